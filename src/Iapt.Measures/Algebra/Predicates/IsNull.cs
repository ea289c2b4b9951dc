namespace Iapt.Measures.Algebra;

/// <summary>No value is there. Never unknown by itself.</summary>
/// <param name="Value">The term that has no value.</param>
public sealed record IsNull(Term Value) : Predicate
{
    /// <inheritdoc/>
    public override T Accept<T>(IPredicateVisitor<T> visitor) => visitor.Visit(this);
}
