using Iapt.Measures.Algebra;
using Iapt.Measures.Extracts;
using Iapt.Measures.Instruments;
using Iapt.Measures.Periods;

namespace Iapt.Measures.Rows;

/// <summary>
/// The meaning of the language: evaluates predicates and terms for one row, small and obvious, three-valued. Every other engine is tested against it. One evaluator
/// serves one thread; derived fields are kept until the row or the period changes.
/// </summary>
public sealed partial class RowEvaluator : IPredicateVisitor<Truth>, ITermVisitor<FieldValue>
{
    private readonly FieldSources _sources;
    private readonly InstrumentTable _instruments;
    private readonly Dictionary<Field, FieldValue> _values = [];
    private readonly Dictionary<Field, Truth> _flags = [];
    private readonly Dictionary<Field, Origin> _origins = [];
    private IRowSource _rows = null!;
    private int _row;
    private ReportingPeriod _period = null!;
    private long _start;
    private long _end;

    /// <summary>An evaluator.</summary>
    /// <param name="sources">Where each field comes from.</param>
    /// <param name="instruments">The thresholds.</param>
    public RowEvaluator(FieldSources sources, InstrumentTable instruments)
    {
        _sources = sources ?? throw new ArgumentNullException(nameof(sources));
        _instruments = instruments ?? throw new ArgumentNullException(nameof(instruments));
    }

    /// <summary>Turns to a row and a period.</summary>
    /// <param name="row">The row.</param>
    /// <param name="period">The period.</param>
    public void MoveTo(ExtractRow row, ReportingPeriod period) => MoveTo(row.Extract, row.Index, period);

    /// <summary>Turns to a row and a period.</summary>
    /// <param name="rows">Where the row stands.</param>
    /// <param name="row">Its position.</param>
    /// <param name="period">The period.</param>
    internal void MoveTo(IRowSource rows, int row, ReportingPeriod period)
    {
        if (!ReferenceEquals(period, _period))
        {
            ArgumentNullException.ThrowIfNull(period);
            _period = period;
            _start = DateField.ToDays(period.Start);
            _end = DateField.ToDays(period.End);
        }

        MoveTo(rows, row);
    }

    /// <summary>The truth of a predicate for the row and period turned to.</summary>
    /// <param name="predicate">The predicate.</param>
    public Truth Of(Predicate predicate) => (predicate ?? throw new ArgumentNullException(nameof(predicate))).Accept(this);

    /// <summary>The value of a term for the row and period turned to; null when something it needs is not recorded.</summary>
    /// <param name="term">The term.</param>
    public FieldValue Of(Term term) => (term ?? throw new ArgumentNullException(nameof(term))).Accept(this);

    /// <summary>The value of a field for the row turned to, supplied or derived.</summary>
    /// <param name="field">The field.</param>
    public FieldValue Of(Field field)
    {
        var origin = OriginOf(field);
        if (origin.Derivation is null or { Body: SelectionBody })
        {
            return _rows.ValueOf(origin.Standing, _row);
        }

        if (!_values.TryGetValue(field, out var value))
        {
            value = Of(((TermBody)origin.Derivation.Body).Value);
            _values.Add(field, value);
        }

        return value;
    }

    /// <inheritdoc/>
    public Truth Visit(Compare predicate)
    {
        var (left, right) = (Of(predicate.Left), Of(predicate.Right));
        if (!left.IsPresent || !right.IsPresent)
        {
            return Truth.Unknown;
        }

        var order = left.Number.CompareTo(right.Number);
        return Kleene.Known(predicate.Operator switch
        {
            Comparison.Equal => order == 0,
            Comparison.Below => order < 0,
            Comparison.AtMost => order <= 0,
            Comparison.AtLeast => order >= 0,
            _ => order > 0,
        });
    }

    /// <inheritdoc/>
    public Truth Visit(InRange predicate) => Of(predicate.Value) is { IsPresent: true } value
        ? Kleene.Known(value.Number >= predicate.Low.Units && value.Number <= predicate.High.Units)
        : Truth.Unknown;

    /// <inheritdoc/>
    public Truth Visit(InSet predicate) => Of(predicate.Value) is { Code: { } code } ? Kleene.Known(predicate.Codes.Contains(code, StringComparer.Ordinal)) : Truth.Unknown;

    /// <inheritdoc/>
    public Truth Visit(Prefix predicate)
    {
        if (Of(predicate.Value).Code is not { } code)
        {
            return Truth.Unknown;
        }

        foreach (var beginning in predicate.Beginnings)
        {
            if (code.StartsWith(beginning, StringComparison.Ordinal))
            {
                return Truth.True;
            }
        }

        return Truth.False;
    }

    /// <inheritdoc/>
    public Truth Visit(Contains predicate) => Of(predicate.Value).Code is { } text
        ? Kleene.Known(predicate.Texts.Any(part => text.Contains(part, StringComparison.OrdinalIgnoreCase)))
        : Truth.Unknown;

    /// <inheritdoc/>
    public Truth Visit(IsNull predicate) => Kleene.Known(!Of(predicate.Value).IsPresent);

    /// <inheritdoc/>
    public Truth Visit(InPeriod predicate) => Kleene.Known(Of(predicate.Date) is { IsPresent: true } date && date.Number >= _start && date.Number <= _end);

    /// <inheritdoc/>
    public Truth Visit(IsTrue predicate)
    {
        var origin = OriginOf(predicate.Flag);
        if (origin.Derivation is null or { Body: SelectionBody })
        {
            return Kleene.Known(_rows.ValueOf(origin.Standing, _row) is { IsPresent: true, Number: not 0 });
        }

        if (!_flags.TryGetValue(predicate.Flag, out var truth))
        {
            truth = Of(((PredicateBody)origin.Derivation.Body).Predicate);
            _flags.Add(predicate.Flag, truth);
        }

        return truth;
    }

    /// <inheritdoc/>
    public Truth Visit(Selected predicate) => Kleene.Known(_rows.IsSelected(_row, _period, predicate.Scope));

    /// <inheritdoc/>
    public Truth Visit(And predicate)
    {
        var all = Truth.True;
        foreach (var clause in predicate.Clauses)
        {
            var truth = Of(clause);
            if (truth == Truth.False)
            {
                return Truth.False;
            }

            all = truth < all ? truth : all;
        }

        return all;
    }

    /// <inheritdoc/>
    public Truth Visit(Or predicate)
    {
        var any = Truth.False;
        foreach (var clause in predicate.Clauses)
        {
            var truth = Of(clause);
            if (truth == Truth.True)
            {
                return Truth.True;
            }

            any = truth > any ? truth : any;
        }

        return any;
    }

    /// <inheritdoc/>
    public Truth Visit(Not predicate) => Kleene.Not(Of(predicate.Inner));

    /// <inheritdoc/>
    public Truth Visit(KnownWhen predicate) => Of(predicate.Condition) == Truth.True ? Of(predicate.Clause) : Truth.Unknown;

    /// <summary>Turns to a row, for rules that name no period.</summary>
    /// <param name="rows">Where the row stands.</param>
    /// <param name="row">Its position.</param>
    internal void MoveTo(IRowSource rows, int row)
    {
        _rows = rows;
        _row = row;
        _values.Clear();
        _flags.Clear();
    }

    private Origin OriginOf(Field field)
    {
        if (!_origins.TryGetValue(field, out var origin))
        {
            var standing = _sources.Standing(field);
            origin = new Origin(standing, _sources.DerivationOf(standing));
            _origins.Add(field, origin);
        }

        return origin;
    }

    private readonly record struct Origin(Field Standing, Derivation? Derivation);
}
