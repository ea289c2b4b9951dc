namespace Iapt.Measures.Algebra;

/// <summary>One expression over another, kept as two integers to the end; not applicable when the denominator is 0.</summary>
/// <param name="Numerator">The part.</param>
/// <param name="Denominator">The whole.</param>
/// <param name="IsPercentage">True when the value is times 100.</param>
public sealed record Ratio(MeasureExpression Numerator, MeasureExpression Denominator, bool IsPercentage) : MeasureExpression
{
    /// <inheritdoc/>
    public override T Accept<T>(IMeasureVisitor<T> visitor) => visitor.Visit(this);
}
