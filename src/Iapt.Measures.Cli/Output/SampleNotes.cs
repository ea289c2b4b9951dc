using Iapt.Measures.Extracts;
using Iapt.Measures.Results;

namespace Iapt.Measures.Cli.Output;

/// <summary>Why figures of the sample are zero, on standard error: a zero says nothing of a definition, so a reader should know that it is the sample's.</summary>
internal static class SampleNotes
{
    /// <summary>The measures that no referral of the sample counts in, in any of its months, and why.</summary>
    private static readonly (string Measure, string Reason)[] Silent =
    [
        ("M287", "it draws no referral from mental health drop-in services (source Q1, 1 to 122 a month of all England in 2022 and 2023)"),
        ("EA001", "every referral with employment support has an employment status, recorded at its first contact or when the support began"),
    ];

    internal static void Write(MeasureTable table, TextWriter error)
    {
        var zeros = table.Rows
            .Where(row => row.Key.Level == GroupLevel.England && row.Group is null)
            .GroupBy(row => row.Measure.Id, StringComparer.Ordinal)
            .Where(rows => rows.All(row => row.Cell.Status == CellStatus.Value && row.Cell.Value == Quotient.Of(0)))
            .Select(rows => rows.Key)
            .ToList();
        foreach (var (measure, reason) in Silent.Where(one => zeros.Contains(one.Measure, StringComparer.Ordinal)))
        {
            error.WriteLine($"{measure} is zero in every month of the sample: {reason}");
        }

        var rare = zeros.Except(Silent.Select(one => one.Measure), StringComparer.Ordinal).ToList();
        if (rare.Count > 0)
        {
            error.WriteLine($"zero here, because the sample draws rare events and codes rarely; other months of it (2023-06 to 2024-05) have some: {string.Join(' ', rare)}");
        }
    }
}
