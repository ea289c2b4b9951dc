using Iapt.Measures.Algebra;

namespace Iapt.Measures.Audit;

/// <summary>
/// The printed figures of one row as whole numbers and what must hold between them. The counts are what the prints allow; a rate and a relation are linear:
/// p per cent of d, rounded half away from zero, is (2p - 1) d &lt;= 200 n &lt; (2p + 1) d.
/// </summary>
internal sealed class RowSystem
{
    // A rate printed finer than this is taken with this many decimals and a whole unit of the last to either side: the products stay within 64 bits.
    private const int MostDecimals = 5;

    private readonly Dictionary<string, int> _positions = new(StringComparer.Ordinal);
    private readonly List<PublishedFigure> _counts = [];
    private readonly List<CountRange> _allowed = [];
    private readonly List<(PublishedFigure Figure, RateRule Rule)> _rates = [];
    private readonly List<RowConstraint> _constraints = [];

    private RowSystem()
    {
    }

    /// <summary>The counts that bound each other.</summary>
    public IReadOnlyList<PublishedFigure> Counts => _counts;

    /// <summary>What each print allows.</summary>
    public IReadOnlyList<CountRange> Allowed => _allowed;

    /// <summary>The percentages whose counts are there, with what they are percentages of.</summary>
    public IReadOnlyList<(PublishedFigure Figure, RateRule Rule)> Rates => _rates;

    /// <summary>What must hold.</summary>
    public IReadOnlyList<RowConstraint> Constraints => _constraints;

    /// <summary>The system of a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="rules">What is known of such rows.</param>
    public static RowSystem Of(FigureRow row, RowRules rules)
    {
        var system = new RowSystem();
        foreach (var figure in row.Figures)
        {
            if (figure.Kind == FigureKind.Count && row.Policy.Allowed(figure.Printed) is { } allowed && system._positions.TryAdd(figure.Key, system._counts.Count))
            {
                system._counts.Add(figure);
                system._allowed.Add(allowed);
            }
        }

        foreach (var figure in row.Figures)
        {
            if (figure.Kind == FigureKind.Percentage && MeasureFormulas.Rates.TryGetValue(figure.Key, out var rule))
            {
                system.AddRate(figure, rule, row.PercentageDecimals);
            }
        }

        foreach (var relation in rules.Firm)
        {
            system.AddRelation(relation);
        }

        return system;
    }

    /// <summary>The position of a count; -1 where it is not printed.</summary>
    /// <param name="key">The count.</param>
    public int PositionOf(string key) => _positions.GetValueOrDefault(key, -1);

    /// <summary>The range of a sum of counts.</summary>
    /// <param name="terms">The counts.</param>
    /// <param name="ranges">What each can be.</param>
    public CountRange Sum(ImmutableArray<RateTerm> terms, IReadOnlyList<CountRange> ranges)
    {
        var sum = CountRange.Of(0);
        foreach (var term in terms)
        {
            var range = ranges[_positions[term.Key]];
            sum += term.Coefficient < 0 ? new CountRange(-range.High, -range.Low) : range;
        }

        return sum;
    }

    private void AddRate(PublishedFigure figure, RateRule rule, int decimals)
    {
        if (!rule.Numerator.Concat(rule.Denominator).All(term => _positions.ContainsKey(term.Key)))
        {
            return;
        }

        var position = _rates.Count;
        _rates.Add((figure, rule));
        if (!figure.Printed.IsNumber)
        {
            return;
        }

        var (printed, power, slack) = Scaled(figure.Printed, decimals);
        if (printed < 0 || printed > 1000 * power)
        {
            // No percentage of a part: nothing satisfies it.
            _constraints.Add(new RowConstraint([], [], 1, position));
            return;
        }

        var half = 1 + (2 * slack);
        Add(rule, 200 * power, -((2 * printed) - half), 0, position);
        Add(rule, -200 * power, (2 * printed) + half, 1, position);
        Add(rule, 0, 1, 1, position);
    }

    // above * numerator + below * denominator >= bound.
    private void Add(RateRule rule, long above, long below, long bound, int rate)
    {
        var coefficients = new SortedDictionary<int, long>();
        foreach (var (terms, factor) in ((ImmutableArray<RateTerm>, long)[])[(rule.Numerator, above), (rule.Denominator, below)])
        {
            foreach (var term in terms)
            {
                var count = _positions[term.Key];
                coefficients[count] = coefficients.GetValueOrDefault(count) + (factor * term.Coefficient);
            }
        }

        Add(coefficients.Where(pair => pair.Value != 0), bound, rate);
    }

    private void AddRelation(Relation relation)
    {
        if (!_positions.TryGetValue(relation.Whole, out var whole))
        {
            return;
        }

        var parts = relation.Parts.Where(_positions.ContainsKey).Select(key => _positions[key]).ToList();
        switch (relation.Kind)
        {
            case RelationKind.Nested:
                foreach (var (part, next) in parts.Zip(parts.Skip(1).Append(whole)))
                {
                    AddLaw([part], next, 1);
                }

                break;
            case RelationKind.SumOf when parts.Count == relation.Parts.Length:
                AddLaw(parts, whole, 1);
                AddLaw(parts, whole, -1);
                break;
            default:
                AddLaw(parts, whole, 1);
                break;
        }
    }

    // sign * (whole - parts) >= 0.
    private void AddLaw(List<int> parts, int whole, long sign)
    {
        if (parts.Count > 0)
        {
            Add(parts.Select(part => KeyValuePair.Create(part, -sign)).Append(KeyValuePair.Create(whole, sign)), 0, -1);
        }
    }

    private void Add(IEnumerable<KeyValuePair<int, long>> coefficients, long bound, int rate)
    {
        var pairs = coefficients.ToArray();
        _constraints.Add(new RowConstraint(Array.ConvertAll(pairs, pair => pair.Key), Array.ConvertAll(pairs, pair => pair.Value), bound, rate));
    }

    private static (long Printed, long Power, long Slack) Scaled(Printed printed, int decimals)
    {
        var needed = Math.Max(decimals, printed.Decimals);
        var kept = Math.Min(needed, MostDecimals);
        var power = Instruments.FixedPoint.Power(kept);
        var scaled = Math.Clamp(printed.Value, -1, 1000) * power;
        return ((long)Math.Round(scaled, MidpointRounding.AwayFromZero), power, kept < needed ? 1 : 0);
    }
}
