namespace Iapt.Measures.Algebra;

/// <summary>A number between two bounds, both included; unknown when it is null.</summary>
/// <param name="Value">The number.</param>
/// <param name="Low">The lower bound.</param>
/// <param name="High">The upper bound.</param>
public sealed record InRange(Term Value, Constant Low, Constant High) : Predicate
{
    /// <inheritdoc/>
    public override T Accept<T>(IPredicateVisitor<T> visitor) => visitor.Visit(this);
}
