namespace Iapt.Measures.Algebra;

/// <summary>How measures bound each other: documentation, a property test and a check of results in one.</summary>
/// <param name="Kind">How.</param>
/// <param name="Parts">The measures on one side, by identifier.</param>
/// <param name="Whole">The measure on the other side.</param>
/// <param name="Evidence">What shows it.</param>
public sealed record Relation(RelationKind Kind, ImmutableArray<string> Parts, string Whole, string Evidence);
