using Iapt.Measures.Algebra;

namespace Iapt.Measures.Disclosure;

/// <summary>The kind of a measure, from its definition.</summary>
public sealed class FigureKinds : IMeasureVisitor<FigureKind>
{
    private static readonly FigureKinds Instance = new();

    private FigureKinds()
    {
    }

    /// <summary>The kind of a measure.</summary>
    /// <param name="expression">How the measure is computed.</param>
    public static FigureKind Of(MeasureExpression expression)
    {
        ArgumentNullException.ThrowIfNull(expression);
        return expression.Accept(Instance);
    }

    /// <inheritdoc/>
    public FigureKind Visit(Aggregate expression)
    {
        ArgumentNullException.ThrowIfNull(expression);
        return expression.Kind switch
        {
            AggregateKind.Count or AggregateKind.Sum => FigureKind.Count,
            AggregateKind.Mean or AggregateKind.Median => FigureKind.Average,
            AggregateKind.Min or AggregateKind.Max => FigureKind.Extreme,
            _ => throw new InvalidOperationException("An aggregate that no policy knows how to protect."),
        };
    }

    /// <inheritdoc/>
    public FigureKind Visit(Plus expression)
    {
        ArgumentNullException.ThrowIfNull(expression);
        return OfParts(expression.Left, expression.Right);
    }

    /// <inheritdoc/>
    public FigureKind Visit(Minus expression)
    {
        ArgumentNullException.ThrowIfNull(expression);
        return OfParts(expression.Left, expression.Right);
    }

    /// <inheritdoc/>
    public FigureKind Visit(Ratio expression)
    {
        ArgumentNullException.ThrowIfNull(expression);
        return OfParts(expression.Numerator, expression.Denominator) == FigureKind.Average ? FigureKind.Average
            : expression.IsPercentage ? FigureKind.Percentage : FigureKind.Ratio;
    }

    // What is made of means is protected as a mean: an effect size.
    private FigureKind OfParts(MeasureExpression one, MeasureExpression other) =>
        one.Accept(this) == FigureKind.Count && other.Accept(this) == FigureKind.Count ? FigureKind.Count : FigureKind.Average;
}
