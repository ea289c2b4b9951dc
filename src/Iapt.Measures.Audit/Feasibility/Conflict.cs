namespace Iapt.Measures.Audit.Feasibility;

/// <summary>Constraints that cannot hold together: why a system has no solution.</summary>
/// <param name="Constraints">Their positions in the system, ascending. Without any one of them the others can hold.</param>
/// <param name="IsSmallest">True when no smaller number of constraints conflicts.</param>
public sealed record Conflict(ImmutableArray<int> Constraints, bool IsSmallest)
{
    /// <summary>The smallest conflict that is found within a number of questions, null when the system has a solution or that is not known.</summary>
    /// <param name="system">The system.</param>
    /// <param name="among">The positions of the constraints that may be named; null for all. The others hold in any case.</param>
    /// <param name="steps">The halvings that one question may take.</param>
    public static Conflict? Of(IntegerSystem system, IReadOnlyList<int>? among = null, int steps = Solver.DefaultSteps)
    {
        ArgumentNullException.ThrowIfNull(system);
        if (new Solver(system, steps).Solve().Answer != Answer.Infeasible)
        {
            return null;
        }

        var found = SmallestSubset.Of(
            among ?? [.. Enumerable.Range(0, system.Constraints.Length)],
            system.Constraints.Length,
            isLeftOut => new Solver(system, isLeftOut, steps).Solve().Answer == Answer.Infeasible);
        return new Conflict(found.Members, found.IsSmallest);
    }
}
