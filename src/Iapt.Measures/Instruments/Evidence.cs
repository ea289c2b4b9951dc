namespace Iapt.Measures.Instruments;

/// <summary>Where a number comes from.</summary>
/// <param name="Grade">How good the source is.</param>
/// <param name="Source">The document, by name.</param>
/// <param name="Note">What was looked for and not found, or how sources disagree; null where there is nothing to say.</param>
public sealed record Evidence(EvidenceGrade Grade, string Source, string? Note = null)
{
    /// <summary>The national validator of the data set, which states the range and step of every scale it knows.</summary>
    public static Evidence Validator { get; } =
        new(EvidenceGrade.Primary, "NHS England Reusable Code Library, IAPT assessment scale validations (2026-03-26)");
}
