using System.Globalization;
using Iapt.Measures.Instruments;

namespace Iapt.Measures.Statistics;

/// <summary>
/// The change of a score that error of measurement alone exceeds only rarely (N. S. Jacobson and P. Truax, 1991): from the standard deviation of a scale and its
/// reliability follows which threshold a table should hold. Outcomes never rest on it; they take the threshold of the <see cref="InstrumentTable"/>.
/// </summary>
public sealed record ReliableChangeIndex
{
    /// <summary>An index as it is published.</summary>
    /// <param name="points">The index in points of the scale, above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The index is not above 0.</exception>
    public ReliableChangeIndex(decimal points)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(points);
        Points = PlainDecimal.WithoutTrailingZeros(points);
    }

    /// <summary>The index in points of the scale.</summary>
    public decimal Points { get; }

    /// <summary>The index of a scale: its standard error of measurement, times the square root of 2, times the deviate of the level (1.96 for 95%).</summary>
    /// <param name="standardDeviation">The standard deviation of scores, above 0.</param>
    /// <param name="reliability">The reliability of the scale, from 0 and below 1: a retest correlation, or an internal consistency.</param>
    /// <param name="level">The confidence level, two-sided.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range, or the level is not assigned.</exception>
    public static ReliableChangeIndex Of(decimal standardDeviation, decimal reliability, ConfidenceLevel level) =>
        new((decimal)(NormalDeviate.Of(level) * (double)StandardErrorOfDifference(standardDeviation, reliability)));

    /// <summary>The standard error of the difference of two scores of one person: what a change is divided by to give its index.</summary>
    /// <param name="standardDeviation">The standard deviation of scores, above 0.</param>
    /// <param name="reliability">The reliability of the scale, from 0 and below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    public static decimal StandardErrorOfDifference(decimal standardDeviation, decimal reliability)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(standardDeviation);
        ArgumentOutOfRangeException.ThrowIfNegative(reliability);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(reliability, 1);
        return (decimal)((double)standardDeviation * Math.Sqrt(2 * (double)(1 - reliability)));
    }

    /// <summary>Whether a change, in either direction, exceeds the index.</summary>
    /// <param name="change">The change in points of the scale.</param>
    public bool IsReliable(decimal change) => Math.Abs(change) > Points;

    /// <summary>The smallest change that an instrument can show and that exceeds the index: 6 for the PHQ-9 and an index of 5.20.</summary>
    /// <param name="instrument">The instrument.</param>
    /// <returns>The change in the instrument's fixed point, to be compared with <see cref="ReliableChange.Units"/>.</returns>
    public int SmallestReliableUnits(Instrument instrument)
    {
        ArgumentNullException.ThrowIfNull(instrument);
        return (int)Math.Floor(Points * FixedPoint.Power(instrument.Decimals)) + 1;
    }

    /// <summary>The index, invariant.</summary>
    public override string ToString() => Points.ToString(CultureInfo.InvariantCulture);
}
