namespace Iapt.Measures.Algebra;

/// <summary>A measure, whole or within a group of a breakdown, and the leaves that its expression is a formula over.</summary>
public sealed class LoweredMeasure
{
    private readonly Dictionary<Aggregate, int> _leafOf;

    internal LoweredMeasure(MeasureDefinition definition, BreakdownGroup? group, Dictionary<Aggregate, int> leafOf)
    {
        Definition = definition;
        Group = group;
        _leafOf = leafOf;
        ReadsEngland = Reads(definition.Expression);
    }

    /// <summary>The measure.</summary>
    public MeasureDefinition Definition { get; }

    /// <summary>The group; null for the whole.</summary>
    public BreakdownGroup? Group { get; }

    /// <summary>The positions of its leaves, in the order of its expression.</summary>
    public IEnumerable<int> Leaves => _leafOf.Values;

    /// <summary>True when a part of it is England's, whatever organisation the figure is of.</summary>
    internal bool ReadsEngland { get; }

    /// <summary>The position of the leaf of one aggregate of its expression.</summary>
    /// <param name="aggregate">The aggregate.</param>
    public int LeafOf(Aggregate aggregate) => _leafOf[aggregate];

    private static bool Reads(MeasureExpression expression) => expression switch
    {
        AtEngland => true,
        Ratio ratio => Reads(ratio.Numerator) || Reads(ratio.Denominator),
        Plus plus => Reads(plus.Left) || Reads(plus.Right),
        Minus minus => Reads(minus.Left) || Reads(minus.Right),
        AllGroups all => Reads(all.Inner),
        _ => false,
    };
}
