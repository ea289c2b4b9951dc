namespace Iapt.Measures.Algebra;

/// <summary>At least one clause holds: true as soon as one is true, else unknown as soon as one is unknown. Without clauses it is false.</summary>
/// <param name="Clauses">The clauses, in the order in which they are read.</param>
public sealed record Or(ImmutableArray<Predicate> Clauses) : Predicate
{
    /// <summary>Joins clauses; those that are joined in the same way already become one list.</summary>
    /// <param name="predicates">The clauses.</param>
    public static Or Of(params ReadOnlySpan<Predicate> predicates)
    {
        var clauses = ImmutableArray.CreateBuilder<Predicate>();
        foreach (var predicate in predicates)
        {
            if (predicate is Or same)
            {
                clauses.AddRange(same.Clauses);
            }
            else
            {
                clauses.Add(predicate);
            }
        }

        return new Or(clauses.ToImmutable());
    }

    /// <inheritdoc/>
    public override T Accept<T>(IPredicateVisitor<T> visitor) => visitor.Visit(this);
}
