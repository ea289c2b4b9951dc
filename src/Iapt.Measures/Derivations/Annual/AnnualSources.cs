using Iapt.Measures.Instruments;

namespace Iapt.Measures.Derivations;

/// <summary>Where the derivations of the annual report are read from.</summary>
internal static class AnnualSources
{
    /// <summary>A clause that the constructions print.</summary>
    /// <param name="which">Which constructions.</param>
    internal static Evidence Construction(string which) => new(EvidenceGrade.Primary, $"NHS England annual metadata (2024-25), {which}");

    /// <summary>A clause that the constructions leave open in part.</summary>
    /// <param name="which">Which constructions.</param>
    /// <param name="open">What they do not say.</param>
    internal static Evidence Unsaid(string which, string open) => new(EvidenceGrade.Provisional, $"NHS England annual metadata (2024-25), {which}", open);
}
