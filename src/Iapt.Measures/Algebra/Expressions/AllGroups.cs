namespace Iapt.Measures.Algebra;

/// <summary>
/// A part that no breakdown narrows: the share of a group among all rows is the group over <c>AllGroups</c> of the same expression. Outside a breakdown it is what it holds.
/// </summary>
/// <param name="Inner">What is taken over all groups.</param>
public sealed record AllGroups(MeasureExpression Inner) : MeasureExpression
{
    /// <inheritdoc/>
    public override T Accept<T>(IMeasureVisitor<T> visitor) => visitor.Visit(this);
}
