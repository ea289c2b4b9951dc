using FsCheck;
using FsCheck.Fluent;
using Iapt.Measures.Audit.Feasibility;
using Iapt.Measures.Audit.Leaks;
using Iapt.Measures.Disclosure;
using Law = FsCheck.NUnit.PropertyAttribute;

namespace Iapt.Measures.Audit.Tests.Leaks;

/// <summary>Linked suppression against every choice of figures that there is.</summary>
public sealed class LinkedSuppressionLaws
{
    private const int Width = 3;

    private static Arbitrary<long[]> Counts => Gen.Frequency((2, Gen.Choose(0, 4)), (3, Gen.Choose(5, 14)), (1, Gen.Choose(15, 60))).Select(count => (long)count).ArrayOf(3).ToArbitrary();

    [Law(MaxTest = 60)]
    public FsCheck.Property No_fewer_figures_close_the_leaks() => Prop.ForAll(Counts, counts =>
    {
        var table = Table(counts);
        var suppression = LinkedSuppression<string>.Of(table);
        var closing = Enumerable.Range(0, 1 << table.Shown.Length).Where(hidden => Closes(table, hidden)).Min(hidden => int.PopCount(hidden));
        return suppression.IsProved && suppression.IsFewest && suppression.LowerBound == closing && suppression.Added.Length == closing;
    });

    // Without time for the fewest more is suppressed; what was hidden stays hidden, and nothing is claimed that is not so.
    [Law(MaxTest = 60)]
    public FsCheck.Property A_search_that_ends_early_still_closes_the_leaks() => Prop.ForAll(Counts, Gen.Choose(0, 60).ToArbitrary(), (counts, work) =>
    {
        var table = Table(counts);
        var (fewest, early) = (LinkedSuppression<string>.Of(table), LinkedSuppression<string>.Of(table, Solver.DefaultSteps, work));
        var hidden = table.Shown.Select((shown, at) => early.Added.Any(added => added.Figure == shown.Figure) ? 1 << at : 0).Sum();
        return (early.IsProved && Closes(table, hidden) && early.LowerBound <= fewest.Added.Length && early.Added.Length >= fewest.Added.Length && early.IsFewest == (early.LowerBound == early.Added.Length))
            .Classify(early.Added.Length > fewest.Added.Length, "more");
    });

    // Sets that overlap as much as they can; a search that ends early claims no more than is so.
    [Law(MaxTest = 300)]
    public FsCheck.Property A_hitting_set_is_the_cheapest() => Prop.ForAll(
        Gen.Choose(1, 4).SelectMany(members => Gen.Choose(0, 9).ArrayOf(members)).Select(set => set.Distinct().Order().ToImmutableArray()).ListOf(12).ToArbitrary(),
        Gen.Choose(0, 3).ToArbitrary(),
        (sets, few) =>
        {
            static long Cost(int member) => 1 + (member % 4);
            bool Hits(Func<int, bool> isChosen) => sets.All(set => set.Any(isChosen));
            var (hitting, early) = (HittingSet.Of([.. sets], Cost), HittingSet.Of([.. sets], Cost, few));
            var cheapest = Enumerable.Range(0, 1 << 10)
                .Where(chosen => Hits(member => (chosen & (1 << member)) != 0))
                .Min(chosen => Enumerable.Range(0, 10).Where(member => (chosen & (1 << member)) != 0).Sum(Cost));
            return hitting.IsFewest && hitting.Cost == cheapest && hitting.Members.Sum(Cost) == cheapest && Hits(hitting.Members.Contains)
                && early.LowerBound <= cheapest && early.Cost >= cheapest && early.Members.Sum(Cost) == early.Cost && Hits(early.Members.Contains);
        });

    // Three parts, printed as NHS England prints them, their total, and what per cent of it two of them are.
    private static AttackedTable<string> Table(long[] counts)
    {
        var (system, shown, hidden) = (new IntegerSystem.Builder(), new List<ShownFigure<string>>(), new List<ProtectedCount<string>>());
        var parts = counts.Select((count, at) => Add(count, $"part {at}")).ToList();
        var total = Add(counts.Sum(), "total");
        system.Require(Between.Equal(LinearForm.Sum(parts), total));
        foreach (var at in (int[])[0, 1])
        {
            if (counts[at] >= 5)
            {
                var rate = (long)Results.Quotient.Percentage(counts[at], counts.Sum()).Round(0);
                shown.Add(new ShownFigure<string>($"rate {at}", [system.Require(new RoundsTo(parts[at], total, rate, 0, 100))]));
            }
        }

        return new AttackedTable<string>(system.Build(), [.. shown], [.. hidden]);

        Variable Add(long count, string name)
        {
            var variable = system.Add(count < 5 ? 0 : 5, IntegerSystem.Most);
            var policy = DisclosurePolicies.NhsEngland.Rules;
            var range = policy.Allowed(count < 5 ? Printed.Suppressed : Printed.Number((count + 2) / 5 * 5))!.Value;
            shown.Add(new ShownFigure<string>(name, [system.Require(new Between(variable, range.Low, range.High))]) { Cost = count < 5 ? 0 : 1 });
            hidden.Add(new ProtectedCount<string>(name, variable, Width));
            return variable;
        }
    }

    private static bool Closes(AttackedTable<string> table, int hidden)
    {
        if (table.Shown.Where((shown, at) => !shown.CanBeHidden && (hidden & (1 << at)) != 0).Any())
        {
            return false;
        }

        var attacker = new Attacker<string>(table, [.. table.Shown.Select((_, at) => (hidden & (1 << at)) != 0)], Solver.DefaultSteps);
        return table.Protected.All(count => attacker.ValuesOf(count).Values.Length >= count.Width);
    }
}
