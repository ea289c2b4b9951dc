namespace Iapt.Measures.Algebra;

/// <summary>The rows for which a predicate is known true, made one number.</summary>
/// <param name="Kind">How they become one number.</param>
/// <param name="Subject">What is counted.</param>
/// <param name="Value">The term summed, averaged or ordered; null for a count.</param>
/// <param name="Where">Which rows.</param>
public sealed record Aggregate(AggregateKind Kind, Subject Subject, Term? Value, Predicate Where) : MeasureExpression
{
    /// <inheritdoc/>
    public override T Accept<T>(IMeasureVisitor<T> visitor) => visitor.Visit(this);
}
