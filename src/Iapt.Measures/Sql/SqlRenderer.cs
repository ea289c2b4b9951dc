using Iapt.Measures.Algebra;
using Iapt.Measures.Instruments;

namespace Iapt.Measures.Sql;

/// <summary>
/// The language as SQL. Unknown is SQL's NULL, so AND, OR and NOT are the engine's own. Scores stand as decimals, as people write them, and never as binary
/// fractions: a threshold of the Mobility Inventory reads 2.31.
/// </summary>
internal sealed class SqlRenderer : IPredicateVisitor<string>, ITermVisitor<string>
{
    /// <summary>The column that holds whether a selected row is one of the period's last month.</summary>
    internal const string AtPeriodEnd = "selected_at_period_end";

    private readonly SqlDialect _dialect;
    private readonly InstrumentTable _instruments;
    private readonly FieldPlan _plan;
    private readonly string _start;
    private readonly string _end;

    internal SqlRenderer(SqlDialect dialect, InstrumentTable instruments, FieldPlan plan, SqlPeriod period)
    {
        _dialect = dialect;
        _instruments = instruments;
        _plan = plan;
        _start = period.Start;
        _end = period.End;
    }

    public string Visit(Compare predicate)
    {
        var symbol = predicate.Operator switch
        {
            Comparison.Equal => "=",
            Comparison.Below => "<",
            Comparison.AtMost => "<=",
            Comparison.AtLeast => ">=",
            _ => ">",
        };
        return $"{Of(predicate.Left)} {symbol} {Of(predicate.Right)}";
    }

    public string Visit(InRange predicate) => $"{Of(predicate.Value)} BETWEEN {Of(predicate.Low)} AND {Of(predicate.High)}";

    public string Visit(InSet predicate) => $"{Of(predicate.Value)} IN ({string.Join(", ", predicate.Codes.Select(_dialect.Text))})";

    public string Visit(Prefix predicate)
    {
        var value = Of(predicate.Value);
        return SqlLayout.Joined([.. predicate.Beginnings.Select(beginning => _dialect.BeginsWith(value, beginning))], "OR");
    }

    public string Visit(Contains predicate)
    {
        var value = Of(predicate.Value);
        return SqlLayout.Joined([.. predicate.Texts.Select(text => _dialect.Contains(value, text))], "OR");
    }

    public string Visit(IsNull predicate) => $"{Of(predicate.Value)} IS NULL";

    // A null date has not happened: never unknown (decisions.md 11).
    public string Visit(InPeriod predicate)
    {
        var date = Of(predicate.Date);
        return $"({date} IS NOT NULL AND {date} BETWEEN {_start} AND {_end})";
    }

    // Null in a supplied flag is not true (decisions.md 4); a derived flag keeps what its rule leaves unknown.
    public string Visit(IsTrue predicate)
    {
        var standing = _plan.Standing(predicate.Flag);
        if (_plan.IsDerived(standing))
        {
            return _dialect.Holds(SqlNames.Of(standing));
        }

        return _plan.Supplies(standing)
            ? _dialect.Holds($"coalesce({SqlNames.Of(standing)}, {_dialect.Stored(_dialect.Always(false))})")
            : _dialect.Always(false);
    }

    // Every row that reaches a measure is selected for the period.
    public string Visit(Selected predicate) =>
        predicate.Scope == SelectionScope.Period ? _dialect.Always(true) : _dialect.Holds(AtPeriodEnd);

    public string Visit(And predicate) =>
        predicate.Clauses.IsEmpty ? _dialect.Always(true) : SqlLayout.Joined([.. predicate.Clauses.Select(Of)], "AND");

    public string Visit(Or predicate) =>
        predicate.Clauses.IsEmpty ? _dialect.Always(false) : SqlLayout.Joined([.. predicate.Clauses.Select(Of)], "OR");

    public string Visit(Not predicate) => predicate.Inner is IsNull none
        ? $"{Of(none.Value)} IS NOT NULL"
        : $"NOT {SqlLayout.Bracketed(Of(predicate.Inner))}";

    public string Visit(KnownWhen predicate) =>
        _dialect.Holds($"CASE\n{SqlLayout.Indent($"WHEN {Of(predicate.Condition)}\nTHEN {_dialect.Stored(Of(predicate.Clause))}")}\nEND");

    public string Visit(FieldTerm term) => Of(term.Field);

    public string Visit(Constant term) => FixedPoint.Format(term.Units, term.Decimals);

    public string Visit(CodeConstant term) => _dialect.Text(term.Code);

    public string Visit(PeriodBoundary term) => term.IsEnd ? _end : _start;

    public string Visit(DaysBetween term) => _dialect.DaysBetween(Of(term.From), Of(term.To));

    public string Visit(Difference term) => $"({Of(term.Left)} - {Of(term.Right)})";

    public string Visit(Addition term) => $"({string.Join(" + ", term.Terms.Select(Of))})";

    public string Visit(FirstCase term)
    {
        var cases = term.Cases.Select(one => $"WHEN {Of(one.When)} THEN {Of(one.Then)}");
        return Choice("CASE", term.Otherwise is { } otherwise ? cases.Append($"ELSE {Of(otherwise)}") : cases);
    }

    public string Visit(ByCode term) =>
        Choice($"CASE {Of(term.Key)}", term.Entries.Select(entry => $"WHEN {_dialect.Text(entry.Code)} THEN {Of(entry.Then)}"));

    public string Visit(Threshold term) => Thresholds.Of(_instruments, term) is { } units
        ? FixedPoint.Format(units, term.Decimals)
        : _dialect.Null(term.Kind, term.Decimals);

    // A decimal is the same number with more decimals.
    public string Visit(Widened term) => Of(term.Inner);

    internal string Of(Predicate predicate) => predicate.Accept(this);

    internal string Of(Term term) => term.Accept(this);

    /// <summary>A value as the integer that is kept in a total: the score in fixed point, the days, the count, the days of a date since the epoch of its field.</summary>
    internal string Units(Term term) => _dialect.Whole(term switch
    {
        { Kind: ValueKind.Date } => _dialect.DaysBetween(_dialect.Date(DateField.ToDate(0)), Of(term)),
        { Decimals: 0 } => Of(term),
        _ => $"{SqlLayout.Bracketed(Of(term))} * {FixedPoint.Format(FixedPoint.Power(term.Decimals), 0)}",
    });

    internal string Of(Field field)
    {
        var standing = _plan.Standing(field);
        return _plan.IsDerived(standing) || _plan.Supplies(standing) ? SqlNames.Of(standing) : _dialect.Null(standing.Kind, standing.Decimals);
    }

    private static string Choice(string head, IEnumerable<string> branches) => $"{head}\n{SqlLayout.Indent(string.Join('\n', branches))}\nEND";
}
