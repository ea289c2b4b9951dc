using FsCheck;
using FsCheck.Fluent;
using Iapt.Measures.Audit.Feasibility;
using Law = FsCheck.NUnit.PropertyAttribute;

namespace Iapt.Measures.Audit.Tests.Feasibility;

/// <summary>The solver against every assignment of small systems.</summary>
public sealed class SolverLaws
{
    [Law(MaxTest = 3000)]
    public FsCheck.Property Feasible_is_what_some_assignment_keeps() => Prop.ForAll(SmallSystem.Arbitrary, small =>
    {
        var solution = new Solver(small.System).Solve();
        return small.Solutions().Count > 0
            ? solution.Answer == Answer.Feasible && small.System.HoldsOf(solution.Witness.AsSpan())
            : solution.Answer == Answer.Infeasible;
    });

    [Law(MaxTest = 1500)]
    public FsCheck.Property Possible_values_and_ranges_are_those_of_the_assignments() => Prop.ForAll(SmallSystem.Arbitrary, small =>
    {
        var (solver, solutions) = (new Solver(small.System), small.Solutions());
        return Enumerable.Range(0, small.Domains.Count).All(at =>
        {
            var values = solutions.Select(solution => solution[at]).Distinct().Order().ToList();
            var range = solver.RangeOf(new Variable(at));
            return solver.Possible(new Variable(at)) is { IsComplete: true } possible && possible.Values.SequenceEqual(values)
                && (values.Count == 0 ? range is null : range is { IsExact: true } && range.Values.First == values[0] && range.Values.Last == values[^1]);
        });
    });

    // What two coins can pay: bounds see no gap between the sums, so that both ends have to be searched for. 4 and 7 pay 7 and 8, and nothing from there to 10.
    [Test]
    public void Both_ends_of_a_range_with_gaps_are_found()
    {
        var wrong = new List<string>();
        foreach (var (small, large, most) in from small in Enumerable.Range(2, 7) from large in Enumerable.Range(small + 1, 5) from most in Enumerable.Range(1, 30) select (small, large, most))
        {
            var builder = new IntegerSystem.Builder();
            var (sum, one, other) = (builder.Add(most / 3, most), builder.Add(0, most), builder.Add(0, most));
            builder.Require(Between.Equal((small * one) + (large * other), sum));
            var sums = Enumerable.Range(most / 3, most - (most / 3) + 1).Where(total => Enumerable.Range(0, (total / large) + 1).Any(times => (total - (large * times)) % small == 0)).ToList();
            var range = new Solver(builder.Build()).RangeOf(sum);
            if (sums.Count == 0 ? range is not null : range is not { IsExact: true } || range.Values.First != sums[0] || range.Values.Last != sums[^1])
            {
                wrong.Add($"{small} and {large} to {most}: {range}, not {string.Join(' ', sums)}");
            }
        }

        Assert.That(wrong, Is.Empty);
    }

    [Law(MaxTest = 500)]
    public FsCheck.Property Asking_for_a_few_values_gives_possible_ones_and_says_whether_there_are_more() => Prop.ForAll(
        SmallSystem.Arbitrary, Gen.Choose(1, 4).ToArbitrary(), (small, enough) =>
        {
            var solutions = small.Solutions();
            return Enumerable.Range(0, small.Domains.Count).All(at =>
            {
                var values = solutions.Select(solution => solution[at]).ToHashSet();
                var possible = new Solver(small.System).Possible(new Variable(at), enough);
                return possible.Values.All(values.Contains) && possible.Values.Length >= Math.Min(enough, values.Count)
                    && (!possible.IsComplete || possible.Values.Length == values.Count) && possible.IsNarrowerThan(enough) == (values.Count < enough);
            });
        });

    [Law(MaxTest = 1500)]
    public FsCheck.Property A_conflict_is_the_smallest_set_that_cannot_hold_together() => Prop.ForAll(SmallSystem.Arbitrary, small =>
    {
        var conflict = Conflict.Of(small.System);
        if (small.Solutions().Count > 0)
        {
            return conflict is null;
        }

        var smallest = Enumerable.Range(0, 1 << small.Constraints.Count)
            .Where(chosen => small.Solutions(at => (chosen & (1 << at)) != 0).Count == 0)
            .Min(chosen => int.PopCount(chosen));
        return conflict is { IsSmallest: true } && conflict.Constraints.Length == smallest && small.Solutions(conflict.Constraints.Contains).Count == 0;
    });

    // A budget of one step leaves some systems undecided: never a wrong answer.
    [Law(MaxTest = 1000)]
    public FsCheck.Property A_small_budget_never_gives_a_wrong_answer() => Prop.ForAll(SmallSystem.Arbitrary, small =>
    {
        var (solver, solutions) = (new Solver(small.System, 1), small.Solutions());
        var answer = solver.Solve().Answer;
        return (answer != Answer.Feasible || solutions.Count > 0) && (answer != Answer.Infeasible || solutions.Count == 0)
            && Enumerable.Range(0, small.Domains.Count).All(at =>
            {
                var values = solutions.Select(solution => solution[at]).ToHashSet();
                var (possible, range) = (solver.Possible(new Variable(at)), solver.RangeOf(new Variable(at)));
                return possible.Values.All(values.Contains) && (!possible.IsComplete || possible.Values.Length == values.Count)
                    && values.All(value => range is not null && range.Values.Contains(value));
            });
    });
}
