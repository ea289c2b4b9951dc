using FsCheck;
using FsCheck.Fluent;
using Iapt.Measures.Disclosure;
using Iapt.Measures.Extracts;
using Iapt.Measures.Instruments;
using Iapt.Measures.Results;
using Law = FsCheck.NUnit.PropertyAttribute;

namespace Iapt.Measures.Properties.Disclosure;

/// <summary>What every policy keeps to, and the rules of the published figures (<c>published-figures.md</c> 2).</summary>
internal sealed class DisclosureLaws
{
    private const int Trials = 200;

    [Law(Arbitrary = [typeof(TableArbitraries)], MaxTest = Trials)]
    public Property Below_England_a_count_is_suppressed_below_five_and_otherwise_at_most_two_off(AnyTable table)
    {
        var published = table.Table.Protect(DisclosurePolicies.NhsEngland);
        return table.BelowEngland
            .Where(row => FigureKinds.Of(row.Measure.Expression) == FigureKind.Count && row.Cell.Value is not null)
            .All(row =>
            {
                var (count, cell) = ((long)row.Cell.Value!.Value.Numerator, published[FigureKey.Of(row)]);
                return count < 5
                    ? cell == PublishedCell.Suppressed(SuppressionReason.SmallCount)
                    : cell.TryGetValue(out var printed) && printed % 5 == 0 && printed >= 5 && Math.Abs(printed - count) <= 2;
            })
            .ToProperty();
    }

    [Law(Arbitrary = [typeof(TableArbitraries)], MaxTest = Trials)]
    public Property Below_England_a_percentage_is_suppressed_exactly_with_its_numerator_and_otherwise_whole(AnyTable table)
    {
        var published = table.Table.Protect(DisclosurePolicies.NhsEngland);
        return table.BelowEngland
            .Where(row => FigureKinds.Of(row.Measure.Expression) == FigureKind.Percentage && row.Cell.Numerator is not null)
            .All(row => row.Cell.Numerator < 5
                ? published[FigureKey.Of(row)] == PublishedCell.Suppressed(SuppressionReason.SmallNumerator)
                : published[FigureKey.Of(row)] == PublishedCell.Of(row.Cell.Value!.Value.Round(0)))
            .ToProperty();
    }

    [Law(Arbitrary = [typeof(TableArbitraries)], MaxTest = Trials)]
    public Property Strictly_a_percentage_is_suppressed_with_its_denominator_too(AnyTable table)
    {
        var published = table.Table.Protect(DisclosurePolicies.NhsEnglandStrict);
        return table.BelowEngland
            .Where(row => FigureKinds.Of(row.Measure.Expression) == FigureKind.Percentage && row.Cell.Numerator is not null)
            .All(row => (published[FigureKey.Of(row)].Status == PublishedStatus.Suppressed) == (row.Cell.Numerator < 5 || row.Cell.Denominator < 5))
            .ToProperty();
    }

    [Law(Arbitrary = [typeof(TableArbitraries)], MaxTest = Trials)]
    public Property A_mean_is_suppressed_with_the_number_of_referrals_that_it_is_over(AnyTable table)
    {
        var published = table.Table.Protect(DisclosurePolicies.NhsEngland);
        return table.BelowEngland
            .Where(row => FigureKinds.Of(row.Measure.Expression) is FigureKind.Average or FigureKind.Extreme && row.Cell.Denominator is not null)
            .All(row => (published[FigureKey.Of(row)].Status == PublishedStatus.Suppressed) == (row.Cell.Denominator < 5))
            .ToProperty();
    }

    [Law(Arbitrary = [typeof(TableArbitraries)], MaxTest = Trials)]
    public Property England_is_exact_and_rates_have_one_decimal(AnyTable table)
    {
        var published = table.Table.Protect(DisclosurePolicies.NhsEngland);
        return table.Rows.Except(table.BelowEngland).All(row => published[FigureKey.Of(row)] == (row.Cell.Status switch
        {
            CellStatus.NotApplicable => PublishedCell.NotApplicable,
            CellStatus.NotAssessable => PublishedCell.NotAssessable,
            _ => PublishedCell.Of(FigureKinds.Of(row.Measure.Expression) switch
            {
                FigureKind.Count or FigureKind.Extreme => (long)row.Cell.Value!.Value.Numerator,
                _ => row.Cell.Value!.Value.Round(1),
            }),
        })).ToProperty();
    }

    [Law(Arbitrary = [typeof(TableArbitraries)], MaxTest = Trials)]
    public Property A_policy_admits_what_it_publishes(AnyTable table, DisclosurePolicy policy)
    {
        var published = table.Table.Protect(policy);
        return PublishedTable.Of(published.Rows, policy).Rows.SequenceEqual(published.Rows).ToProperty();
    }

    // Nothing is learnt of what is hidden: another hidden value, or none, gives the same publication.
    [Law(Arbitrary = [typeof(TableArbitraries)], MaxTest = Trials)]
    public Property What_is_suppressed_leaves_no_trace(AnyTable table, DisclosurePolicy policy)
    {
        var published = table.Table.Protect(policy);
        var changed = table.Rows.Select(row => published[FigureKey.Of(row)].Status == PublishedStatus.Suppressed && !policy.SuppressedWith.ContainsKey(row.Measure.Id)
            ? row with { Cell = Other(row, policy.RulesFor(row.Key.Level)) }
            : row);
        return new MeasureTable(changed, InstrumentTable.Default).Protect(policy).Rows.SequenceEqual(published.Rows).ToProperty();

        static MeasureCell Other(MeasureRow row, LevelRules rules)
        {
            var small = rules.CountsSuppressed?.Last ?? 0;
            return FigureKinds.Of(row.Measure.Expression) switch
            {
                FigureKind.Count => MeasureCell.Number(small, 0),
                FigureKind.Percentage => MeasureCell.Ratio(small, small, isPercentage: true, 0),
                FigureKind.Ratio => MeasureCell.Ratio(small, small, isPercentage: false, 0),
                FigureKind.Extreme when !rules.ShowsExtremes => row.Cell,
                _ => MeasureCell.Summary(small == 0 ? null : Quotient.Of(1), small, 0),
            };
        }
    }

    [Law(Arbitrary = [typeof(TableArbitraries)], MaxTest = Trials)]
    public Property A_stricter_policy_shows_nothing_that_the_other_hides(AnyTable table, DisclosurePolicy policy, LevelRules other)
    {
        var rules = policy.Rules with
        {
            SmallestShown = Math.Max(Math.Max(policy.Rules.SmallestShown, other.SmallestShown), policy.Rules.RoundedTo),
            ShowsZero = policy.Rules.ShowsZero && other.ShowsZero,
            ShowsExtremes = policy.Rules.ShowsExtremes && other.ShowsExtremes,
            RateTest = RateTest.NumeratorOrDenominator,
        };
        var stricter = new DisclosurePolicy("stricter", rules, policy.Evidence) { OpenLevels = policy.OpenLevels, OpenRules = policy.OpenRules, SuppressedWith = policy.SuppressedWith };
        var (less, more) = (table.Table.Protect(policy), table.Table.Protect(stricter));
        var shown = less.Rows.Zip(more.Rows).Where(pair => pair.First.Cell.Status == PublishedStatus.Suppressed && pair.Second.Cell.Status != PublishedStatus.Suppressed);
        return (!shown.Any()).Label($"{shown.FirstOrDefault().First?.Key} under {policy.Rules}, {policy.OpenRules} and {rules}");
    }

    [Law(Arbitrary = [typeof(TableArbitraries)], MaxTest = 1000)]
    public Property A_printed_count_stands_for_exactly_the_counts_that_are_printed_so(LevelRules rules, NonNegativeInt any)
    {
        var count = (long)any.Get;
        if (rules.IsSmall(count))
        {
            return (rules.CountsSuppressed!.Contains(count) && !Enumerable.Range(0, 60).Any(other => rules.CountsSuppressed.Contains(other) != rules.IsSmall(other))).ToProperty();
        }

        var printed = rules.Rounded(count);
        var behind = rules.CountsPrintedAs(printed)!;
        var near = Enumerable.Range(0, 40).Select(step => count - 20 + step).Where(other => other >= 0);
        return near.All(other => behind.Contains(other) == (!rules.IsSmall(other) && rules.Rounded(other) == printed)).Label($"{count} is printed {printed}, which stands for {behind}");
    }

    [Law(Arbitrary = [typeof(TableArbitraries)], MaxTest = Trials)]
    public Property More_can_be_hidden_and_nothing_shown_again(AnyTable table, DisclosurePolicy policy, PositiveInt every)
    {
        var published = table.Table.Protect(policy);
        var chosen = published.Rows.Where((_, position) => position % every.Get == 0).Select(row => row.Key).ToHashSet();
        var hidden = published.WithSuppressed(chosen, Treatment.Linked);
        var once = hidden.Rows.Zip(published.Rows).All(pair => chosen.Contains(pair.First.Key)
            ? pair.First.Cell.Status == (pair.Second.Cell.Status == PublishedStatus.NotAssessable ? PublishedStatus.NotAssessable : PublishedStatus.Suppressed)
            : pair.First == pair.Second);
        var recorded = published.Rows.All(row => (hidden.Record![row.Key] == Treatment.Linked) == (hidden[row.Key] != published[row.Key]));
        return (once && recorded && hidden.WithSuppressed(chosen, Treatment.ByDecision).Rows.SequenceEqual(hidden.Rows)).ToProperty();
    }

    [Law(Arbitrary = [typeof(TableArbitraries)], MaxTest = Trials)]
    public Property A_sum_has_a_number_only_if_each_part_has_one(AnyTable table, DisclosurePolicy policy)
    {
        var counts = table.Table.Protect(policy).Rows.Where(row => row.Measure.Id is "M076").ToList();
        var (sum, states) = (PublishedCounts.Sum(counts), counts.Select(row => row.Cell.Status).ToHashSet());
        return (sum.TryGetValue(out var total)
            ? states.IsSubsetOf([PublishedStatus.Value]) && total == counts.Sum(row => row.Cell.TryGetValue(out var value) ? value : throw new InvalidOperationException())
            : states.Contains(sum.Status)).ToProperty();
    }
}
