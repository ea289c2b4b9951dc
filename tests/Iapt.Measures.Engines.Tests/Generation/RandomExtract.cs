using Iapt.Measures.Algebra;
using Iapt.Measures.Extracts;
using Iapt.Measures.Periods;
using NodaTime;

namespace Iapt.Measures.Generation;

/// <summary>A random IDS101Referral as the texts of a file, with the periods and organisations to compute it for. A null cell is an empty one.</summary>
public sealed record RandomExtract
{
    public required IReadOnlyList<Field> Fields { get; init; }

    public required IReadOnlyList<string?[]> Rows { get; init; }

    public required IReadOnlyList<Organisation> Organisations { get; init; }

    public required IReadOnlyList<ReportingPeriod> Periods { get; init; }

    /// <summary>True to derive what can be derived even where it is supplied.</summary>
    public bool Rederive { get; init; }

    public Extract ToExtract()
    {
        var builder = new ExtractBuilder(Fields);
        for (var row = 0; row < Rows.Count; row++)
        {
            builder.BeginRow(row + 2);
            for (var column = 0; column < Fields.Count; column++)
            {
                builder.Set(column, Rows[row][column]);
            }

            builder.EndRow();
        }

        return builder.Build(new OrganisationTable(Organisations));
    }

    /// <summary>Smaller extracts: fewer periods, fewer rows, fewer columns, fewer values.</summary>
    public IEnumerable<RandomExtract> Shrink()
    {
        if (Periods.Count > 1)
        {
            foreach (var period in Periods)
            {
                yield return this with { Periods = [period] };
            }
        }

        for (var size = Rows.Count / 2; size > 0; size /= 2)
        {
            for (var start = 0; start < Rows.Count; start += size)
            {
                yield return this with { Rows = [.. Rows.Take(start), .. Rows.Skip(start + size)] };
            }
        }

        if (Rows.Count > 6)
        {
            yield break;
        }

        foreach (var column in Enumerable.Range(0, Fields.Count).Where(column => Fields[column] != DataSet.Ids101.PathwayID))
        {
            yield return this with { Fields = Without(Fields, column), Rows = [.. Rows.Select(row => Without(row, column))] };
            if (Rows.Any(row => row[column] is not null))
            {
                yield return this with { Rows = [.. Rows.Select(row => row.Select((text, at) => at == column ? null : text).ToArray())] };
            }
        }
    }

    public override string ToString()
    {
        const int RowsShown = 12;
        var lines = Rows.Take(RowsShown).Select(row => string.Join(',', row)).Prepend(string.Join(',', Fields));
        var more = Rows.Count > RowsShown ? $"\n({Rows.Count} rows)" : "";
        return $"{string.Join("; ", Periods)}{(Rederive ? "; rederive" : "")}\n{string.Join('\n', lines)}{more}";
    }

    private static T[] Without<T>(IEnumerable<T> items, int position) => [.. items.Where((_, at) => at != position)];
}
