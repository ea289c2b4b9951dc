using Iapt.Measures.Results;

namespace Iapt.Measures.Cli.Output;

/// <summary>What a reader of figures should know, on standard error.</summary>
internal static class FigureNotes
{
    internal static void Write(MeasureTable table, TextWriter error)
    {
        ProvisionalNumbers.Write(table, error);
        WriteUnpublished(table, error);
    }

    // Every measure can be computed for a quarter or a year; what NHS England does not publish so is said (decisions.md 2).
    private static void WriteUnpublished(MeasureTable table, TextWriter error)
    {
        var unpublished = table.Rows.Where(row => row.Group is null && !row.IsPublished).Select(row => row.Measure.Id).Distinct(StringComparer.Ordinal).ToList();
        if (unpublished.Count > 0)
        {
            error.WriteLine($"not published for a period of this length: {string.Join(' ', unpublished)}");
        }

        var groups = table.Rows.Where(row => row.Group is not null)
            .GroupBy(row => row.Group!.Breakdown, StringComparer.Ordinal)
            .Where(rows => rows.All(row => !row.IsPublished))
            .Select(rows => rows.Key)
            .ToList();
        if (groups.Count > 0)
        {
            error.WriteLine($"breakdowns that are not published for a period of this length: {string.Join(' ', groups)}");
        }
    }
}
