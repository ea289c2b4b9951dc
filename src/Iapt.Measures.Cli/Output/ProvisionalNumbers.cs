using Iapt.Measures.Algebra;
using Iapt.Measures.Cli.Input;
using Iapt.Measures.Describing;
using Iapt.Measures.Instruments;
using Iapt.Measures.Results;

namespace Iapt.Measures.Cli.Output;

/// <summary>Names, on standard error, the numbers without a readable source that a table rests on.</summary>
internal static class ProvisionalNumbers
{
    internal static void Write(MeasureTable table, TextWriter error)
    {
        var thresholds = table.Rows
            .DistinctBy(row => (row.Version, row.Measure.Id))
            .SelectMany(row => DefinitionOptions.Find(row.Version) is { } set ? DefinitionCard.Of(set, row.Measure, table.Instruments).Thresholds : [])
            .DistinctBy(threshold => (threshold.Instrument, threshold.Which))
            .ToList();
        WriteLine(
            "rests on provisional thresholds",
            thresholds.Where(threshold => threshold.Evidence?.Grade == EvidenceGrade.Provisional),
            threshold => $"{threshold.Instrument.FieldStem} ({threshold.Number})",
            error);
        WriteLine(
            "no threshold is known, so what depends on it is unknown",
            thresholds.Where(threshold => threshold.Evidence is null),
            threshold => threshold.Instrument.FieldStem,
            error);
    }

    // An instrument is named by the beginning of its columns: OCD of OCD_FirstScore.
    private static void WriteLine(string what, IEnumerable<CardThreshold> thresholds, Func<CardThreshold, string> name, TextWriter error)
    {
        var kinds = thresholds
            .GroupBy(threshold => threshold.Which)
            .Select(kind => $"{(kind.Key == ThresholdKind.Caseness ? "caseness" : "reliable change")} of {string.Join(", ", kind.Select(name))}")
            .ToList();
        if (kinds.Count > 0)
        {
            error.WriteLine($"{what}: {string.Join("; ", kinds)}");
        }
    }
}
