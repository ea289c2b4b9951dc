using System.Globalization;

namespace Iapt.Measures.Statistics;

/// <summary>Two bounds of a difference of rates, as proportions from -1 to 1. They are estimates, like those of <see cref="RateInterval"/>.</summary>
public sealed record DifferenceInterval
{
    /// <summary>An interval.</summary>
    /// <param name="lower">The lower bound, from -1 to <paramref name="upper"/>.</param>
    /// <param name="upper">The upper bound, up to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The bounds are not in order, or not within -1 and 1.</exception>
    public DifferenceInterval(decimal lower, decimal upper)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(lower, -1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(upper, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(lower, upper);
        Lower = PlainDecimal.WithoutTrailingZeros(lower);
        Upper = PlainDecimal.WithoutTrailingZeros(upper);
    }

    /// <summary>The lower bound, a proportion.</summary>
    public decimal Lower { get; }

    /// <summary>The upper bound, a proportion.</summary>
    public decimal Upper { get; }

    /// <summary>The lower bound in percentage points, exactly 100 times <see cref="Lower"/>.</summary>
    public decimal LowerPoints => PlainDecimal.WithoutTrailingZeros(Lower * 100);

    /// <summary>The upper bound in percentage points, exactly 100 times <see cref="Upper"/>.</summary>
    public decimal UpperPoints => PlainDecimal.WithoutTrailingZeros(Upper * 100);

    /// <summary>Whether a difference lies within the bounds, both included: 0 does where the two rates may be one.</summary>
    /// <param name="difference">The difference, a proportion.</param>
    public bool Contains(decimal difference) => Lower <= difference && difference <= Upper;

    /// <summary>Both bounds as proportions, invariant: <c>-0.01 to 0.03</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Lower} to {Upper}");
}
