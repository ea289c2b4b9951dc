namespace Iapt.Measures.Algebra;

/// <summary>A measure of fewer rows: the same expression with one more clause in every aggregate, above and below alike.</summary>
public sealed class Narrowed : IMeasureVisitor<MeasureExpression>
{
    private readonly Predicate _clause;

    private Narrowed(Predicate clause) => _clause = clause;

    /// <summary>The expression over the rows for which a clause holds too.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="clause">The clause.</param>
    public static MeasureExpression Of(MeasureExpression expression, Predicate clause) =>
        (expression ?? throw new ArgumentNullException(nameof(expression))).Accept(new Narrowed(clause ?? throw new ArgumentNullException(nameof(clause))));

    /// <inheritdoc/>
    public MeasureExpression Visit(Aggregate expression) =>
        (expression ?? throw new ArgumentNullException(nameof(expression))) with { Where = And.Of(expression.Where, _clause) };

    /// <inheritdoc/>
    public MeasureExpression Visit(Plus expression) => (expression ?? throw new ArgumentNullException(nameof(expression))).Left.Accept(this) + expression.Right.Accept(this);

    /// <inheritdoc/>
    public MeasureExpression Visit(Minus expression) => (expression ?? throw new ArgumentNullException(nameof(expression))).Left.Accept(this) - expression.Right.Accept(this);

    /// <inheritdoc/>
    public MeasureExpression Visit(Ratio expression) =>
        (expression ?? throw new ArgumentNullException(nameof(expression))) with { Numerator = expression.Numerator.Accept(this), Denominator = expression.Denominator.Accept(this) };

    /// <inheritdoc/>
    public MeasureExpression Visit(AllGroups expression) => expression;

    /// <inheritdoc/>
    public MeasureExpression Visit(AtEngland expression) => new AtEngland((expression ?? throw new ArgumentNullException(nameof(expression))).Inner.Accept(this));
}
