namespace Iapt.Measures.Algebra;

/// <summary>A code that begins with one of a list of texts; unknown when it is null.</summary>
/// <param name="Value">The code.</param>
/// <param name="Beginnings">The beginnings.</param>
public sealed record Prefix(Term Value, ImmutableArray<string> Beginnings) : Predicate
{
    /// <inheritdoc/>
    public override T Accept<T>(IPredicateVisitor<T> visitor) => visitor.Visit(this);
}
