using Iapt.Measures.Algebra;
using Iapt.Measures.Audit.Feasibility;
using Iapt.Measures.Catalogue;
using Iapt.Measures.Disclosure;
using Iapt.Measures.Extracts;
using Iapt.Measures.Periods;
using Iapt.Measures.Results;

namespace Iapt.Measures.Audit.Leaks;

/// <summary>
/// A published table of this library as an attacker sees it. The algebra is that of the definitions: what each rate divides, which measures bound each other, groups of a
/// breakdown that are a partition, organisations that add up to England. Means and medians are taken to say nothing of a count.
/// </summary>
internal sealed class PublishedAttack
{
    // Open levels are national: their figures are withheld only where nothing else helps.
    private const long CostOfOpenLevel = 1000;

    private readonly PublishedTable _table;
    private readonly LeakOptions _options;
    private readonly Lowering _lowering;
    private readonly Dictionary<string, LoweredMeasure> _measures;
    private readonly IntegerSystem.Builder _system = new();
    private readonly Dictionary<(ReportingPeriod Period, TableKey Organisation, string? Group, int Leaf), Variable> _leaves = [];
    private readonly Dictionary<FigureKey, LinearForm> _counts = [];
    private readonly List<ShownFigure<FigureKey>> _shown = [];
    private readonly Dictionary<FigureKey, int> _shownCounts = [];
    private readonly List<ProtectedCount<FigureKey>> _protected = [];

    private PublishedAttack(PublishedTable table, LeakOptions options)
    {
        (_table, _options) = (table, options);
        _lowering = Lowering.Of(table.Rows.Select(row => row.Measure).DistinctBy(measure => measure.Id, StringComparer.Ordinal));
        _measures = _lowering.Measures.ToDictionary(measure => measure.Definition.Id, StringComparer.Ordinal);
    }

    /// <summary>The table as an attacker sees it.</summary>
    /// <param name="table">The table.</param>
    /// <param name="options">What the attacker is taken to know.</param>
    internal static AttackedTable<FigureKey> Of(PublishedTable table, LeakOptions options)
    {
        var attack = new PublishedAttack(table, options);
        foreach (var row in table.Rows.Where(row => row.Kind == Disclosure.FigureKind.Count && row.Cell.Status != PublishedStatus.NotAssessable))
        {
            attack.AddCount(row);
        }

        foreach (var row in table.Rows.Where(row => row.Kind is Disclosure.FigureKind.Percentage or Disclosure.FigureKind.Ratio && row.Cell.Status != PublishedStatus.NotAssessable))
        {
            attack.AddRate(row);
        }

        attack.AddRelations();
        attack.AddPartitions();
        attack.AddOrganisations();
        return new AttackedTable<FigureKey>(attack._system.Build(), [.. attack._shown], [.. attack._protected]);
    }

    private void AddCount(PublishedRow row)
    {
        var (rules, form) = (_table.Policy.RulesFor(row.Organisation.Level), Form(row, row.Measure.Expression));
        if (form.Terms is not [{ Coefficient: 1 }] || form.Constant != 0)
        {
            var total = _system.Add(0, IntegerSystem.Most);
            _system.Require(Between.Equal(total, form));
            form = total;
        }

        var (count, width) = (form.Terms[0].Variable, _options.Width ?? LeakWidth.Of(rules));
        _counts[row.Key] = form;
        if (row.Cell.TryGetValue(out var printed) && rules.CountsPrintedAs((long)printed) is { } run)
        {
            _shownCounts[row.Key] = _shown.Count;
            Show(row, [new Between(form, run.First, run.Last)]);
            Protect(row.Key, count, run.First == run.Last ? 1 : width);
            return;
        }

        if (row.Cell.Status != PublishedStatus.Suppressed || rules.CountsSuppressed is not { } small)
        {
            return;
        }

        var treatment = _table.Record?[row.Key];
        if (treatment is Treatment.Linked or Treatment.ByDecision)
        {
            Protect(row.Key, count, rules.RoundedTo == 1 ? 1 : width);
            return;
        }

        if (treatment is not null || !_options.MayBeLinked)
        {
            Show(row, [new Between(form, small.First, small.Last)], 0);
        }

        Protect(row.Key, count, width);
    }

    private void Protect(FigureKey key, Variable count, int width)
    {
        if (width > 1)
        {
            _protected.Add(new ProtectedCount<FigureKey>(key, count, width));
        }
    }

    private void AddRate(PublishedRow row)
    {
        var (rules, ratio) = (_table.Policy.RulesFor(row.Organisation.Level), (Ratio)row.Measure.Expression);
        var (numerator, denominator) = (Form(row, ratio.Numerator), Form(row, ratio.Denominator));
        if (row.Cell.TryGetValue(out var printed))
        {
            var decimals = rules.DecimalsOf(row.Kind);
            var units = (long)(printed * RoundsTo.UnitsOfOne(decimals));
            var (above, below) = rules.Rates == RateBasis.UnroundedCounts ? (numerator, denominator) : (Rounded(numerator, rules), Rounded(denominator, rules));
            Carry(numerator, row);
            Constraint rate = new RoundsTo(above, below, units, decimals, ratio.IsPercentage ? 100 : 1);
            Show(row, ratio.IsPercentage && rules is { SmallestShown: > 0, ShowsZero: false } ? [rate, new Between(numerator, rules.SmallestShown, null)] : [rate]);
        }
        else if (row.Cell.Status == PublishedStatus.NotApplicable)
        {
            Show(row, [new Between(denominator, 0, 0)]);
        }
        else if (ratio.IsPercentage && rules.CountsSuppressed is { } small && IsSmall(row))
        {
            // Small itself, or over a denominator that is: then it is small too, being a part. Over none there is none of it.
            Show(row, [new Between(numerator, null, small.Last)], 0);
        }
    }

    private bool IsSmall(PublishedRow row) => _table.Record is { } record
        ? record[row.Key] is Treatment.SmallNumerator or Treatment.SmallDenominator or Treatment.NoDenominator
        : !_options.MayBeLinked;

    // A rate goes with the count that is its numerator (the policy suppresses it exactly with that).
    private void Carry(LinearForm numerator, PublishedRow row)
    {
        if (numerator.Terms is not [{ Coefficient: 1 }])
        {
            return;
        }

        foreach (var (key, at) in _shownCounts.Where(one => IsSamePlace(one.Key, row) && _counts[one.Key].Terms[0].Variable == numerator.Terms[0].Variable))
        {
            _shown[at] = _shown[at] with { Carries = _shown[at].Carries.Add(_shown.Count) };
        }
    }

    private static bool IsSamePlace(FigureKey key, PublishedRow row) =>
        key.Period == row.Period && key.Organisation == row.Organisation && string.Equals(key.Group, row.Group?.Key, StringComparison.Ordinal);

    // A count that is rounded before it is divided: a multiple, and the count lies around it.
    private LinearForm Rounded(LinearForm form, LevelRules rules)
    {
        if (rules.RoundedTo == 1)
        {
            return form;
        }

        var multiple = rules.RoundedTo * _system.Add(0, IntegerSystem.Most / rules.RoundedTo);
        _system.Require(new Between(form - multiple, -(rules.RoundedTo / 2), (rules.RoundedTo - 1) / 2));
        return multiple;
    }

    private void AddRelations()
    {
        var relations = RowRules.Of(FigureSeries.Monthly).Firm;
        foreach (var place in _counts.GroupBy(one => (one.Key.Period, one.Key.Organisation, one.Key.Group)))
        {
            var counts = place.ToDictionary(one => one.Key.Measure, one => one.Value, StringComparer.Ordinal);
            foreach (var constraint in relations.SelectMany(relation => RelationConstraints.Of(relation, counts.GetValueOrDefault)))
            {
                Know(constraint);
            }
        }
    }

    private void AddPartitions()
    {
        foreach (var groups in _counts.Where(one => one.Key.Group is not null).GroupBy(one => one.Key with { Group = one.Key.Group!.Split('/')[0] }))
        {
            if (DefinitionSets.V21.FindBreakdown(groups.Key.Group!) is not { } breakdown || !_counts.TryGetValue(groups.Key with { Group = null }, out var whole))
            {
                continue;
            }

            if (breakdown.Kind == BreakdownKind.Partition)
            {
                AddSum([.. groups.Select(group => group.Value)], whole, groups.Count() == breakdown.Groups.Length);
                continue;
            }

            foreach (var group in groups)
            {
                Know(Between.AtMost(group.Value, whole));
            }
        }
    }

    // What belongs to a pathway belongs to one organisation of each level; a person may be in several.
    private void AddOrganisations()
    {
        var added = _counts.Where(one => one.Key.Organisation.Level != GroupLevel.England && Breakdown.Applies(_measures[one.Key.Measure].Definition.Expression)).ToList();
        foreach (var level in added.GroupBy(one => (one.Key.Organisation.Level, Key: one.Key with { Organisation = new TableKey(GroupLevel.England, GroupKeys.England) })))
        {
            if (_counts.TryGetValue(level.Key.Key, out var england))
            {
                AddSum([.. level.Select(one => one.Value)], england, _options.IsComplete);
            }
        }

        foreach (var parts in added.Where(one => _options.Parents.ContainsKey(one.Key.Organisation))
                     .GroupBy(one => (one.Key.Organisation.Level, Key: one.Key with { Organisation = _options.Parents[one.Key.Organisation] })))
        {
            if (_counts.TryGetValue(parts.Key.Key, out var parent))
            {
                AddSum([.. parts.Select(one => one.Value)], parent, _options.IsComplete);
            }
        }
    }

    private void AddSum(IReadOnlyList<LinearForm> parts, LinearForm whole, bool isComplete)
    {
        var sum = LinearForm.Sum(parts.SelectMany(part => part.Terms).Select(term => term.Variable));
        Know(isComplete ? Between.Equal(sum, whole) : Between.AtMost(sum, whole));
    }

    private void Show(PublishedRow row, ImmutableArray<Constraint> says, long? cost = null) => _shown.Add(new ShownFigure<FigureKey>(row.Key, [.. says.Select(_system.Require)])
    {
        Cost = cost ?? (_table.Policy.OpenLevels.Contains(row.Organisation.Level) ? CostOfOpenLevel : 1),
    });

    private void Know(Constraint? constraint)
    {
        if (constraint is not null)
        {
            _system.Require(constraint);
        }
    }

    private LinearForm Form(PublishedRow row, MeasureExpression expression) => expression switch
    {
        Aggregate aggregate => Leaf(row, _measures[row.Measure.Id].LeafOf(aggregate)),
        Plus plus => Form(row, plus.Left) + Form(row, plus.Right),
        Minus minus => Form(row, minus.Left) - Form(row, minus.Right),
        _ => throw new InvalidOperationException("Sums, differences and ratios are of whole numbers."),
    };

    private LinearForm Leaf(PublishedRow row, int leaf)
    {
        var key = (row.Period, row.Organisation, row.Group?.Key, leaf);
        if (!_leaves.TryGetValue(key, out var variable))
        {
            variable = _leaves[key] = _system.Add(0, IntegerSystem.Most);
        }

        return variable;
    }
}
