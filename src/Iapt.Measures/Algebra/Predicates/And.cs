namespace Iapt.Measures.Algebra;

/// <summary>All clauses hold: false as soon as one is false, else unknown as soon as one is unknown. Without clauses it is true.</summary>
/// <param name="Clauses">The clauses, in the order in which they are read.</param>
public sealed record And(ImmutableArray<Predicate> Clauses) : Predicate
{
    /// <summary>Joins clauses; those that are joined in the same way already become one list.</summary>
    /// <param name="predicates">The clauses.</param>
    public static And Of(params ReadOnlySpan<Predicate> predicates)
    {
        var clauses = ImmutableArray.CreateBuilder<Predicate>();
        foreach (var predicate in predicates)
        {
            if (predicate is And same)
            {
                clauses.AddRange(same.Clauses);
            }
            else
            {
                clauses.Add(predicate);
            }
        }

        return new And(clauses.ToImmutable());
    }

    /// <inheritdoc/>
    public override T Accept<T>(IPredicateVisitor<T> visitor) => visitor.Visit(this);
}
