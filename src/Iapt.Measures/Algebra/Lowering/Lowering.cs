namespace Iapt.Measures.Algebra;

/// <summary>Measures lowered to shared leaves: the unit of plans, of SQL result rows and of merging. The formulas over them run once, at the end.</summary>
public sealed class Lowering
{
    private readonly List<Leaf> _leaves = [];
    private readonly Dictionary<string, int> _byKey = new(StringComparer.Ordinal);

    private Lowering()
    {
    }

    /// <summary>The leaves, each once.</summary>
    public IReadOnlyList<Leaf> Leaves => _leaves;

    /// <summary>The measures in the order given; then, for each group of each breakdown, those that can be broken down.</summary>
    public IReadOnlyList<LoweredMeasure> Measures { get; private set; } = [];

    /// <summary>Lowers measures.</summary>
    /// <param name="definitions">The measures.</param>
    /// <exception cref="DefinitionException">A measure has a part that cannot be placed in a period; the catalogue's own measures are checked when it is built.</exception>
    public static Lowering Of(IEnumerable<MeasureDefinition> definitions) => Of(definitions, []);

    /// <summary>Lowers measures, whole and within every group of breakdowns.</summary>
    /// <param name="definitions">The measures.</param>
    /// <param name="breakdowns">The breakdowns.</param>
    /// <exception cref="DefinitionException">A measure has a part that cannot be placed in a period; the catalogue's own measures are checked when it is built.</exception>
    public static Lowering Of(IEnumerable<MeasureDefinition> definitions, IEnumerable<Breakdown> breakdowns)
    {
        var lowering = new Lowering();
        List<MeasureDefinition> whole = [.. definitions];
        List<MeasureDefinition> broken = [.. whole.Where(measure => Breakdown.Applies(measure.Expression))];
        lowering.Measures =
        [
            .. whole.Select(measure => lowering.Lower(measure, null, null)),
            .. from breakdown in breakdowns
               from one in breakdown.Groups.Zip(breakdown.Clauses())
               from measure in broken
               select lowering.Lower(measure, one.First, one.Second),
        ];
        return lowering;
    }

    private static LeafKind KindOf(AggregateKind kind) => kind switch
    {
        AggregateKind.Count => LeafKind.Count,
        AggregateKind.Sum or AggregateKind.Mean => LeafKind.Sum,
        _ => LeafKind.Distribution,
    };

    // The formula stays that of the measure: within a group its aggregates have other leaves.
    private LoweredMeasure Lower(MeasureDefinition definition, BreakdownGroup? group, Predicate? clause)
    {
        var leafOf = new Dictionary<Aggregate, int>(ReferenceEqualityComparer.Instance);
        var counted = clause is null ? definition.Expression : Narrowed.Of(definition.Expression, clause);
        foreach (var (aggregate, part) in MeasureParts.Of(definition.Expression).Zip(MeasureParts.Of(counted)))
        {
            leafOf[aggregate] = Intern(LeafOf(definition.Id, part));
        }

        return new LoweredMeasure(definition, group, leafOf);
    }

    private int Intern(Leaf leaf)
    {
        if (!_byKey.TryGetValue(leaf.Key, out var position))
        {
            position = _leaves.Count;
            _leaves.Add(leaf);
            _byKey.Add(leaf.Key, position);
        }

        return position;
    }

    private static Leaf LeafOf(string id, Aggregate aggregate)
    {
        var clauses = And.Of(aggregate.Where).Clauses;
        var selected = clauses.OfType<Selected>().ToList();
        var anchors = clauses.OfType<InPeriod>().ToList();
        if (selected.Count != 1)
        {
            throw new DefinitionException(id, "Each part of a measure says once which record of a pathway is read.");
        }

        if (anchors.Count > 1 || (anchors.Count == 1) != (selected[0].Scope == SelectionScope.Period))
        {
            throw new DefinitionException(id, "A part of a measure is either an event with one date in the period, or a state at the period's end.");
        }

        var rest = new And([.. clauses.Where(clause => clause is not Selected and not InPeriod)]);
        return new Leaf(KindOf(aggregate.Kind), aggregate.Subject, aggregate.Value, selected[0], anchors.FirstOrDefault()?.Date, rest);
    }
}
