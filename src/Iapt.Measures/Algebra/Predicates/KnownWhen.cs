namespace Iapt.Measures.Algebra;

/// <summary>
/// A clause that can be decided only where a condition is known true, and is unknown elsewhere. Only <see cref="WindBack"/> makes it: one snapshot does not tell
/// what a field held at the end of an earlier period (<c>decisions.md</c> 3).
/// </summary>
/// <param name="Condition">When the clause can be decided.</param>
/// <param name="Clause">The clause.</param>
public sealed record KnownWhen(Predicate Condition, Predicate Clause) : Predicate
{
    /// <inheritdoc/>
    public override T Accept<T>(IPredicateVisitor<T> visitor) => visitor.Visit(this);
}
