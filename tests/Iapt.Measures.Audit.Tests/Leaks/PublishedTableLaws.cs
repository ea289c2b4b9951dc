using FsCheck;
using FsCheck.Fluent;
using Iapt.Measures.Audit.Feasibility;
using Iapt.Measures.Audit.Leaks;
using Iapt.Measures.Disclosure;
using Law = FsCheck.NUnit.PropertyAttribute;

namespace Iapt.Measures.Audit.Tests.Leaks;

/// <summary>Tables of this library: what an attacker concludes of them is true, and linked suppression leaves nothing to conclude.</summary>
public sealed class PublishedTableLaws
{
    private static readonly DisclosurePolicy[] Policies = [.. DisclosurePolicies.All];

    private static Arbitrary<DisclosurePolicy> Policy => Gen.Elements(Policies).ToArbitrary();

    // Where there are groups some sets of values are too many to list; those that are listed whole hold the truth.
    [Law(MaxTest = 30)]
    public FsCheck.Property The_true_count_is_always_among_the_values_that_remain_possible() => Prop.ForAll(CountedTable.Arbitrary, Policy, (counted, policy) =>
    {
        var exact = counted.Table;
        var attacked = PublishedAttack.Of(policy.Protect(exact), LeakOptions.Default);
        return attacked.Parts().All(part =>
        {
            var attacker = new Attacker<FigureKey>(part, null, Solver.DefaultSteps);
            return part.Protected.All(count =>
            {
                var truth = exact.Rows.Single(row => FigureKey.Of(row) == count.Figure).Cell.Value!.Value;
                var values = attacker.ValuesOf(count with { Width = counted.HasGroups ? count.Width : int.MaxValue });
                return values.Values.Contains((long)truth.Numerator) || (counted.HasGroups && !values.IsComplete);
            });
        });
    });

    [Law(MaxTest = 8)]
    public FsCheck.Property After_linked_suppression_every_hidden_count_keeps_the_width_of_the_policy() => Prop.ForAll(CountedTable.Arbitrary, Policy, (counted, policy) =>
    {
        var published = policy.Protect(counted.Table);
        var linked = published.Linked();
        var (before, after) = (published.Leaks(), linked.Table.Leaks());
        return (linked.Suppression.IsProved && after.Leaks.Count == 0 && after.Undecided.Count == 0 && after.Contradictory.Count == 0
                && (before.Leaks.Count > 0) == (linked.Suppression.Added.Length > 0) && after.Checked >= before.Checked)
            .Classify(before.Leaks.Count > 0, "leaks").Classify(linked.Suppression.IsFewest, "fewest").Classify(counted.HasGroups, "groups");
    });

    [Law(MaxTest = 8)]
    public FsCheck.Property A_suppression_is_recorded_and_looks_like_any_other() => Prop.ForAll(CountedTable.Arbitrary, counted =>
    {
        var published = DisclosurePolicies.NhsEngland.Protect(counted.Table);
        var linked = published.Linked();
        var added = linked.Suppression.Added.Select(one => one.Figure).ToHashSet();
        return linked.Table.Rows.All(row => added.Contains(row.Key)
            ? linked.Table.Record![row.Key] == Treatment.Linked && row.Cell.Status == PublishedStatus.Suppressed && published[row.Key].Status != PublishedStatus.Suppressed
            : row.Cell == published[row.Key]);
    });
}
