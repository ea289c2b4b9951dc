using MathNet.Numerics;

namespace Iapt.Measures.Statistics;

/// <summary>
/// The exact interval of a binomial proportion (C. J. Clopper and E. S. Pearson, 1934; method 5 of R. G. Newcombe, Statistics in Medicine 17, 1998, 857-872). It covers the
/// true rate at least as often as its level says, and is wider for it than <see cref="WilsonInterval"/>. It is computed from the two counts of a rate.
/// </summary>
public static class ExactInterval
{
    /// <summary>The most referrals that an interval is computed for: a hundred years of the programme.</summary>
    public const long MostReferrals = 100_000_000;

    /// <summary>The interval of a rate.</summary>
    /// <param name="numerator">The referrals that count, from 0 to <paramref name="denominator"/>.</param>
    /// <param name="denominator">The referrals they are among, at most <see cref="MostReferrals"/>.</param>
    /// <param name="level">The confidence level, two-sided.</param>
    /// <returns>
    /// The interval as proportions, not percentages; null when the denominator is 0. The lower bound is exactly 0 over a numerator of 0, the upper bound exactly 1 where
    /// the numerator is the denominator. About 12 digits hold for services, about 8 for England.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A count is negative, the numerator exceeds the denominator, there are too many referrals, or the level is not assigned.
    /// </exception>
    public static RateInterval? Of(long numerator, long denominator, ConfidenceLevel level)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(numerator);
        ArgumentOutOfRangeException.ThrowIfNegative(denominator);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(numerator, denominator);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(denominator, MostReferrals);
        var tail = NormalDeviate.Tail(level);
        if (denominator == 0)
        {
            return null;
        }

        // The upper bound is the mirrored lower bound of the others: a bound near 1 keeps its digits, and both bounds have one reading.
        var (lower, others) = (Lower(numerator, denominator, tail), Lower(denominator - numerator, denominator, tail));
        return new RateInterval((decimal)lower, 1 - (decimal)others);
    }

    // The proportion from which so many or more come up with the probability of the tail. That probability is a regularised beta function, which rises with it.
    private static double Lower(long numerator, long denominator, double tail)
    {
        if (numerator == 0)
        {
            return 0;
        }

        double low = 0, high = (double)numerator / denominator;
        while (true)
        {
            var middle = low + ((high - low) / 2);
            if (middle <= low || middle >= high)
            {
                return low;
            }

            if (SpecialFunctions.BetaRegularized(numerator, denominator - numerator + 1, middle) < tail)
            {
                low = middle;
            }
            else
            {
                high = middle;
            }
        }
    }
}
