using System.Numerics;
using Iapt.Measures.Results;

namespace Iapt.Measures.Comparisons;

/// <summary>
/// What a page does not print but implies: the whole numbers that a missing count can have been, so that the printed figure, rounded half away from zero, comes out.
/// Bounds are exact; null means that no count at all gives the figure.
/// </summary>
public static class Implied
{
    private static readonly Quotient Hundred = Quotient.Of(100);

    /// <summary>The counts that a printed count can stand for: 6.1 million is 6,050,000 to 6,149,999.</summary>
    /// <param name="printed">The printed count.</param>
    public static WholeNumbers? Counts(PrintedFigure printed)
    {
        ArgumentNullException.ThrowIfNull(printed);
        return Within(printed.Lower, printed.IncludesLower, printed.Upper, printed.IncludesUpper, 0);
    }

    /// <summary>The numerators that give a printed percentage of a known denominator.</summary>
    /// <param name="percentage">The percentage.</param>
    /// <param name="denominator">The denominator, above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The denominator is not above 0.</exception>
    public static WholeNumbers? Numerators(PrintedFigure percentage, long denominator)
    {
        ArgumentNullException.ThrowIfNull(percentage);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(denominator);
        return Multiples(percentage, Quotient.Of(0), denominator)?.And(new WholeNumbers(0, denominator));
    }

    /// <summary>The denominators over which a known numerator gives a printed percentage.</summary>
    /// <param name="percentage">The percentage.</param>
    /// <param name="numerator">The numerator, above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The numerator is not above 0.</exception>
    public static WholeNumbers? Denominators(PrintedFigure percentage, long numerator)
    {
        ArgumentNullException.ThrowIfNull(percentage);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(numerator);
        return Divisors(percentage, Quotient.Of(0), numerator)?.And(new WholeNumbers(numerator, null));
    }

    /// <summary>The earlier counts from which a printed relative change leads to a known later count.</summary>
    /// <param name="change">The change in per cent of the earlier count: below 0 for a fall.</param>
    /// <param name="later">The later count, above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The later count is not above 0.</exception>
    public static WholeNumbers? EarlierCounts(PrintedFigure change, long later)
    {
        ArgumentNullException.ThrowIfNull(change);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(later);
        return Divisors(change, Hundred, later);
    }

    /// <summary>The later counts that a printed relative change leads to from a known earlier count.</summary>
    /// <param name="change">The change in per cent of the earlier count: below 0 for a fall.</param>
    /// <param name="earlier">The earlier count, above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The earlier count is not above 0.</exception>
    public static WholeNumbers? LaterCounts(PrintedFigure change, long earlier)
    {
        ArgumentNullException.ThrowIfNull(change);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(earlier);
        return Multiples(change, Hundred, earlier);
    }

    // n = base * (p + shift) / 100 rises with p, and keeps which end is included.
    private static WholeNumbers? Multiples(PrintedFigure printed, Quotient shift, long known)
    {
        var factor = Quotient.Of(known, 100);
        return Within((printed.Lower + shift) * factor, printed.IncludesLower, (printed.Upper + shift) * factor, printed.IncludesUpper, 0);
    }

    // n = 100 * known / (p + shift) falls with p, and swaps the ends. What p cannot be, 0 or less, bounds nothing.
    private static WholeNumbers? Divisors(PrintedFigure printed, Quotient shift, long known)
    {
        var (low, high) = (printed.Lower + shift, printed.Upper + shift);
        if (high.Numerator.Sign <= 0)
        {
            return null;
        }

        var most = Hundred * Quotient.Of(known);
        return low.Numerator.Sign <= 0
            ? new WholeNumbers(Math.Max(1, First(most / high, printed.IncludesUpper)), null)
            : Within(most / high, printed.IncludesUpper, most / low, printed.IncludesLower, 1);
    }

    private static WholeNumbers? Within(Quotient low, bool includesLow, Quotient high, bool includesHigh, long least)
    {
        var (first, last) = (Math.Max(least, First(low, includesLow)), (long)-First(Negated(high), includesHigh));
        return last < first ? null : new WholeNumbers(first, last);
    }

    // The first whole number from a bound on. Division of integers truncates towards zero.
    private static long First(Quotient bound, bool included)
    {
        var floor = BigInteger.DivRem(bound.Numerator, bound.Denominator, out var rest) - (rest.Sign < 0 ? 1 : 0);
        return (long)(rest.IsZero && included ? floor : floor + 1);
    }

    private static Quotient Negated(Quotient number) => Quotient.Of(-number.Numerator, number.Denominator);
}
