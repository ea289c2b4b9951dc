using Iapt.Measures.Instruments;

namespace Iapt.Measures.Derivations;

/// <summary>Where the derivations of child tables are read from.</summary>
internal static class Sources
{
    /// <summary>No rule of the field is published: <c>decisions.md</c> states one.</summary>
    internal static Evidence Unpublished(string basis) => new(EvidenceGrade.Provisional, basis, "No published rule of this field was found; the reading is decisions.md 15 and 16.");

    /// <summary>A clause that the constructions print.</summary>
    internal static Evidence Construction(string which) => new(EvidenceGrade.Primary, $"NHS England monthly metadata (v2.1, July 2026), {which}");
}
