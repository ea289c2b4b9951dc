using Iapt.Measures.Algebra;
using Iapt.Measures.Describing;
using Iapt.Measures.Instruments;
using Iapt.Measures.Results;

namespace Iapt.Measures.Cli.Output;

/// <summary>Names, on standard error, the numbers without a readable source that a table rests on.</summary>
internal static class ProvisionalNumbers
{
    internal static void Write(MeasureTable table, DefinitionSet set, TextWriter error)
    {
        var thresholds = table.Rows
            .Select(row => row.Measure)
            .DistinctBy(measure => measure.Id, StringComparer.Ordinal)
            .SelectMany(measure => DefinitionCard.Of(set, measure, table.Instruments).Thresholds)
            .DistinctBy(threshold => (threshold.Instrument, threshold.Which))
            .ToList();
        var provisional = thresholds.Where(threshold => threshold.Evidence?.Grade == EvidenceGrade.Provisional).Select(Name).ToList();
        var unknown = thresholds.Where(threshold => threshold.Evidence is null).Select(Name).ToList();
        if (provisional.Count > 0)
        {
            error.WriteLine($"rests on provisional thresholds: {string.Join("; ", provisional)}");
        }

        if (unknown.Count > 0)
        {
            error.WriteLine($"no threshold is known, so what depends on it is unknown: {string.Join("; ", unknown)}");
        }
    }

    private static string Name(CardThreshold threshold) =>
        $"{threshold.Instrument.Name} {(threshold.Which == ThresholdKind.Caseness ? "caseness" : "reliable change")} {threshold.Number}";
}
