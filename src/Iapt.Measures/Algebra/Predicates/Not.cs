namespace Iapt.Measures.Algebra;

/// <summary>The clause does not hold; unknown stays unknown.</summary>
/// <param name="Inner">The clause.</param>
public sealed record Not(Predicate Inner) : Predicate
{
    /// <inheritdoc/>
    public override T Accept<T>(IPredicateVisitor<T> visitor) => visitor.Visit(this);
}
