using MathNet.Numerics.Distributions;

namespace Iapt.Measures.Statistics;

internal static class NormalDeviate
{
    // From the tail, not from the middle: 1 - tail loses the digits of a level near 1.
    internal static double Of(ConfidenceLevel level) => -Normal.InvCDF(0, 1, Tail(level));

    // Half of the last place of a decimal is no decimal: it is halved as a double.
    internal static double Tail(ConfidenceLevel level) => level.IsAssigned
        ? (double)(1 - level.Value) / 2
        : throw new ArgumentOutOfRangeException(nameof(level), "The confidence level is not assigned.");
}
