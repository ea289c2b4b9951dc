using System.Globalization;

namespace Iapt.Measures.Algebra;

/// <summary>
/// The language as text with one spelling for each tree: what fingerprints are taken of, what leaves are told apart by, and what a reader compares line by line. The
/// order of clauses is kept, because an explanation shows them in that order.
/// </summary>
public sealed class CanonicalText : IPredicateVisitor<string>, ITermVisitor<string>, IMeasureVisitor<string>
{
    private static readonly CanonicalText Instance = new();

    private CanonicalText()
    {
    }

    /// <summary>A predicate as text.</summary>
    /// <param name="predicate">The predicate.</param>
    public static string Of(Predicate predicate) => (predicate ?? throw new ArgumentNullException(nameof(predicate))).Accept(Instance);

    /// <summary>A term as text.</summary>
    /// <param name="term">The term.</param>
    public static string Of(Term term) => (term ?? throw new ArgumentNullException(nameof(term))).Accept(Instance);

    /// <summary>A measure expression as text.</summary>
    /// <param name="expression">The expression.</param>
    public static string Of(MeasureExpression expression) => (expression ?? throw new ArgumentNullException(nameof(expression))).Accept(Instance);

    /// <summary>A derivation as text.</summary>
    /// <param name="derivation">The derivation.</param>
    public static string Of(Derivation derivation)
    {
        ArgumentNullException.ThrowIfNull(derivation);
        var body = derivation.Body switch
        {
            PredicateBody flag => Of(flag.Predicate),
            TermBody value => Of(value.Value),
            SelectionBody rows => Of(rows.Selection),
            _ => throw new InvalidOperationException("A derivation gives a flag or a value."),
        };
        var instead = derivation.Instead is { } other ? $" (instead {other.WhenSupplied.Name} {other.Use.Name})" : "";
        return $"({derivation.Field.Name} {body}{instead})";
    }

    /// <summary>A selection as text.</summary>
    /// <param name="selection">The selection.</param>
    public static string Of(Selection selection)
    {
        ArgumentNullException.ThrowIfNull(selection);
        return $"({selection.Take.ToString().ToLowerInvariant()}{string.Concat(selection.Sources.Select(source => " " + Of(source)))})";
    }

    /// <inheritdoc/>
    public string Visit(Compare predicate)
    {
        ArgumentNullException.ThrowIfNull(predicate);
        var symbol = predicate.Operator switch
        {
            Comparison.Equal => "=",
            Comparison.Below => "<",
            Comparison.AtMost => "<=",
            Comparison.AtLeast => ">=",
            _ => ">",
        };
        return $"({symbol} {Of(predicate.Left)} {Of(predicate.Right)})";
    }

    /// <inheritdoc/>
    public string Visit(InRange predicate) => $"(range {Of(predicate.Value)} {Of(predicate.Low)} {Of(predicate.High)})";

    /// <inheritdoc/>
    public string Visit(InSet predicate) => $"(in {Of(predicate.Value)} {string.Join(' ', predicate.Codes)})";

    /// <inheritdoc/>
    public string Visit(Prefix predicate) => $"(begins {Of(predicate.Value)} {string.Join(' ', predicate.Beginnings)})";

    /// <inheritdoc/>
    public string Visit(Contains predicate) => $"(contains {Of(predicate.Value)}{string.Concat(predicate.Texts.Select(text => $" '{text}'"))})";

    /// <inheritdoc/>
    public string Visit(IsNull predicate) => $"(null {Of(predicate.Value)})";

    /// <inheritdoc/>
    public string Visit(InPeriod predicate) => $"(in-period {predicate.Date.Name})";

    /// <inheritdoc/>
    public string Visit(IsTrue predicate) => predicate.Flag.Name;

    /// <inheritdoc/>
    public string Visit(Selected predicate) => predicate.Scope == SelectionScope.Period ? "selected" : "selected-at-end";

    /// <inheritdoc/>
    public string Visit(And predicate) => $"(and{Clauses(predicate.Clauses)})";

    /// <inheritdoc/>
    public string Visit(Or predicate) => $"(or{Clauses(predicate.Clauses)})";

    /// <inheritdoc/>
    public string Visit(Not predicate) => $"(not {Of(predicate.Inner)})";

    /// <inheritdoc/>
    public string Visit(KnownWhen predicate) => $"(known-when {Of(predicate.Condition)} {Of(predicate.Clause)})";

    /// <inheritdoc/>
    public string Visit(FieldTerm term) => term.Field.Name;

    /// <inheritdoc/>
    public string Visit(Constant term) => term.Units.ToString(CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public string Visit(CodeConstant term) => $"'{term.Code}'";

    /// <inheritdoc/>
    public string Visit(PeriodBoundary term) => term.IsEnd ? "period-end" : "period-start";

    /// <inheritdoc/>
    public string Visit(DaysBetween term) => $"(days {Of(term.From)} {Of(term.To)})";

    /// <inheritdoc/>
    public string Visit(Difference term) => $"(minus {Of(term.Left)} {Of(term.Right)})";

    /// <inheritdoc/>
    public string Visit(Addition term) => $"(plus{string.Concat(term.Terms.Select(one => " " + Of(one)))})";

    /// <inheritdoc/>
    public string Visit(FirstCase term) =>
        $"(case{string.Concat(term.Cases.Select(c => $" ({Of(c.When)} {Of(c.Then)})"))}{(term.Otherwise is null ? "" : " (else " + Of(term.Otherwise) + ")")})";

    /// <inheritdoc/>
    public string Visit(ByCode term) => $"(by {Of(term.Key)}{string.Concat(term.Entries.Select(e => $" ({e.Code} {Of(e.Then)})"))})";

    /// <inheritdoc/>
    public string Visit(Threshold term) => $"({(term.Which == ThresholdKind.Caseness ? "caseness" : "reliable-change")} {term.Instrument.Code})";

    /// <inheritdoc/>
    public string Visit(Widened term) => Of(term.Inner);

    /// <inheritdoc/>
    public string Visit(Aggregate expression)
    {
        var kind = expression.Kind.ToString().ToLowerInvariant() + (expression.Subject == Subject.Pathway ? "" : $" (of {expression.Subject.Table})");
        return expression.Value is null ? $"({kind} {Of(expression.Where)})" : $"({kind} {Of(expression.Value)} {Of(expression.Where)})";
    }

    /// <inheritdoc/>
    public string Visit(Plus expression) => $"(plus {Of(expression.Left)} {Of(expression.Right)})";

    /// <inheritdoc/>
    public string Visit(Minus expression) => $"(minus {Of(expression.Left)} {Of(expression.Right)})";

    /// <inheritdoc/>
    public string Visit(Ratio expression) =>
        $"({(expression.IsPercentage ? "percentage" : "ratio")} {Of(expression.Numerator)} {Of(expression.Denominator)})";

    /// <inheritdoc/>
    public string Visit(AllGroups expression) => $"(all-groups {Of(expression.Inner)})";

    /// <inheritdoc/>
    public string Visit(AtEngland expression) => $"(at-england {Of(expression.Inner)})";

    internal static string Of(Leaf leaf)
    {
        var value = leaf.Value is null ? "" : " " + Of(leaf.Value);
        var anchor = leaf.Anchor is null ? "" : $" (in-period {leaf.Anchor.Name})";
        var subject = leaf.Subject == Subject.Pathway ? "" : $" (of {leaf.Subject.Table})";
        return $"({leaf.Kind.ToString().ToLowerInvariant()}{subject}{value} {leaf.Selected.Accept(Instance)}{anchor} {Of(leaf.Rest)})";
    }

    private static string Of(SelectionSource source)
    {
        var order = string.Concat(source.Order.Select(key => $" {key.Field.Table}.{key.Field.Name}{(key.Descending ? " desc" : "")}"));
        var value = source.Value is null ? "" : $" (value {source.Value.Table}.{source.Value.Name})";
        var label = source.Label is null ? "" : $" (label {source.Label})";
        return $"(from {source.From.Table}{value}{label} (where {Of(source.Where)}) (order{order}){(source.IsRequired ? " required" : "")})";
    }

    private static string Clauses(ImmutableArray<Predicate> clauses) => string.Concat(clauses.Select(clause => " " + Of(clause)));
}
