using Iapt.Measures.Algebra;
using Iapt.Measures.Extracts;
using Iapt.Measures.Periods;

namespace Iapt.Measures.Generation;

/// <summary>A random data set of all tables as the texts of files, with the periods to compute it for. A null cell is an empty one.</summary>
public sealed record RandomDataSet
{
    public required IReadOnlyList<Field> ReferralFields { get; init; }

    public required IReadOnlyList<string?[]> Referrals { get; init; }

    public required IReadOnlyList<RandomTable> Tables { get; init; }

    public required IReadOnlyList<Organisation> Organisations { get; init; }

    public required IReadOnlyList<ReportingPeriod> Periods { get; init; }

    public Extract ToExtract()
    {
        var builder = new ExtractBuilder(ReferralFields);
        Fill(builder, Referrals);
        var tables = new List<TableRows>();
        foreach (var table in Tables)
        {
            var rows = new TableBuilder(table.Name, table.Fields);
            Fill(rows, table.Rows);
            tables.Add(rows.Build());
        }

        return builder.Build(new OrganisationTable(Organisations)).With(tables);
    }

    private static void Fill(RowBuilder builder, IReadOnlyList<string?[]> rows)
    {
        for (var row = 0; row < rows.Count; row++)
        {
            builder.BeginRow(row + 2);
            for (var column = 0; column < rows[row].Length; column++)
            {
                builder.Set(column, rows[row][column]);
            }

            builder.EndRow();
        }
    }
}
