namespace Iapt.Measures.Algebra;

/// <summary>A flag is true. Supplied and null, it is false; derived, it is what its derivation says, unknown included.</summary>
/// <param name="Flag">The flag.</param>
public sealed record IsTrue(FlagField Flag) : Predicate
{
    /// <inheritdoc/>
    public override T Accept<T>(IPredicateVisitor<T> visitor) => visitor.Visit(this);
}
