namespace Iapt.Measures.Algebra;

/// <summary>One entry of a <see cref="ByCode"/>.</summary>
/// <param name="Code">The code, normalised.</param>
/// <param name="Then">The value for that code.</param>
public sealed record CodeEntry(string Code, Term Then);
