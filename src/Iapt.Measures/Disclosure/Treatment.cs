namespace Iapt.Measures.Disclosure;

/// <summary>
/// What a policy did to a figure, and why. It tells apart what a publication must not, such as a figure that is small from one that is hidden for its sake: it stands in
/// a <see cref="ProtectionRecord"/>, never in a file that is published.
/// </summary>
public enum Treatment
{
    /// <summary>Nothing: told exactly, or nothing that could be told.</summary>
    Unchanged,

    /// <summary>A count, rounded to the nearest multiple.</summary>
    RoundedToMultiple,

    /// <summary>A rate of unrounded counts, a mean, median, minimum or maximum, rounded to decimals.</summary>
    RoundedToDecimals,

    /// <summary>A rate of rounded counts, rounded to decimals.</summary>
    RateOfRoundedCounts,

    /// <summary>Suppressed: the count is too small.</summary>
    SmallCount,

    /// <summary>Suppressed: the numerator is too small.</summary>
    SmallNumerator,

    /// <summary>Suppressed: the denominator is too small.</summary>
    SmallDenominator,

    /// <summary>Suppressed: there is nothing to divide by or to average, and not even that is told.</summary>
    NoDenominator,

    /// <summary>Suppressed: taken over too few referrals.</summary>
    FewReferrals,

    /// <summary>Suppressed: a minimum or maximum, under a policy that tells none.</summary>
    Extreme,

    /// <summary>Suppressed together with another measure that the policy names.</summary>
    SuppressedWithAnother,

    /// <summary>Suppressed so that another suppressed figure cannot be worked out from it.</summary>
    Linked,

    /// <summary>Suppressed by decision of the publisher.</summary>
    ByDecision,
}
