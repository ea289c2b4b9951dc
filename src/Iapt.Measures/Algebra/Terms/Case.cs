namespace Iapt.Measures.Algebra;

/// <summary>One case of a <see cref="FirstCase"/>.</summary>
/// <param name="When">The condition: the case applies when it is known true.</param>
/// <param name="Then">The value in that case.</param>
public sealed record Case(Predicate When, Term Then);
