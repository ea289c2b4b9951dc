using Iapt.Measures.Algebra;

namespace Iapt.Measures.Results;

/// <summary>The formula of a measure over the totals of its leaves: runs once for each cell, at the end, on integers.</summary>
public sealed class CellFormula : IMeasureVisitor<MeasureCell>
{
    private readonly LoweredMeasure _measure;
    private readonly IReadOnlyList<LeafTotal> _totals;
    private readonly IReadOnlyList<LeafTotal> _england;

    private CellFormula(LoweredMeasure measure, IReadOnlyList<LeafTotal> totals, IReadOnlyList<LeafTotal> england)
    {
        _measure = measure;
        _totals = totals;
        _england = england;
    }

    /// <summary>The cell of a measure for England, or for totals that stand alone.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="totals">The totals of the leaves of its lowering, by position.</param>
    public static MeasureCell Of(LoweredMeasure measure, IReadOnlyList<LeafTotal> totals) => Of(measure, totals, totals);

    /// <summary>The cell of a measure for an organisation.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="totals">The organisation's totals of the leaves of its lowering, by position.</param>
    /// <param name="england">England's, of the same period.</param>
    public static MeasureCell Of(LoweredMeasure measure, IReadOnlyList<LeafTotal> totals, IReadOnlyList<LeafTotal> england)
    {
        ArgumentNullException.ThrowIfNull(measure);
        return measure.Definition.Expression.Accept(new CellFormula(measure, totals, england));
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
            AggregateKind.StandardDeviation => MeasureCell.Summary(Scaled(total.Variance() is { } variance ? SquareRoot.Of(variance).ToQuotient() : null, expression), total.Count, total.Unknown),
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
        return IsWhole(left) && IsWhole(right)
            ? MeasureCell.Number(Integer(left) - Integer(right), left.Unknown + right.Unknown)
            : MeasureCell.Summary(left.Value is { } from && right.Value is { } less ? from - less : null, Over(left, right), Math.Max(left.Unknown, right.Unknown));
    }

    /// <inheritdoc/>
    public MeasureCell Visit(Ratio expression)
    {
        ArgumentNullException.ThrowIfNull(expression);
        var (numerator, denominator) = (expression.Numerator.Accept(this), expression.Denominator.Accept(this));
        return IsWhole(numerator) && IsWhole(denominator)
            ? MeasureCell.Ratio(Integer(numerator), Integer(denominator), expression.IsPercentage, numerator.Unknown)
            : MeasureCell.Summary(
                numerator.Value is { } above && denominator.Value is { Numerator.IsZero: false } below ? above / below : null, Over(numerator, numerator), numerator.Unknown);
    }

    /// <inheritdoc/>
    public MeasureCell Visit(AllGroups expression) => (expression ?? throw new ArgumentNullException(nameof(expression))).Inner.Accept(this);

    /// <inheritdoc/>
    public MeasureCell Visit(AtEngland expression) =>
        (expression ?? throw new ArgumentNullException(nameof(expression))).Inner.Accept(new CellFormula(_measure, _england, _england));

    // Counts and sums are numbers of their own; a mean or a standard deviation is taken over some rows.
    private static bool IsWhole(MeasureCell cell) => cell.Denominator is null;

    private static long Over(MeasureCell one, MeasureCell other) => Math.Min(one.Denominator ?? long.MaxValue, other.Denominator ?? long.MaxValue);

    private static Quotient? Whole(long? number) => number is { } value ? Quotient.Of(value) : null;

    private static Quotient? Scaled(Quotient? value, Aggregate expression) => value is { } exact
        ? Quotient.Of(exact.Numerator, exact.Denominator * Instruments.FixedPoint.Power(expression.Value!.Decimals))
        : null;

    private static long Integer(MeasureCell cell) => cell.Value is { } value && value.Denominator.IsOne
        ? (long)value.Numerator
        : throw new InvalidOperationException("A sum is of whole numbers.");
}
