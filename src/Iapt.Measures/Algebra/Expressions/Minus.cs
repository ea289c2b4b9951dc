namespace Iapt.Measures.Algebra;

/// <summary>The difference of two expressions. A denominator of this form keeps what neither part counts: finished minus not at caseness is not "at caseness".</summary>
/// <param name="Left">The one subtracted from.</param>
/// <param name="Right">The one subtracted.</param>
public sealed record Minus(MeasureExpression Left, MeasureExpression Right) : MeasureExpression
{
    /// <inheritdoc/>
    public override T Accept<T>(IMeasureVisitor<T> visitor) => visitor.Visit(this);
}
