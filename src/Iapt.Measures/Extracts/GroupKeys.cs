using Iapt.Measures.Algebra;
using static Iapt.Measures.DataSet.Ids101;

namespace Iapt.Measures.Extracts;

/// <summary>The organisation of each row at each level (<c>decisions.md</c> 19).</summary>
public sealed class GroupKeys
{
    /// <summary>The code of the England level.</summary>
    public const string England = "all";

    private readonly Dictionary<GroupLevel, int[]> _keyOfRow = [];
    private readonly Dictionary<GroupLevel, IReadOnlyList<string>> _codes = [];

    internal GroupKeys(Extract extract, List<DataIssue> issues)
    {
        var unmapped = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        Add(GroupLevel.England, extract, _ => England);
        Add(GroupLevel.Provider, extract, row => Code(extract, OrgID_Provider, row));
        Add(GroupLevel.SubIcb, extract, row => Code(extract, OrgIDComm, row));
        Add(GroupLevel.Icb, extract, row => Find(row)?.IcbCode ?? OrganisationTable.Unknown);
        Add(GroupLevel.Region, extract, row => Find(row)?.RegionCode ?? OrganisationTable.Unknown);

        Organisation? Find(int row)
        {
            var code = extract.ValueOf(OrgIDComm, row).Code;
            var found = code is null ? null : extract.Organisations.Find(code);
            if (code is not null && found is null && extract.Organisations.Count > 0 && unmapped.Add(code))
            {
                issues.Add(new DataIssue(IssueCode.UnmappedOrganisation, OrgIDComm, extract.LocatorOf(row)));
            }

            return found;
        }
    }

    /// <summary>The codes of a level that stand in the input, in ordinal order.</summary>
    /// <param name="level">The level.</param>
    public IReadOnlyList<string> Codes(GroupLevel level) => _codes[level];

    /// <summary>The position of a row's code among <see cref="Codes"/>.</summary>
    /// <param name="level">The level.</param>
    /// <param name="row">The position of the row.</param>
    public int KeyOf(GroupLevel level, int row) => _keyOfRow[level][row];

    private static string Code(Extract extract, Field field, int row) => extract.ValueOf(field, row).Code ?? OrganisationTable.Unknown;

    private void Add(GroupLevel level, Extract extract, Func<int, string> codeOf)
    {
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        var keys = new int[extract.Count];
        for (var row = 0; row < keys.Length; row++)
        {
            var code = codeOf(row);
            if (!first.TryGetValue(code, out var key))
            {
                key = first.Count;
                first.Add(code, key);
            }

            keys[row] = key;
        }

        if (level == GroupLevel.England && first.Count == 0)
        {
            first.Add(England, 0);
        }

        var ordered = first.Keys.Order(StringComparer.Ordinal).ToList();
        var position = new int[first.Count];
        for (var key = 0; key < ordered.Count; key++)
        {
            position[first[ordered[key]]] = key;
        }

        _codes[level] = ordered;
        _keyOfRow[level] = Array.ConvertAll(keys, key => position[key]);
    }
}
