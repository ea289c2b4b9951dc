using Iapt.Measures.Instruments;

namespace Iapt.Measures.Catalogue;

/// <summary>A name that a measure was published under. Names changed over the years, identifiers did not.</summary>
/// <param name="Id">The identifier.</param>
/// <param name="Name">The name.</param>
/// <param name="Validity">The months whose publication used it.</param>
/// <param name="Source">Where it is read from.</param>
public sealed record MeasureName(string Id, string Name, Validity Validity, string Source);
