namespace Iapt.Measures.Properties.Outcomes;

/// <summary>The flags of a referral with a PHQ-9 and a GAD-7, as the reference gives them.</summary>
internal readonly record struct ReferenceFlags(bool Case, bool NotCase, bool Paired, bool Recovered, bool Improved, bool Unchanged, bool Deteriorated);

/// <summary>
/// A second reading of section 4 of the domain notes, for the PHQ-9 and the GAD-7, written with counts and signs and without anything of the library: the sweep over
/// all score combinations compares the two.
/// </summary>
internal static class ReferenceOutcome
{
    public const int Missing = -1;

    /// <summary>The first and the last score at caseness: 10 and 8.</summary>
    private static readonly int[] Caseness = [10, 8];

    /// <summary>Points that make a change reliable: 6 and 4.</summary>
    private static readonly int[] Reliable = [6, 4];

    /// <summary>The flags of two pairs of scores; a last score without a first is no score.</summary>
    public static ReferenceFlags Of(int depressionFirst, int depressionLast, int anxietyFirst, int anxietyLast)
    {
        int[] first = [depressionFirst, anxietyFirst];
        int[] last = [depressionFirst == Missing ? Missing : depressionLast, anxietyFirst == Missing ? Missing : anxietyLast];
        var (casesFirst, casesLast, firsts, lasts, direction) = (0, 0, 0, 0, 0);
        for (var measure = 0; measure < 2; measure++)
        {
            firsts += Math.Sign(first[measure] + 1);
            lasts += Math.Sign(last[measure] + 1);
            casesFirst += first[measure] / Caseness[measure] > 0 ? 1 : 0;
            casesLast += last[measure] / Caseness[measure] > 0 ? 1 : 0;

            // Better by the reliable change is +1, worse by it is -1: the two measures cancel out or agree.
            direction += Math.Sign((first[measure] - last[measure]) / Reliable[measure]);
        }

        var paired = lasts == 2;
        return new ReferenceFlags(
            casesFirst > 0,
            firsts == 2 && casesFirst == 0,
            paired,
            paired && casesFirst > 0 && casesLast == 0,
            paired && direction > 0,
            paired && direction == 0,
            paired && direction < 0);
    }
}
