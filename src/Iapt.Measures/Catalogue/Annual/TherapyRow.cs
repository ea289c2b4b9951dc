using Iapt.Measures.Algebra;

namespace Iapt.Measures.Catalogue;

/// <summary>A therapy type of the annual report.</summary>
/// <param name="Intensity">The label of its intensity at the start of treatment.</param>
/// <param name="Label">Its label there.</param>
/// <param name="Suffix">The end of the name of its field at the end of treatment.</param>
/// <param name="Codes">The codes (SNOMED CT) of it.</param>
internal sealed record TherapyRow(string Intensity, string Label, string Suffix, ImmutableArray<string> Codes)
{
    /// <summary>What its values begin with, where they are no codes.</summary>
    internal string? Beginning { get; init; }

    /// <summary>The field at the end of treatment, without what is misprinted in its name.</summary>
    internal string Field => $"Count_TherapyEndTreatment_{Suffix}";

    /// <summary>The published name of that field.</summary>
    internal string Name { get; init; } = $"Count_TherapyEndTreatment_{Suffix}";

    /// <summary>Values of it.</summary>
    internal ImmutableArray<string> Examples => Beginning is { } beginning ? [beginning, beginning + "1"] : Codes;

    internal Predicate In(CodeField type) => Beginning is { } beginning ? type.BeginsWith(beginning) : type.In(Codes.AsSpan());
}
