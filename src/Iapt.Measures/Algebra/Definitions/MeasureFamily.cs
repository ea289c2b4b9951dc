namespace Iapt.Measures.Algebra;

/// <summary>Measures of one subject, as the publication groups them.</summary>
/// <param name="Name">Its name: what <c>--measures</c> accepts in place of identifiers.</param>
/// <param name="Measures">Its measures.</param>
public sealed record MeasureFamily(string Name, ImmutableArray<MeasureDefinition> Measures);
