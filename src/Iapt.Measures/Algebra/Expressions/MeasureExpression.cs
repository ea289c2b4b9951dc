namespace Iapt.Measures.Algebra;

/// <summary>How a measure is computed from rows: aggregates, and sums, differences and ratios of them. Closed, like the rest of the language.</summary>
public abstract record MeasureExpression
{
    private protected MeasureExpression()
    {
    }

    /// <summary>The sum of two expressions.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static MeasureExpression operator +(MeasureExpression left, MeasureExpression right) => new Plus(left, right);

    /// <summary>The difference of two expressions.</summary>
    /// <param name="left">The one subtracted from.</param>
    /// <param name="right">The one subtracted.</param>
    public static MeasureExpression operator -(MeasureExpression left, MeasureExpression right) => new Minus(left, right);

    /// <summary>Calls the visitor's method for this node.</summary>
    /// <typeparam name="T">The visitor's result.</typeparam>
    /// <param name="visitor">The interpreter.</param>
    public abstract T Accept<T>(IMeasureVisitor<T> visitor);
}
