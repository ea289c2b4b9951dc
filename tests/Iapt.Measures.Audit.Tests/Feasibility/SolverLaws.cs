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
