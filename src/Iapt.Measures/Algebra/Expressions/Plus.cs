namespace Iapt.Measures.Algebra;

/// <summary>The sum of two expressions.</summary>
/// <param name="Left">One.</param>
/// <param name="Right">The other.</param>
public sealed record Plus(MeasureExpression Left, MeasureExpression Right) : MeasureExpression
{
    /// <inheritdoc/>
    public override T Accept<T>(IMeasureVisitor<T> visitor) => visitor.Visit(this);
}
