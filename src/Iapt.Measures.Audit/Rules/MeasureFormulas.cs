using System.Collections.Frozen;
using Iapt.Measures.Algebra;
using Iapt.Measures.Catalogue;

namespace Iapt.Measures.Audit;

/// <summary>
/// The percentages of the catalogue as formulas over its counts, read from the definitions: whatever a definition divides is what its figure is recomputed from, for every
/// layout.
/// </summary>
internal sealed class MeasureFormulas : IMeasureVisitor<IEnumerable<(long Coefficient, int Leaf)>?>
{
    // The monthly measures, and the fields of the annual report that are none of them.
    private static readonly Lowering Lowered = Lowering.Of(DefinitionSets.V21.Measures.Concat(DefinitionSets.Annual2025.Measures.Where(AnnualNames.IsOfTheYearAlone)));
    private static readonly FrozenDictionary<int, string> CountOfLeaf = Counts();

    private readonly LoweredMeasure _measure;

    private MeasureFormulas(LoweredMeasure measure) => _measure = measure;

    /// <summary>Every rate whose counts are measures themselves, by its identifier.</summary>
    public static FrozenDictionary<string, RateRule> Rates { get; } =
        Lowered.Measures.Select(RateOf).OfType<RateRule>().ToFrozenDictionary(rate => rate.Key, StringComparer.Ordinal);

    /// <summary>What kind of number a measure is.</summary>
    /// <param name="id">The identifier.</param>
    /// <returns>The kind; null for a measure that the catalogue does not define.</returns>
    public static StatisticKind? KindOf(string id) => DefinitionSets.V21.Find(id)?.Expression switch
    {
        null => null,
        Ratio { IsPercentage: true } => StatisticKind.Percentage,
        Ratio => StatisticKind.Other,
        Aggregate { Kind: AggregateKind.Count } or Plus or Minus => StatisticKind.Count,
        _ => StatisticKind.Other,
    };

    public IEnumerable<(long Coefficient, int Leaf)>? Visit(Aggregate expression) => expression.Kind == AggregateKind.Count ? [(1, _measure.LeafOf(expression))] : null;

    public IEnumerable<(long Coefficient, int Leaf)>? Visit(Plus expression) => Both(expression.Left, expression.Right, 1);

    public IEnumerable<(long Coefficient, int Leaf)>? Visit(Minus expression) => Both(expression.Left, expression.Right, -1);

    public IEnumerable<(long Coefficient, int Leaf)>? Visit(Ratio expression) => null;

    // What is taken over other rows than those of the cell follows from no count beside it.
    public IEnumerable<(long Coefficient, int Leaf)>? Visit(AllGroups expression) => null;

    public IEnumerable<(long Coefficient, int Leaf)>? Visit(AtEngland expression) => null;

    private static FrozenDictionary<int, string> Counts()
    {
        var counts = new Dictionary<int, string>();
        foreach (var measure in Lowered.Measures.Where(measure => measure.Definition.Expression is Aggregate { Kind: AggregateKind.Count }))
        {
            counts.TryAdd(measure.Leaves.Single(), measure.Definition.Id);
        }

        return counts.ToFrozenDictionary();
    }

    private static RateRule? RateOf(LoweredMeasure measure)
    {
        var formulas = new MeasureFormulas(measure);
        return measure.Definition.Expression is Ratio { IsPercentage: true } ratio
            && Named(ratio.Numerator.Accept(formulas)) is { } numerator && Named(ratio.Denominator.Accept(formulas)) is { } denominator
                ? new RateRule(measure.Definition.Id, numerator, denominator)
                : null;
    }

    private static ImmutableArray<RateTerm>? Named(IEnumerable<(long Coefficient, int Leaf)>? terms)
    {
        var named = ImmutableArray.CreateBuilder<RateTerm>();
        foreach (var (coefficient, leaf) in terms ?? [(0, -1)])
        {
            if (!CountOfLeaf.TryGetValue(leaf, out var id))
            {
                return null;
            }

            named.Add(new RateTerm(coefficient, id));
        }

        return named.ToImmutable();
    }

    private IEnumerable<(long Coefficient, int Leaf)>? Both(MeasureExpression left, MeasureExpression right, long sign) =>
        left.Accept(this) is { } first && right.Accept(this) is { } second ? first.Concat(second.Select(term => (sign * term.Coefficient, term.Leaf))) : null;
}
