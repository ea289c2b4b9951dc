namespace Iapt.Measures.Algebra;

/// <summary>A code that is one of a list; unknown when it is null.</summary>
/// <param name="Value">The code.</param>
/// <param name="Codes">The list, normalised.</param>
public sealed record InSet(Term Value, ImmutableArray<string> Codes) : Predicate
{
    /// <inheritdoc/>
    public override T Accept<T>(IPredicateVisitor<T> visitor) => visitor.Visit(this);
}
