using Iapt.Measures.Algebra;

namespace Iapt.Measures.Results;

/// <summary>The formula of a measure over the totals of its leaves: runs once for each cell, at the end, on integers.</summary>
public sealed class CellFormula : IMeasureVisitor<MeasureCell>
{
    private readonly LoweredMeasure _measure;
    private readonly IReadOnlyList<LeafTotal> _totals;

    private CellFormula(LoweredMeasure measure, IReadOnlyList<LeafTotal> totals)
    {
        _measure = measure;
        _totals = totals;
    }

    /// <summary>The cell of a measure.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="totals">The totals of the leaves of its lowering, by position.</param>
    public static MeasureCell Of(LoweredMeasure measure, IReadOnlyList<LeafTotal> totals)
    {
        ArgumentNullException.ThrowIfNull(measure);
        return measure.Definition.Expression.Accept(new CellFormula(measure, totals));
    }

    /// <inheritdoc/>
    public MeasureCell Visit(Aggregate expression)
    {
        ArgumentNullException.ThrowIfNull(expression);
        var total = _totals[_measure.LeafOf(expression)];
        return expression.Kind switch
        {
            AggregateKind.Count => MeasureCell.Number(total.Count, total.Unknown),
            AggregateKind.Sum => MeasureCell.Number(total.Sum, total.Unknown),
            AggregateKind.Mean => MeasureCell.Summary(total.Count == 0 ? null : Scaled(Quotient.Of(total.Sum, total.Count), expression), total.Count, total.Unknown),
            AggregateKind.Median => MeasureCell.Summary(Scaled(total.Median(), expression), total.Count, total.Unknown),
            AggregateKind.Min => MeasureCell.Summary(Scaled(Whole(total.Minimum()), expression), total.Count, total.Unknown),
            AggregateKind.Max => MeasureCell.Summary(Scaled(Whole(total.Maximum()), expression), total.Count, total.Unknown),
            _ => throw new InvalidOperationException("An aggregate without a formula."),
        };
    }

    /// <inheritdoc/>
    public MeasureCell Visit(Plus expression)
    {
        ArgumentNullException.ThrowIfNull(expression);
        var (left, right) = (expression.Left.Accept(this), expression.Right.Accept(this));
        return MeasureCell.Number(Integer(left) + Integer(right), left.Unknown + right.Unknown);
    }

    /// <inheritdoc/>
    public MeasureCell Visit(Minus expression)
    {
        ArgumentNullException.ThrowIfNull(expression);
        var (left, right) = (expression.Left.Accept(this), expression.Right.Accept(this));
        return MeasureCell.Number(Integer(left) - Integer(right), left.Unknown + right.Unknown);
    }

    /// <inheritdoc/>
    public MeasureCell Visit(Ratio expression)
    {
        ArgumentNullException.ThrowIfNull(expression);
        var numerator = expression.Numerator.Accept(this);
        return MeasureCell.Ratio(Integer(numerator), Integer(expression.Denominator.Accept(this)), expression.IsPercentage, numerator.Unknown);
    }

    private static Quotient? Whole(long? number) => number is { } value ? Quotient.Of(value) : null;

    private static Quotient? Scaled(Quotient? value, Aggregate expression) => value is { } exact
        ? Quotient.Of(exact.Numerator, exact.Denominator * Instruments.FixedPoint.Power(expression.Value!.Decimals))
        : null;

    private static long Integer(MeasureCell cell) => cell.Value is { } value && value.Denominator.IsOne
        ? (long)value.Numerator
        : throw new InvalidOperationException("Sums, differences and ratios are of whole numbers.");
}
