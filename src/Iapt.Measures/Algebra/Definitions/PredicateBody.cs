namespace Iapt.Measures.Algebra;

/// <summary>A derivation that gives a flag: true, false or unknown.</summary>
/// <param name="Predicate">The statement.</param>
public sealed record PredicateBody(Predicate Predicate) : DerivationBody;
