namespace Iapt.Measures.Algebra;

/// <summary>The fields that a tree names, each once, in the order in which they are read. Derivations are not followed: <see cref="Lineage"/> does that.</summary>
public sealed class Reach : IPredicateVisitor<int>, ITermVisitor<int>
{
    private readonly List<Field> _fields = [];
    private readonly HashSet<Field> _seen = [];

    private Reach()
    {
    }

    /// <summary>The fields of a predicate.</summary>
    /// <param name="predicate">The predicate.</param>
    public static IReadOnlyList<Field> Of(Predicate predicate) => Collect(reach => predicate.Accept(reach));

    /// <summary>The fields of a term.</summary>
    /// <param name="term">The term.</param>
    public static IReadOnlyList<Field> Of(Term term) => Collect(reach => term.Accept(reach));

    /// <summary>The fields of a derivation's rule.</summary>
    /// <param name="derivation">The derivation.</param>
    public static IReadOnlyList<Field> Of(Derivation derivation)
    {
        ArgumentNullException.ThrowIfNull(derivation);
        return derivation.Body switch
        {
            PredicateBody flag => Of(flag.Predicate),
            TermBody value => Of(value.Value),
            SelectionBody rows => [.. rows.Selection.Sources.SelectMany(Of).Distinct()],
            _ => [],
        };
    }

    /// <summary>The fields of a leaf.</summary>
    /// <param name="leaf">The leaf.</param>
    public static IReadOnlyList<Field> Of(Leaf leaf)
    {
        ArgumentNullException.ThrowIfNull(leaf);
        return Collect(reach =>
        {
            leaf.Anchor?.InPeriod.Accept(reach);
            leaf.Rest.Accept(reach);
            return leaf.Value?.Accept(reach) ?? 0;
        });
    }

    /// <summary>The fields of one source of a selection: of its clauses, its order and its value.</summary>
    /// <param name="source">The source.</param>
    public static IReadOnlyList<Field> Of(SelectionSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        IEnumerable<Field> value = source.Value is { } field ? [field] : [];
        return [.. Of(source.Where).Concat(source.Order.Select(key => key.Field)).Concat(value).Distinct()];
    }

    /// <summary>The fields of a measure.</summary>
    /// <param name="expression">Its expression.</param>
    public static IReadOnlyList<Field> Of(MeasureExpression expression) => Collect(reach =>
    {
        foreach (var part in MeasureParts.Of(expression))
        {
            part.Where.Accept(reach);
            part.Value?.Accept(reach);
        }

        return 0;
    });

    /// <summary>The fields that the groups of a breakdown name.</summary>
    /// <param name="breakdown">The breakdown.</param>
    public static IReadOnlyList<Field> Of(Breakdown breakdown)
    {
        ArgumentNullException.ThrowIfNull(breakdown);
        return [.. breakdown.Groups.Where(group => group.Where is not null).SelectMany(group => Of(group.Where!)).Distinct()];
    }

    /// <inheritdoc/>
    public int Visit(Compare predicate) => Both(predicate.Left, predicate.Right);

    /// <inheritdoc/>
    public int Visit(InRange predicate) => predicate.Value.Accept(this);

    /// <inheritdoc/>
    public int Visit(InSet predicate) => predicate.Value.Accept(this);

    /// <inheritdoc/>
    public int Visit(Prefix predicate) => predicate.Value.Accept(this);

    /// <inheritdoc/>
    public int Visit(Contains predicate) => predicate.Value.Accept(this);

    /// <inheritdoc/>
    public int Visit(IsNull predicate) => predicate.Value.Accept(this);

    /// <inheritdoc/>
    public int Visit(InPeriod predicate) => Add(predicate.Date);

    /// <inheritdoc/>
    public int Visit(IsTrue predicate) => Add(predicate.Flag);

    /// <inheritdoc/>
    public int Visit(Selected predicate) => 0;

    /// <inheritdoc/>
    public int Visit(And predicate) => Each(predicate.Clauses);

    /// <inheritdoc/>
    public int Visit(Or predicate) => Each(predicate.Clauses);

    /// <inheritdoc/>
    public int Visit(Not predicate) => predicate.Inner.Accept(this);

    /// <inheritdoc/>
    public int Visit(KnownWhen predicate) => Each([predicate.Condition, predicate.Clause]);

    /// <inheritdoc/>
    public int Visit(FieldTerm term) => Add(term.Field);

    /// <inheritdoc/>
    public int Visit(Constant term) => 0;

    /// <inheritdoc/>
    public int Visit(CodeConstant term) => 0;

    /// <inheritdoc/>
    public int Visit(PeriodBoundary term) => 0;

    /// <inheritdoc/>
    public int Visit(DaysBetween term) => Both(term.From, term.To);

    /// <inheritdoc/>
    public int Visit(Difference term) => Both(term.Left, term.Right);

    /// <inheritdoc/>
    public int Visit(Addition term)
    {
        foreach (var one in term.Terms)
        {
            one.Accept(this);
        }

        return 0;
    }

    /// <inheritdoc/>
    public int Visit(FirstCase term)
    {
        foreach (var one in term.Cases)
        {
            one.When.Accept(this);
            one.Then.Accept(this);
        }

        return term.Otherwise?.Accept(this) ?? 0;
    }

    /// <inheritdoc/>
    public int Visit(ByCode term)
    {
        term.Key.Accept(this);
        foreach (var entry in term.Entries)
        {
            entry.Then.Accept(this);
        }

        return 0;
    }

    /// <inheritdoc/>
    public int Visit(Threshold term) => 0;

    /// <inheritdoc/>
    public int Visit(Widened term) => term.Inner.Accept(this);

    private static List<Field> Collect(Func<Reach, int> visit)
    {
        var reach = new Reach();
        visit(reach);
        return reach._fields;
    }

    private int Add(Field field)
    {
        if (_seen.Add(field))
        {
            _fields.Add(field);
        }

        return 0;
    }

    private int Both(Term left, Term right)
    {
        left.Accept(this);
        return right.Accept(this);
    }

    private int Each(ImmutableArray<Predicate> clauses)
    {
        foreach (var clause in clauses)
        {
            clause.Accept(this);
        }

        return 0;
    }
}
