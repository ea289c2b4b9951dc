namespace Iapt.Measures.Algebra;

/// <summary>
/// A statement about one row: true, false, or unknown where something it needs is not recorded. The node types are closed: every interpreter is an
/// <see cref="IPredicateVisitor{T}"/> and covers them all.
/// </summary>
public abstract record Predicate
{
    private protected Predicate()
    {
    }

    /// <summary>Both hold.</summary>
    /// <param name="left">One clause, or several.</param>
    /// <param name="right">Another.</param>
    public static Predicate operator &(Predicate left, Predicate right) => And.Of(left, right);

    /// <summary>At least one holds.</summary>
    /// <param name="left">One clause, or several.</param>
    /// <param name="right">Another.</param>
    public static Predicate operator |(Predicate left, Predicate right) => Or.Of(left, right);

    /// <summary>It does not hold; unknown stays unknown.</summary>
    /// <param name="inner">The clause negated.</param>
    public static Predicate operator !(Predicate inner) => new Not(inner);

    /// <summary>This node as <see cref="CanonicalText"/>: a record's own text would name what it is made of, without end.</summary>
    public sealed override string ToString() => CanonicalText.Of(this);

    /// <summary>Calls the visitor's method for this node.</summary>
    /// <typeparam name="T">The visitor's result.</typeparam>
    /// <param name="visitor">The interpreter.</param>
    public abstract T Accept<T>(IPredicateVisitor<T> visitor);
}
