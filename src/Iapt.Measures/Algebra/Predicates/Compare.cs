namespace Iapt.Measures.Algebra;

/// <summary>A comparison of two numbers of one kind; unknown when either is null.</summary>
/// <param name="Left">The number compared.</param>
/// <param name="Operator">The comparison.</param>
/// <param name="Right">The number it is compared with.</param>
public sealed record Compare(Term Left, Comparison Operator, Term Right) : Predicate
{
    /// <inheritdoc/>
    public override T Accept<T>(IPredicateVisitor<T> visitor) => visitor.Visit(this);
}
