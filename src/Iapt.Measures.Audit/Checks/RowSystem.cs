using Iapt.Measures.Algebra;
using Iapt.Measures.Audit.Feasibility;
using Iapt.Measures.Disclosure;

namespace Iapt.Measures.Audit;

/// <summary>The printed figures of one row as a system of whole numbers: a variable for each count, what its print allows, each percentage, and what is known of such rows.</summary>
internal sealed class RowSystem
{
    // A rate printed finer than this is taken with this many decimals and a whole unit of the last to either side: the products stay within 64 bits.
    private const int MostDecimals = 5;

    private const decimal Proportion = 20;
    private const long Slack = 1000;

    private readonly long _most;
    private readonly Dictionary<string, (Variable Variable, CountRange Allowed)> _counts = new(StringComparer.Ordinal);
    private readonly Dictionary<int, PublishedFigure> _printOf = [];
    private readonly HashSet<string> _bound = new(StringComparer.Ordinal);
    private readonly IntegerSystem.Builder _builder;
    private readonly Func<PublishedFigure, CountRange?>? _within;
    private IntegerSystem? _system;

    /// <summary>The system of a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="rules">What is known of such rows.</param>
    /// <param name="ignored">Figures whose print is not believed.</param>
    /// <param name="only">The figures that are taken; null for all.</param>
    /// <param name="namesPrints">True when a conflict is to name the prints of counts: they are then constraints. False is faster.</param>
    /// <param name="within">What is known of a count from outside of the row; null for nothing.</param>
    /// <param name="builder">The system that the row is part of; null for one of its own.</param>
    public RowSystem(
        FigureRow row,
        RowRules rules,
        IReadOnlySet<PublishedFigure> ignored,
        bool namesPrints,
        IReadOnlySet<PublishedFigure>? only = null,
        Func<PublishedFigure, CountRange?>? within = null,
        IntegerSystem.Builder? builder = null)
    {
        (_builder, _within) = (builder ?? new IntegerSystem.Builder(), within);
        _most = MostOf(row);
        foreach (var figure in row.Figures)
        {
            if (figure.Kind == StatisticKind.Count && only?.Contains(figure) != false && row.Policy.Allowed(figure.Printed) is { } allowed && !_counts.ContainsKey(figure.Key))
            {
                AddCount(figure, ignored.Contains(figure) ? new CountRange(0, _most) : allowed, namesPrints);
            }
        }

        foreach (var figure in row.Figures)
        {
            if (figure.Kind == StatisticKind.Percentage && only?.Contains(figure) != false && row.Policy.Rates == RateBasis.UnroundedCounts && MeasureFormulas.Rates.TryGetValue(figure.Key, out var rule) && rule.Numerator.Concat(rule.Denominator).All(term => _counts.ContainsKey(term.Key)))
            {
                AddRate(figure, rule, row.PercentageDecimals, ignored);
            }
        }

        foreach (var relation in rules.Firm)
        {
            AddRelation(relation);
        }
    }

    /// <summary>The system.</summary>
    public IntegerSystem System => _system ??= _builder.Build();

    /// <summary>The percentages whose counts are there, with what they are percentages of.</summary>
    public List<(PublishedFigure Figure, RateRule Rule)> Rates { get; } = [];

    /// <summary>The constraints that are prints of figures, by position.</summary>
    public IReadOnlyDictionary<int, PublishedFigure> PrintOf => _printOf;

    /// <summary>Whether anything bounds a count beside its own print.</summary>
    /// <param name="key">The count.</param>
    public bool IsBound(string key) => _bound.Contains(key);

    /// <summary>Whether a count is printed so that only one number is possible.</summary>
    /// <param name="key">The count.</param>
    public bool IsExact(string key) => _counts[key].Allowed.IsExact;

    /// <summary>The variable of a count; null where it is not printed.</summary>
    /// <param name="key">The count.</param>
    public Variable? VariableOf(string key) => _counts.TryGetValue(key, out var count) ? count.Variable : null;

    /// <summary>The range of a sum of counts, each for itself.</summary>
    /// <param name="terms">The counts.</param>
    /// <param name="solver">The solver of the system.</param>
    public CountRange Sum(ImmutableArray<RateTerm> terms, Solver solver)
    {
        var sum = CountRange.Of(0);
        foreach (var term in terms)
        {
            var range = RangeOf(_counts[term.Key].Variable, solver);
            sum += term.Coefficient < 0 ? new CountRange(-range.High, -range.Low) : range;
        }

        return sum;
    }

    /// <summary>What a variable can still be; nothing where the system has no solution.</summary>
    /// <param name="variable">The variable.</param>
    /// <param name="solver">The solver of the system.</param>
    public static CountRange RangeOf(Variable variable, Solver solver) =>
        solver.RangeOf(variable)?.Values is { } values ? new CountRange(values.First, values.Last ?? CountRange.Most) : CountRange.None;

    // A count that is not believed can be anything, but not out of all proportion to the row: the search ends sooner.
    private static long MostOf(FigureRow row)
    {
        var most = 0m;
        foreach (var figure in row.Figures)
        {
            if (figure is { Kind: StatisticKind.Count, Printed.IsNumber: true })
            {
                most = Math.Max(most, figure.Printed.Value);
            }
        }

        return (long)Math.Min(CountRange.Most, (Proportion * most) + Slack);
    }

    private void AddCount(PublishedFigure figure, CountRange allowed, bool namesPrints)
    {
        if (allowed.IsEmpty)
        {
            return;
        }

        var domain = (namesPrints ? new CountRange(0, _most) : allowed).And(_within?.Invoke(figure) ?? CountRange.Any);
        var variable = _builder.Add(domain.Low, domain.High);
        _counts.Add(figure.Key, (variable, allowed));
        if (namesPrints && (allowed.Low > 0 || allowed.High < _most))
        {
            _printOf.Add(_builder.Require(new Between(variable, allowed.Low, allowed.High)), figure);
        }
    }

    private void AddRate(PublishedFigure figure, RateRule rule, int decimals, IReadOnlySet<PublishedFigure> ignored)
    {
        Rates.Add((figure, rule));
        foreach (var term in rule.Numerator.Concat(rule.Denominator))
        {
            _bound.Add(term.Key);
        }

        if (!figure.Printed.IsNumber || ignored.Contains(figure))
        {
            return;
        }

        var (numerator, denominator) = (Form(rule.Numerator), Form(rule.Denominator));
        var needed = Math.Max(decimals, figure.Printed.Decimals);
        if (needed <= MostDecimals)
        {
            Print(figure, new RoundsTo(numerator, denominator, Units(figure.Printed, needed), needed, 100));
            return;
        }

        var (units, scale) = (Units(figure.Printed, MostDecimals), 100L * RoundsTo.UnitsOfOne(MostDecimals));
        Print(figure, new Between((numerator * scale) - (denominator * (units - 1)), 0, null));
        Print(figure, new Between((denominator * (units + 1)) - (numerator * scale), 0, null));
        Print(figure, new Between(denominator, 1, null));
    }

    private static long Units(Printed printed, int decimals) => (long)Math.Round(printed.Value * RoundsTo.UnitsOfOne(decimals), MidpointRounding.AwayFromZero);

    private void Print(PublishedFigure figure, Constraint constraint) => _printOf.Add(_builder.Require(constraint), figure);

    private LinearForm Form(ImmutableArray<RateTerm> terms) => terms.Aggregate(LinearForm.Zero, (form, term) => form + (LinearForm.Of(_counts[term.Key].Variable) * term.Coefficient));

    private void AddRelation(Relation relation)
    {
        var constraints = RelationConstraints.Of(relation, key => VariableOf(key) is { } variable ? LinearForm.Of(variable) : null).ToList();
        foreach (var constraint in constraints)
        {
            _builder.Require(constraint);
        }

        if (constraints.Count > 0)
        {
            _bound.UnionWith(relation.Parts.Append(relation.Whole).Where(_counts.ContainsKey));
        }
    }
}
