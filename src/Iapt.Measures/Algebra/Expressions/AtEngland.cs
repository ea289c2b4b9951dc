namespace Iapt.Measures.Algebra;

/// <summary>
/// A part that is England's whatever organisation the figure is of, within the same period and group: the standard deviation that an effect size is divided by.
/// </summary>
/// <param name="Inner">What is taken over England.</param>
public sealed record AtEngland(MeasureExpression Inner) : MeasureExpression
{
    /// <inheritdoc/>
    public override T Accept<T>(IMeasureVisitor<T> visitor) => visitor.Visit(this);
}
