using Iapt.Measures.Instruments;

namespace Iapt.Measures.Algebra;

/// <summary>The number that stands for a threshold of the language, from the table handed in.</summary>
public static class Thresholds
{
    /// <summary>The lowest score at caseness, or the smallest reliable change, in the instrument's fixed point; null when the table holds none.</summary>
    /// <param name="instruments">The table.</param>
    /// <param name="threshold">The threshold.</param>
    public static int? Of(InstrumentTable instruments, Threshold threshold)
    {
        ArgumentNullException.ThrowIfNull(instruments);
        ArgumentNullException.ThrowIfNull(threshold);
        var entry = instruments[threshold.Instrument];
        return threshold.Which == ThresholdKind.Caseness ? entry.Caseness?.LowestCase : entry.Change?.Units;
    }
}
