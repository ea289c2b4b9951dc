using Iapt.Measures.DataSet;
using Iapt.Measures.Periods;
using Iapt.Measures.Synthesis;

namespace Iapt.Measures.Generation;

/// <summary>A synthetic data set in memory.</summary>
internal sealed class SyntheticRowsTaken : ISyntheticRows
{
    private readonly Dictionary<string, (SyntheticTable Table, List<string?[]> Rows)> _tables = new(StringComparer.Ordinal);

    public void Add(SyntheticRow row)
    {
        if (!_tables.TryGetValue(row.Table.Name, out var table))
        {
            table = (row.Table, []);
            _tables.Add(row.Table.Name, table);
        }

        var cells = new string?[row.Count];
        for (var field = 0; field < cells.Length; field++)
        {
            cells[field] = row[field].IsEmpty ? null : row[field].ToString();
        }

        table.Rows.Add(cells);
    }

    internal static RandomDataSet Of(SynthesisOptions options, IReadOnlyList<ReportingPeriod> periods)
    {
        var taken = new SyntheticRowsTaken();
        SyntheticDataSet.Generate(options, taken);
        var (referrals, rows) = taken._tables["IDS101Referral"];
        var children = taken._tables.Values.Where(table => Tables.All.Any(subject => string.Equals(subject.Table, table.Table.Name, StringComparison.Ordinal)));
        return new RandomDataSet
        {
            ReferralFields = referrals.Fields,
            Referrals = rows,
            Tables = [.. children.Select(table => new RandomTable(table.Table.Name, table.Table.Fields, table.Rows))],
            Organisations = CellTexts.Organisations,
            Periods = periods,
        };
    }
}
