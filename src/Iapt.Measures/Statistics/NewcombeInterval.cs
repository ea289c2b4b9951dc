namespace Iapt.Measures.Statistics;

/// <summary>
/// The hybrid score interval of a difference of two independent rates (method 10 of R. G. Newcombe, Statistics in Medicine 17, 1998, 873-890): it squares and adds the
/// distances of the two <see cref="WilsonInterval"/> bounds. Rates of two periods are independent as far as no referral is in both.
/// </summary>
public static class NewcombeInterval
{
    /// <summary>The interval of one rate minus another.</summary>
    /// <param name="numerator">The referrals that count in the first rate: of two periods, the later.</param>
    /// <param name="denominator">The referrals they are among.</param>
    /// <param name="subtractedNumerator">The referrals that count in the rate that is subtracted: of two periods, the earlier.</param>
    /// <param name="subtractedDenominator">The referrals they are among.</param>
    /// <param name="level">The confidence level, two-sided.</param>
    /// <returns>The interval as proportions; null when a denominator is 0.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative, a numerator exceeds its denominator, or the level is not assigned.</exception>
    public static DifferenceInterval? Of(long numerator, long denominator, long subtractedNumerator, long subtractedDenominator, ConfidenceLevel level)
    {
        var (first, second) = (WilsonInterval.Of(numerator, denominator, level), WilsonInterval.Of(subtractedNumerator, subtractedDenominator, level));
        if (first is null || second is null)
        {
            return null;
        }

        var (rate, subtracted) = ((double)numerator / denominator, (double)subtractedNumerator / subtractedDenominator);
        var difference = rate - subtracted;
        var below = Distance(rate - (double)first.Lower, (double)second.Upper - subtracted);
        var above = Distance((double)first.Upper - rate, subtracted - (double)second.Lower);
        return new DifferenceInterval((decimal)Math.Max(-1, difference - below), (decimal)Math.Min(1, difference + above));
    }

    private static double Distance(double one, double other) => Math.Sqrt((one * one) + (other * other));
}
