using Iapt.Measures.Algebra;
using Iapt.Measures.Results;

namespace Iapt.Measures.Statistics;

/// <summary>
/// The score interval of a binomial proportion without continuity correction (E. B. Wilson, 1927; method 3 of R. G. Newcombe, Statistics in Medicine 17, 1998, 857-872).
/// It is computed from the two counts of a rate, never from a rounded rate.
/// </summary>
public static class WilsonInterval
{
    /// <summary>The interval of a rate.</summary>
    /// <param name="numerator">The referrals that count, from 0 to <paramref name="denominator"/>.</param>
    /// <param name="denominator">The referrals they are among.</param>
    /// <param name="level">The confidence level, two-sided.</param>
    /// <returns>
    /// The interval as proportions, not percentages; null when the denominator is 0. The lower bound is exactly 0 over a numerator of 0, the upper bound exactly 1 where
    /// the numerator is the denominator.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative, the numerator exceeds the denominator, or the level is not assigned.</exception>
    public static RateInterval? Of(long numerator, long denominator, ConfidenceLevel level)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(numerator);
        ArgumentOutOfRangeException.ThrowIfNegative(denominator);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(numerator, denominator);
        if (!level.IsAssigned)
        {
            throw new ArgumentOutOfRangeException(nameof(level), "The confidence level is not assigned.");
        }

        return denominator == 0 ? null : Bounds(numerator, denominator, NormalDeviate.Of(level));
    }

    /// <summary>The interval of the cell of a percentage.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="level">The confidence level, two-sided.</param>
    /// <returns>
    /// The interval as proportions; null where the cell has no value or is not a percentage of a part among a whole: a count, a mean, a ratio, or a rate whose
    /// numerator inconsistent records put outside its denominator. A plain ratio of 0 cannot be told from a percentage of 0 by its cell: pass its row.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">The level is not assigned.</exception>
    public static RateInterval? Of(MeasureCell cell, ConfidenceLevel level)
    {
        ArgumentNullException.ThrowIfNull(cell);
        return cell is { Numerator: { } numerator, Denominator: { } denominator } && numerator >= 0 && numerator <= denominator
            && cell.Value == (denominator == 0 ? null : Quotient.Percentage(numerator, denominator))
            ? Of(numerator, denominator, level)
            : null;
    }

    /// <summary>The interval of one line of a table.</summary>
    /// <param name="row">The line.</param>
    /// <param name="level">The confidence level, two-sided.</param>
    /// <returns>The interval as proportions; null unless the measure is defined as a percentage and its cell is a part among a whole.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The level is not assigned.</exception>
    public static RateInterval? Of(MeasureRow row, ConfidenceLevel level)
    {
        ArgumentNullException.ThrowIfNull(row);
        return row.Measure.Expression is Ratio { IsPercentage: true } ? Of(row.Cell, level) : null;
    }

    // The bounds are the roots of (n + z2)p2 - (2x + z2)p + x2/n = 0. The lower one comes from the product of the roots, which has no difference of near numbers in it.
    private static RateInterval Bounds(long numerator, long denominator, double deviate)
    {
        double part = numerator, rest = denominator - numerator, whole = denominator;
        var square = deviate * deviate;
        var sum = (2 * part) + square + (deviate * Math.Sqrt(square + (4 * part * (rest / whole))));
        var rate = part / whole;
        var lower = numerator == 0 ? 0 : Math.Min(2 * part * rate / sum, rate);
        var upper = numerator == denominator ? 1 : Math.Clamp(sum / (2 * (whole + square)), rate, 1);
        return new RateInterval((decimal)lower, (decimal)upper);
    }
}
