namespace Iapt.Measures.Algebra;

/// <summary>The aggregates of a measure expression, from left to right.</summary>
public sealed class MeasureParts : IMeasureVisitor<IEnumerable<Aggregate>>
{
    private static readonly MeasureParts Instance = new();

    private MeasureParts()
    {
    }

    /// <summary>The aggregates of an expression, from left to right.</summary>
    /// <param name="expression">The expression.</param>
    public static IEnumerable<Aggregate> Of(MeasureExpression expression) =>
        (expression ?? throw new ArgumentNullException(nameof(expression))).Accept(Instance);

    /// <inheritdoc/>
    public IEnumerable<Aggregate> Visit(Aggregate expression) => [expression];

    /// <inheritdoc/>
    public IEnumerable<Aggregate> Visit(Plus expression) => Both(expression.Left, expression.Right);

    /// <inheritdoc/>
    public IEnumerable<Aggregate> Visit(Minus expression) => Both(expression.Left, expression.Right);

    /// <inheritdoc/>
    public IEnumerable<Aggregate> Visit(Ratio expression) => Both(expression.Numerator, expression.Denominator);

    /// <inheritdoc/>
    public IEnumerable<Aggregate> Visit(AllGroups expression) => expression.Inner.Accept(this);

    /// <inheritdoc/>
    public IEnumerable<Aggregate> Visit(AtEngland expression) => expression.Inner.Accept(this);

    private IEnumerable<Aggregate> Both(MeasureExpression left, MeasureExpression right) => left.Accept(this).Concat(right.Accept(this));
}
