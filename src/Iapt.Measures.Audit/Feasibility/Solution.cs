namespace Iapt.Measures.Audit.Feasibility;

/// <summary>The answer to a system.</summary>
/// <param name="Answer">Whether whole numbers exist that keep every constraint.</param>
/// <param name="Witness">Such numbers, by the index of the variable; empty unless the answer is <see cref="Answer.Feasible"/>.</param>
public sealed record Solution(Answer Answer, ImmutableArray<long> Witness)
{
    /// <summary>No such numbers.</summary>
    internal static Solution Infeasible { get; } = new(Answer.Infeasible, []);

    /// <summary>Not known.</summary>
    internal static Solution Undecided { get; } = new(Answer.Undecided, []);
}
