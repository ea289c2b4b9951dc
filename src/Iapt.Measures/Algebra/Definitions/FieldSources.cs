namespace Iapt.Measures.Algebra;

/// <summary>
/// Where each field comes from in one input: supplied as a column, derived, or missing (<c>decisions.md</c> 4 and 6). A column that is present is used as it stands,
/// nulls included; one that is absent is derived from what is there.
/// </summary>
public sealed class FieldSources
{
    private readonly IReadOnlySet<Field> _supplied;
    private readonly DerivationSet _derivations;
    private readonly bool _rederive;
    private readonly Func<Derivation, Derivation> _rewrite;
    private readonly Dictionary<Field, Derivation> _rewritten = [];

    /// <summary>The sources of one input.</summary>
    /// <param name="supplied">The fields that are columns of the input.</param>
    /// <param name="derivations">The derivations in force.</param>
    /// <param name="rederive">True to derive what can be derived even where it is supplied.</param>
    public FieldSources(IReadOnlySet<Field> supplied, DerivationSet derivations, bool rederive = false)
        : this(supplied, derivations, rederive, derivation => derivation)
    {
    }

    private FieldSources(IReadOnlySet<Field> supplied, DerivationSet derivations, bool rederive, Func<Derivation, Derivation> rewrite)
    {
        _supplied = supplied;
        _derivations = derivations;
        _rederive = rederive;
        _rewrite = rewrite;
    }

    /// <summary>The fields that are columns of the input, whether they are used as they stand or derived again.</summary>
    public IReadOnlySet<Field> Supplied => _supplied;

    /// <summary>True when the input holds the table at all.</summary>
    /// <param name="table">The name of the table.</param>
    public bool HasTable(string table) => _supplied.Any(field => string.Equals(field.Table, table, StringComparison.Ordinal));

    /// <summary>The same sources with every derivation rewritten, for example for an earlier period.</summary>
    /// <param name="rewrite">The rewriting.</param>
    public FieldSources Rewritten(Func<Derivation, Derivation> rewrite) => new(_supplied, _derivations, _rederive, rewrite);

    /// <summary>The field that stands for a field in this input: itself, or another that is supplied in its place.</summary>
    /// <param name="field">The field.</param>
    public Field Standing(Field field) =>
        !_supplied.Contains(field) && _derivations.Of(field)?.Instead is { } instead && IsSupplied(instead.WhenSupplied) ? instead.Use : field;

    /// <summary>True when the values of the field are read from the input.</summary>
    /// <param name="field">The field.</param>
    public bool IsSupplied(Field field)
    {
        if (!_supplied.Contains(field))
        {
            return false;
        }

        var derivation = _derivations.Of(field);
        if (derivation is null)
        {
            return true;
        }

        if (_derivations.AllOrNone.Contains(field) && !_derivations.AllOrNone.All(_supplied.Contains))
        {
            return false;
        }

        return !_rederive || MissingFor(derivation, []).Count > 0;
    }

    /// <summary>The derivation that gives the field in this input; null when it is supplied, or can only be supplied.</summary>
    /// <param name="field">The field.</param>
    public Derivation? DerivationOf(Field field)
    {
        if (IsSupplied(field) || _derivations.Of(field) is not { } derivation)
        {
            return null;
        }

        if (!_rewritten.TryGetValue(field, out var rewritten))
        {
            rewritten = _rewrite(derivation);
            _rewritten.Add(field, rewritten);
        }

        return rewritten;
    }

    /// <summary>The fields that a measure needs and that this input neither supplies nor can derive; empty when the measure can be computed.</summary>
    /// <param name="expression">Its expression.</param>
    public IReadOnlyList<Field> Missing(MeasureExpression expression) =>
        [.. Reach.Of(expression).SelectMany(field => MissingFor(field, [])).Distinct()];

    /// <summary>The fields that a breakdown needs and that this input neither supplies nor can derive; empty when its groups can be told.</summary>
    /// <param name="breakdown">The breakdown.</param>
    public IReadOnlyList<Field> Missing(Breakdown breakdown) => [.. Reach.Of(breakdown).SelectMany(field => MissingFor(field, [])).Distinct()];

    /// <summary>The fields that a measure reads from this input, through whatever derivations.</summary>
    /// <param name="expression">Its expression.</param>
    public IReadOnlyList<Field> Read(MeasureExpression expression) => Read(Reach.Of(expression));

    /// <summary>The fields that the groups of a breakdown are told by in this input, through whatever derivations.</summary>
    /// <param name="breakdown">The breakdown.</param>
    public IReadOnlyList<Field> Read(Breakdown breakdown) => Read(Reach.Of(breakdown));

    private List<Field> Read(IEnumerable<Field> fields)
    {
        var read = new List<Field>();
        var seen = new HashSet<Field>();
        foreach (var field in fields)
        {
            Collect(field, read, seen);
        }

        return read;
    }

    /// <summary>The fields that rules over a row read of that row: columns, and what is selected from other tables.</summary>
    /// <param name="fields">The fields that the rules name.</param>
    public IReadOnlyList<Field> InRow(IEnumerable<Field> fields)
    {
        ArgumentNullException.ThrowIfNull(fields);
        var read = new List<Field>();
        var seen = new HashSet<Field>();
        foreach (var field in fields)
        {
            CollectInRow(field, read, seen);
        }

        return read;
    }

    private void CollectInRow(Field field, List<Field> read, HashSet<Field> seen)
    {
        var standing = Standing(field);
        if (!seen.Add(standing))
        {
            return;
        }

        if (DerivationOf(standing) is not { } derivation || derivation.Body is SelectionBody)
        {
            read.Add(standing);
            return;
        }

        foreach (var inner in Reach.Of(derivation))
        {
            CollectInRow(inner, read, seen);
        }
    }

    private void Collect(Field field, List<Field> read, HashSet<Field> seen)
    {
        var standing = Standing(field);
        if (!seen.Add(standing))
        {
            return;
        }

        if (DerivationOf(standing) is not { } derivation)
        {
            read.Add(standing);
            return;
        }

        foreach (var inner in Reach.Of(derivation))
        {
            Collect(inner, read, seen);
        }
    }

    private List<Field> MissingFor(Field field, HashSet<Field> inside)
    {
        var standing = Standing(field);
        if (_supplied.Contains(standing) && IsSuppliedOrUnderivable(standing, inside))
        {
            return [];
        }

        return _derivations.Of(standing) is { } derivation ? MissingFor(derivation, inside) : [standing];
    }

    // A field being re-derived must not count itself as its own input.
    private bool IsSuppliedOrUnderivable(Field field, HashSet<Field> inside) => inside.Contains(field) || IsSupplied(field);

    private List<Field> MissingFor(Derivation derivation, HashSet<Field> inside)
    {
        if (!inside.Add(derivation.Field))
        {
            return [];
        }

        if (derivation.Body is SelectionBody rows)
        {
            var lacking = MissingFor(derivation, rows.Selection, inside);
            inside.Remove(derivation.Field);
            return lacking;
        }

        var missing = Reach.Of(derivation)
            .Where(field => !derivation.Optional.Contains(field))
            .SelectMany(field => MissingFor(field, inside))
            .Distinct()
            .ToList();
        inside.Remove(derivation.Field);
        return missing;
    }

    // Of several tables one is enough, unless another is required; what rows are ordered by may lack.
    private List<Field> MissingFor(Derivation derivation, Selection selection, HashSet<Field> inside)
    {
        var present = selection.Sources.Where(source => source.From.Ancestry.All(subject => subject.Link is null || HasTable(subject.Table))).ToList();
        var asked = present.Count == 0 ? selection.Sources.Take(1) : selection.Sources.Where(source => source.IsRequired || present.Contains(source));
        return
        [
            .. asked.SelectMany(source => Reach.Of(source.Where).Concat(source.Value is { } value ? [value] : []).Concat(source.From.Date is { } date ? [date] : []))
                .Where(field => !derivation.Optional.Contains(field))
                .SelectMany(field => MissingFor(field, inside))
                .Distinct(),
        ];
    }
}
