using System.Globalization;

namespace Iapt.Measures.Statistics;

/// <summary>
/// Two bounds of a rate, as proportions from 0 to 1. They are estimates, rounded to 15 significant digits: what a double precision computation holds on every
/// platform. The counts of the rate remain exact.
/// </summary>
public sealed record RateInterval
{
    /// <summary>An interval.</summary>
    /// <param name="lower">The lower bound, a proportion from 0 to <paramref name="upper"/>.</param>
    /// <param name="upper">The upper bound, a proportion up to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The bounds are not in order, or not within 0 and 1.</exception>
    public RateInterval(decimal lower, decimal upper)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(lower);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(upper, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(lower, upper);
        Lower = PlainDecimal.WithoutTrailingZeros(lower);
        Upper = PlainDecimal.WithoutTrailingZeros(upper);
    }

    /// <summary>The lower bound, a proportion.</summary>
    public decimal Lower { get; }

    /// <summary>The upper bound, a proportion.</summary>
    public decimal Upper { get; }

    /// <summary>The lower bound as a percentage, exactly 100 times <see cref="Lower"/>: the unit of the percentages of the catalogue.</summary>
    public decimal LowerPercentage => PlainDecimal.WithoutTrailingZeros(Lower * 100);

    /// <summary>The upper bound as a percentage, exactly 100 times <see cref="Upper"/>: the unit of the percentages of the catalogue.</summary>
    public decimal UpperPercentage => PlainDecimal.WithoutTrailingZeros(Upper * 100);

    /// <summary>Whether a proportion lies within the bounds, both included.</summary>
    /// <param name="proportion">The proportion.</param>
    public bool Contains(decimal proportion) => Lower <= proportion && proportion <= Upper;

    /// <summary>Both bounds as proportions, invariant, at most 15 significant digits each: <c>0.25 to 0.75</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Lower} to {Upper}");
}
