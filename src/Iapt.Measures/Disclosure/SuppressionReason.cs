namespace Iapt.Measures.Disclosure;

/// <summary>
/// Why a published figure is not told. A reason follows from what the figure is, never from its value: it stands alike for a figure that is small, for one that has no
/// denominator and for one that is withheld so that a small one cannot be worked out, because telling these apart would narrow what is hidden
/// (<c>decisions.md</c> 24). Which of them it was stands in the <see cref="ProtectionRecord"/>, which is not published.
/// </summary>
public enum SuppressionReason
{
    /// <summary>A count that is too small to be told.</summary>
    SmallCount,

    /// <summary>A rate whose numerator, or what else the policy tests it on, is too small to be told.</summary>
    SmallNumerator,

    /// <summary>A mean, median, minimum or maximum over too few referrals.</summary>
    FewReferrals,
}
