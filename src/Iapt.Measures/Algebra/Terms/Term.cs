namespace Iapt.Measures.Algebra;

/// <summary>
/// A value of one row: a field, a constant, a date of the period, a difference, a choice. Null when something it needs is not recorded.
/// The node types are closed: every interpreter is an <see cref="ITermVisitor{T}"/> and covers them all.
/// </summary>
public abstract record Term
{
    private protected Term(ValueKind kind, int decimals = 0)
    {
        Kind = kind;
        Decimals = decimals;
    }

    /// <summary>What the value stands for.</summary>
    public ValueKind Kind { get; }

    /// <summary>The decimals of a value in fixed point; 0 for whole numbers.</summary>
    public int Decimals { get; }

    /// <summary>No value.</summary>
    public Predicate IsMissing => new IsNull(this);

    /// <summary>There is a value.</summary>
    public Predicate IsPresent => new Not(IsMissing);

    /// <summary>This node as <see cref="CanonicalText"/>: a record's own text would name what it is made of, without end.</summary>
    public sealed override string ToString() => CanonicalText.Of(this);

    /// <summary>Calls the visitor's method for this node.</summary>
    /// <typeparam name="T">The visitor's result.</typeparam>
    /// <param name="visitor">The interpreter.</param>
    public abstract T Accept<T>(ITermVisitor<T> visitor);

    /// <summary>The value is at least another.</summary>
    /// <param name="other">A term of the same kind.</param>
    public Predicate AtLeast(Term other) => new Compare(this, Comparison.AtLeast, other);

    /// <summary>The number of days is at most this, the bound included.</summary>
    /// <param name="days">The bound.</param>
    public Predicate AtMostDays(int days) => new Compare(this, Comparison.AtMost, Constant.Days(days));

    /// <summary>The number of days is below this, the bound excluded.</summary>
    /// <param name="days">The bound.</param>
    public Predicate BelowDays(int days) => new Compare(this, Comparison.Below, Constant.Days(days));

    /// <summary>The number of days is above this, the bound excluded.</summary>
    /// <param name="days">The bound.</param>
    public Predicate AboveDays(int days) => new Compare(this, Comparison.Above, Constant.Days(days));

    /// <summary>The number of days lies between two bounds, both included.</summary>
    /// <param name="low">The lower bound.</param>
    /// <param name="high">The upper bound.</param>
    public Predicate BetweenDays(int low, int high) => new InRange(this, Constant.Days(low), Constant.Days(high));
}
