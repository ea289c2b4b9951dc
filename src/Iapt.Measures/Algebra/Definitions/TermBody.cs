namespace Iapt.Measures.Algebra;

/// <summary>A derivation that gives a value.</summary>
/// <param name="Value">The value.</param>
public sealed record TermBody(Term Value) : DerivationBody;
