namespace Iapt.Measures.Disclosure;

/// <summary>Which counts a rate is computed from.</summary>
public enum RateBasis
{
    /// <summary>The counts before they are rounded: the rate is closer to the truth, and helps to undo the rounding (<c>published-figures.md</c> 2.2).</summary>
    UnroundedCounts,

    /// <summary>The counts as the policy rounds them: the rate tells nothing that they do not.</summary>
    RoundedCounts,
}
