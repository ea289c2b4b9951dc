using Iapt.Measures.Algebra;
using static Iapt.Measures.DataSet.Ids101;

namespace Iapt.Measures.Extracts;

/// <summary>The organisation of each row at each level (<c>decisions.md</c> 19).</summary>
public sealed class GroupKeys
{
    /// <summary>The code of the England level.</summary>
    public const string England = "all";

    private readonly Dictionary<GroupLevel, KeyMap> _maps = [];

    internal GroupKeys(Extract extract, List<DataIssue> issues)
    {
        var provider = FirstRows.Of(extract, OrgID_Provider);
        var commissioner = FirstRows.Of(extract, OrgIDComm);
        _maps[GroupLevel.England] = new KeyMap(null, [0], [England]);
        _maps[GroupLevel.Provider] = provider.Map(code => code ?? OrganisationTable.Unknown);
        _maps[GroupLevel.SubIcb] = commissioner.Map(code => code ?? OrganisationTable.Unknown);
        _maps[GroupLevel.Icb] = commissioner.Map(code => Find(code)?.IcbCode ?? OrganisationTable.Unknown);
        _maps[GroupLevel.Region] = commissioner.Map(code => Find(code)?.RegionCode ?? OrganisationTable.Unknown);
        if (extract.Organisations.Count > 0)
        {
            NameUnmapped(extract, commissioner, issues);
        }

        Organisation? Find(string? code) => code is null ? null : extract.Organisations.Find(code);
    }

    private GroupKeys(Dictionary<GroupLevel, KeyMap> maps) => _maps = maps;

    /// <summary>The codes of a level that stand in the input, in ordinal order.</summary>
    /// <param name="level">The level.</param>
    public IReadOnlyList<string> Codes(GroupLevel level) => _maps[level].Codes;

    /// <summary>The position of a row's code among <see cref="Codes"/>.</summary>
    /// <param name="level">The level.</param>
    /// <param name="row">The position of the row.</param>
    public int KeyOf(GroupLevel level, int row) => _maps[level].KeyOf(row);

    /// <summary>The columns that rows are grouped by.</summary>
    internal IEnumerable<CodeColumn> Columns => _maps.Values.Select(map => map.Column).OfType<CodeColumn>().Distinct();

    /// <summary>The same keys for other rows, by columns with the same codes.</summary>
    internal GroupKeys For(IReadOnlyList<CodeColumn> columns) => new(_maps.ToDictionary(
        one => one.Key,
        one => one.Value with { Column = one.Value.Column is { } column ? columns.First(other => other.Field == column.Field) : null }));

    internal KeyMap MapOf(GroupLevel level) => _maps[level];

    private static void NameUnmapped(Extract extract, FirstRows commissioner, List<DataIssue> issues)
    {
        var unmapped = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (code, row) in commissioner.Codes())
        {
            if (extract.Organisations.Find(code) is null && unmapped.Add(code))
            {
                issues.Add(new DataIssue(IssueCode.UnmappedOrganisation, OrgIDComm, extract.LocatorOf(row)));
            }
        }
    }
}
