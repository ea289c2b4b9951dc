namespace Iapt.Measures.Algebra;

/// <summary>A text that a service writes freely contains one of these, in any case; unknown when nothing is recorded.</summary>
/// <param name="Value">A term of kind code.</param>
/// <param name="Texts">The texts, in upper case.</param>
public sealed record Contains(Term Value, ImmutableArray<string> Texts) : Predicate
{
    /// <inheritdoc/>
    public override T Accept<T>(IPredicateVisitor<T> visitor) => visitor.Visit(this);
}
