using Iapt.Measures.Audit.Feasibility;

namespace Iapt.Measures.Audit.Leaks;

/// <summary>What follows of a table, some of whose figures may be hidden: exactly what somebody can work out who knows every rule.</summary>
/// <typeparam name="TFigure">What a figure of the table is called.</typeparam>
internal sealed class Attacker<TFigure>
    where TFigure : notnull
{
    private readonly Solver _solver;

    /// <param name="table">The table.</param>
    /// <param name="isHidden">Which of its figures are hidden, by position; null for none.</param>
    /// <param name="steps">The halvings that one question may take.</param>
    /// <param name="known">True counts that are known to be possible so; null when there are none yet.</param>
    internal Attacker(AttackedTable<TFigure> table, bool[]? isHidden, int steps, IEnumerable<ImmutableArray<long>>? known = null)
    {
        bool[]? isLeftOut = null;
        if (isHidden is not null)
        {
            isLeftOut = new bool[table.System.Constraints.Length];
            for (var at = 0; at < isHidden.Length; at++)
            {
                foreach (var constraint in isHidden[at] ? table.Shown[at].Constraints : [])
                {
                    isLeftOut[constraint] = true;
                }
            }
        }

        _solver = new Solver(table.System, isLeftOut, steps);
        _solver.Know(known ?? []);
    }

    /// <summary>True counts that were found possible.</summary>
    internal IReadOnlyCollection<ImmutableArray<long>> Witnesses => _solver.Witnesses;

    /// <summary>Whether the figures can all be true, with counts that make them so.</summary>
    internal Solution Solve() => _solver.Solve();

    /// <summary>The values that a count can still have, as many as its width asks for.</summary>
    /// <param name="count">The count.</param>
    internal PossibleValues ValuesOf(ProtectedCount<TFigure> count) => _solver.Possible(count.Variable, count.Width);

    /// <summary>Whether it is proved that a count can have no more than too few values.</summary>
    /// <param name="count">The count.</param>
    internal bool Narrows(ProtectedCount<TFigure> count) => ValuesOf(count).IsNarrowerThan(count.Width);
}
