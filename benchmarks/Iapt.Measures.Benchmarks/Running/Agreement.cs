using Iapt.Measures.Algebra;
using Iapt.Measures.Extracts;
using Iapt.Measures.Results;
using NodaTime;

namespace Iapt.Measures.Benchmarks.Running;

/// <summary>The outcomes of finished courses by month and provider: the measures, and the proof that another engine gives the same cells.</summary>
internal static class Agreement
{
    private const int Shown = 5;

    // In the order of the columns of the statements; M192 has those at caseness, or in neither class, as its denominator.
    private static readonly string[] Ids = ["M076", "M179", "M191", "M185", "M193", "M187", "M189", "M052", "M054", "M050", "M051", "M192"];

    internal static IReadOnlyList<MeasureDefinition> Measures { get; } = [.. Ids.Select(id => Catalogue.DefinitionSets.V21[id])];

    /// <summary>Throws unless every cell is the same.</summary>
    /// <param name="table">What the library computes.</param>
    /// <param name="rows">Provider, first day of the month, then the columns of the statements; the median last.</param>
    internal static void Check(MeasureTable table, IReadOnlyList<object?[]> rows)
    {
        var theirs = rows.ToDictionary(row => ((string)row[0]!, MonthOf(row[1]!)), row => row.Skip(2).Select(Number).ToArray());
        var wrong = new List<string>();
        var cells = table.Rows.Where(row => row.Key.Level == GroupLevel.Provider).GroupBy(row => (row.Key.Code, row.Period.Start)).ToList();
        foreach (var group in cells)
        {
            var cell = group.ToDictionary(row => row.Measure.Id, row => row.Cell, StringComparer.Ordinal);
            decimal?[] ours = [.. Ids.Take(9).Select(id => Value(cell[id])), Sum(cell["M050"]), cell["M050"].Denominator, Value(cell["M051"])];
            var found = theirs.GetValueOrDefault(group.Key) ?? [.. Enumerable.Repeat((decimal?)0, 9), null, 0, null];
            if (!ours.SequenceEqual(found) || cell["M192"].Numerator != found[2] || cell["M192"].Denominator != found[0] - found[1])
            {
                wrong.Add($"{group.Key}: ours {string.Join(' ', ours)}, theirs {string.Join(' ', found)}");
            }
        }

        if (wrong.Count > 0 || theirs.Count > cells.Count)
        {
            throw new InvalidOperationException($"{wrong.Count} of {cells.Count} cells differ:\n{string.Join('\n', wrong.Take(Shown))}");
        }

        Console.WriteLine($"// {cells.Count} cells of {Ids.Length} measures agree");
    }

    internal static LocalDate MonthOf(object cell) => cell switch
    {
        DateOnly day => LocalDate.FromDateOnly(day),
        DateTime time => LocalDate.FromDateTime(time),
        _ => NodaTime.Text.LocalDatePattern.Iso.Parse((string)cell).Value,
    };

    private static decimal? Value(MeasureCell cell) => cell.Value is { } value ? (decimal)value.Numerator / (decimal)value.Denominator : null;

    private static decimal? Sum(MeasureCell cell) => cell.Value is { } value ? (decimal)(value.Numerator * cell.Denominator!.Value / value.Denominator) : null;

    private static decimal? Number(object? cell) => cell switch
    {
        null => null,
        System.Numerics.BigInteger whole => (decimal)whole,
        _ => Convert.ToDecimal(cell, System.Globalization.CultureInfo.InvariantCulture),
    };
}
