using Iapt.Measures.Algebra;
using Iapt.Measures.Periods;
using NodaTime;
using static Iapt.Measures.DataSet.Ids101;

namespace Iapt.Measures.Extracts;

/// <summary>
/// The organisation of each row at each level (<c>decisions.md</c> 19). A provider or sub-ICB that has been succeeded by the end of a period is its last successor there,
/// and belongs to what that belongs to.
/// </summary>
public sealed class GroupKeys
{
    /// <summary>The code of the England level.</summary>
    public const string England = "all";

    private readonly Dictionary<GroupLevel, KeyMap> _maps = [];

    internal GroupKeys(Extract extract, List<DataIssue> issues)
    {
        var organisations = extract.Organisations;
        var provider = FirstRows.Of(extract, OrgID_Provider);
        var commissioner = FirstRows.Of(extract, OrgIDComm);
        _maps[GroupLevel.England] = new KeyMap(null, [], [[0]], [England]);
        _maps[GroupLevel.Provider] = provider.Map(organisations, Attributed);
        _maps[GroupLevel.SubIcb] = commissioner.Map(organisations, Attributed);
        _maps[GroupLevel.Icb] = commissioner.Map(organisations, (code, day) => Find(code, day)?.IcbCode);
        _maps[GroupLevel.Region] = commissioner.Map(organisations, (code, day) => Find(code, day)?.RegionCode);
        if (organisations.Count > 0)
        {
            NameUnmapped(extract, commissioner, (code, day) => Find(code, day) is null, issues);
        }

        string Attributed(string code, LocalDate day) => organisations.AttributionOf(code, day);

        Organisation? Find(string code, LocalDate day) => organisations.Find(Attributed(code, day), day);
    }

    private GroupKeys(Dictionary<GroupLevel, KeyMap> maps) => _maps = maps;

    /// <summary>The codes of a level that rows of the input are attributed to, in one period or another, in ordinal order.</summary>
    /// <param name="level">The level.</param>
    public IReadOnlyList<string> Codes(GroupLevel level) => _maps[level].Codes;

    /// <summary>The codes of a level that rows of the input are attributed to in a period, in ordinal order.</summary>
    /// <param name="level">The level.</param>
    /// <param name="period">The period.</param>
    public IReadOnlyList<string> Codes(GroupLevel level, ReportingPeriod period) => [.. Standing(level, [period]).Select(key => _maps[level].Codes[key])];

    /// <summary>The position of a row's code among <see cref="Codes(GroupLevel)"/>.</summary>
    /// <param name="level">The level.</param>
    /// <param name="row">The position of the row.</param>
    /// <param name="period">The period.</param>
    public int KeyOf(GroupLevel level, int row, ReportingPeriod period) => _maps[level].KeyOf(row, LastDay(period));

    /// <summary>The columns that rows are grouped by.</summary>
    internal IEnumerable<CodeColumn> Columns => _maps.Values.Select(map => map.Column).OfType<CodeColumn>().Distinct();

    /// <summary>The positions of the codes of a level that rows are attributed to in one of some periods, in order.</summary>
    internal IReadOnlyList<int> Standing(GroupLevel level, IEnumerable<ReportingPeriod> periods) =>
        [.. periods.Select(period => _maps[level].KeysOn(LastDay(period))).Distinct().SelectMany(keys => keys).Where(key => key >= 0).Distinct().Order()];

    /// <summary>The same keys for other rows, by columns with the same codes.</summary>
    internal GroupKeys For(IReadOnlyList<CodeColumn> columns) => new(_maps.ToDictionary(
        one => one.Key,
        one => one.Value with { Column = one.Value.Column is { } column ? columns.First(other => other.Field == column.Field) : null }));

    internal KeyMap MapOf(GroupLevel level) => _maps[level];

    private static int LastDay(ReportingPeriod period) => (int)DateField.ToDays(period.End);

    private static void NameUnmapped(Extract extract, FirstRows commissioner, Func<string, LocalDate, bool> isUnmapped, List<DataIssue> issues)
    {
        var unmapped = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (code, row) in commissioner.Codes())
        {
            if (FirstRows.Eras(extract.Organisations.TurnsOf([code])).All(day => isUnmapped(code, day)) && unmapped.Add(code))
            {
                issues.Add(new DataIssue(IssueCode.UnmappedOrganisation, OrgIDComm, extract.LocatorOf(row)));
            }
        }
    }
}
