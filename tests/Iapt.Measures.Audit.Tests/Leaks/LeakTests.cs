using Iapt.Measures.Algebra;
using Iapt.Measures.Audit.Leaks;
using Iapt.Measures.Catalogue;
using Iapt.Measures.Disclosure;
using Iapt.Measures.Extracts;
using Iapt.Measures.Periods;
using Iapt.Measures.Results;

namespace Iapt.Measures.Audit.Tests.Leaks;

/// <summary>Tables small enough to work out by hand.</summary>
public sealed class LeakTests
{
    private static readonly ReportingPeriod Month = ReportingPeriod.Month(2024, 5);
    private static readonly TableKey Provider = new(GroupLevel.Provider, "RX4");
    private static readonly TableKey England = new(GroupLevel.England, GroupKeys.England);
    private static readonly Breakdown Partition = DefinitionSets.V21.Breakdowns.Where(breakdown => breakdown.Kind == BreakdownKind.Partition).MinBy(breakdown => breakdown.Groups.Length)!;

    [TestCase("nhs-england", ExpectedResult = 3, Description = "5 stands for 5, 6 and 7")]
    [TestCase("nhs-england-strict", ExpectedResult = 3)]
    [TestCase("opensafely", ExpectedResult = 5, Description = "10 stands for 8 to 12")]
    [TestCase("acro", ExpectedResult = 10, Description = "an asterisk stands for 0 to 9, nothing else hides anything")]
    public int The_width_of_a_policy_is_what_its_narrowest_print_leaves(string policy) => LeakWidth.Of(DisclosurePolicies.Find(policy)!.Rules);

    // Of 18 to 22 finished courses 18 to 22 improved: 90% of them are 18 of 20 or 19 of 21, nothing else.
    [Test]
    public void A_whole_percentage_of_unrounded_counts_gives_rounded_counts_away()
    {
        var table = Published(Row("M076", Provider, 20), Row("M185", Provider, 20), Row("M186", Provider, 90));
        var check = table.Leaks();
        var finished = check.Leaks.Single(leak => leak.Figure.Measure == "M076");
        Assert.Multiple(() =>
        {
            Assert.That(finished.Values, Is.EqualTo((long[])[20, 21]));
            Assert.That(check.SourceOf(finished).Figures.Select(figure => figure.Measure), Does.Contain("M186"));
        });
    }

    // One asterisk under a visible total, exact figures: the difference tells it.
    [Test]
    public void A_suppressed_group_of_a_partition_is_the_difference_and_one_suppression_more_hides_it()
    {
        var groups = Partition.Groups.Length;
        var rows = Partition.Groups.Select((group, at) => Row("M076", Provider, at == 0 ? 3 : 20) with { Group = group }).Append(Row("M076", Provider, 3 + (20 * (groups - 1))));
        var table = PublishedTable.Of(rows.Select(row => row with { Cell = row.Cell.TryGetValue(out var count) && count < 10 ? PublishedCell.Suppressed(SuppressionReason.SmallCount) : row.Cell }), DisclosurePolicies.Acro);
        var leak = table.Leaks().Leaks.Single();
        var linked = table.Linked();
        Assert.Multiple(() =>
        {
            Assert.That((leak.Figure.Group, leak.Values), Is.EqualTo((Partition.Groups[0].Key, (ImmutableArray<long>)[3])).Using<ImmutableArray<long>>((one, other) => one.SequenceEqual(other)));
            Assert.That(leak.IsDetermined, Is.True);
            Assert.That(linked.Suppression.Added, Has.Length.EqualTo(1));
            Assert.That(linked.Suppression.Added[0].Protects, Is.EqualTo(leak.Figure));
            Assert.That((linked.Suppression.IsFewest, linked.Suppression.IsProved), Is.EqualTo((true, true)));
        });
    }

    // England is exact: what the other providers do not have, the suppressed one has.
    [Test]
    public void A_suppressed_provider_is_what_is_missing_to_England()
    {
        var other = new TableKey(GroupLevel.Provider, "RX5");
        var table = PublishedTable.Of(
            [Row("M076", England, 3), Row("M076", Provider, 0) with { Cell = PublishedCell.Suppressed(SuppressionReason.SmallCount) }, Row("M076", other, 0) with { Cell = PublishedCell.Suppressed(SuppressionReason.SmallCount) }],
            DisclosurePolicies.NhsEngland);
        var none = PublishedTable.Of([Row("M076", England, 0), Row("M076", Provider, 0) with { Cell = PublishedCell.Suppressed(SuppressionReason.SmallCount) }], DisclosurePolicies.NhsEngland);
        Assert.Multiple(() =>
        {
            Assert.That(table.Leaks().Leaks, Is.Empty, "3 of two providers leaves 0 to 3 for each");
            Assert.That(none.Leaks().Leaks.Single().Values, Is.EqualTo((long[])[0]), "none in England is none of a provider");
            Assert.That(none.Leaks(new LeakOptions { IsComplete = false }).Leaks.Single().Values, Is.EqualTo((long[])[0]), "nor can a part of the providers have any");
        });
    }

    [Test]
    public void Figures_that_cannot_all_be_true_give_nothing_away()
    {
        var check = Published(Row("M076", Provider, 10), Row("M191", Provider, 40)).Leaks();
        Assert.Multiple(() =>
        {
            Assert.That(check.Leaks, Is.Empty);
            Assert.That(check.Contradictory, Has.Count.EqualTo(2));
        });
    }

    private static PublishedTable Published(params PublishedRow[] rows) => PublishedTable.Of(rows, DisclosurePolicies.NhsEngland);

    private static PublishedRow Row(string measure, TableKey organisation, decimal value) => new(Month, organisation, DefinitionSets.V21[measure], "v2.1", PublishedCell.Of(value));
}
