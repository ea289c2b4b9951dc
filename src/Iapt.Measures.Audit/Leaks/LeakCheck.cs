using Iapt.Measures.Audit.Feasibility;

namespace Iapt.Measures.Audit.Leaks;

/// <summary>The counts that a table gives away: those for which fewer values remain possible than the policy's width. Whole numbers decide, no rule of thumb.</summary>
/// <typeparam name="TFigure">What a figure of the table is called.</typeparam>
public sealed class LeakCheck<TFigure>
    where TFigure : notnull
{
    // A figure without which the search does not soon know is named: with few figures most questions have easy answers.
    private const int StepsOfTracing = 1_000;

    private readonly List<(Leak<TFigure> Leak, AttackedTable<TFigure> Part, ProtectedCount<TFigure> Count, Solution Known)> _leaks = [];
    private readonly List<TFigure> _undecided = [];
    private readonly List<TFigure> _contradictory = [];
    private readonly int _steps;

    private LeakCheck(AttackedTable<TFigure> table, int steps)
    {
        _steps = steps;
        Checked = table.Protected.Length;
        foreach (var part in table.Parts())
        {
            Check(part);
        }
    }

    /// <summary>How many counts the policy hides.</summary>
    public int Checked { get; }

    /// <summary>The counts that are given away.</summary>
    public IReadOnlyList<Leak<TFigure>> Leaks => [.. _leaks.Select(one => one.Leak)];

    /// <summary>Counts of which the search did not learn enough to tell.</summary>
    public IReadOnlyList<TFigure> Undecided => _undecided;

    /// <summary>Counts among figures that cannot all be true: of these nothing can be concluded.</summary>
    public IReadOnlyList<TFigure> Contradictory => _contradictory;

    /// <summary>Checks a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="steps">The halvings of a domain that one question may take.</param>
    public static LeakCheck<TFigure> Of(AttackedTable<TFigure> table, int steps = Solver.DefaultSteps)
    {
        ArgumentNullException.ThrowIfNull(table);
        return new LeakCheck<TFigure>(table, steps);
    }

    /// <summary>The fewest figures that suffice to give a count away as far as it is.</summary>
    /// <param name="leak">A leak of this check.</param>
    /// <param name="isSmallest">False to be content, much sooner, with figures none of which can be left out.</param>
    /// <exception cref="ArgumentException">The leak is not one of this check.</exception>
    public LeakSource<TFigure> SourceOf(Leak<TFigure> leak, bool isSmallest = true)
    {
        var (_, part, count, known) = _leaks.Find(one => ReferenceEquals(one.Leak, leak)) is { Leak: not null } found
            ? found
            : throw new ArgumentException("The leak is not one of this check.", nameof(leak));

        // One value more than are left would show that the figures do not suffice.
        var (asked, isDecided) = (count with { Width = leak.Values.Length + 1 }, true);
        var memory = new AttackMemory<TFigure>(part, known);
        List<int> all = [.. Enumerable.Range(0, part.Shown.Length)];
        var smallest = isSmallest ? SmallestSubset.Of(all, all.Count, Suffices) : new SmallestSubset(SmallestSubset.Irreducible(all, all.Count, Suffices), false);
        return new LeakSource<TFigure>([.. smallest.Members.Select(member => part.Shown[member].Figure)], smallest.IsSmallest && isDecided);

        bool Suffices(bool[] isHidden)
        {
            var values = memory.ValuesOf(asked, isHidden, Math.Min(_steps, StepsOfTracing));
            isDecided &= values.IsComplete || values.Values.Length >= asked.Width;
            return values.IsNarrowerThan(asked.Width);
        }
    }

    private void Check(AttackedTable<TFigure> part)
    {
        var attacker = new Attacker<TFigure>(part, null, _steps);
        var solution = attacker.Solve();
        if (solution.Answer != Answer.Feasible)
        {
            (solution.Answer == Answer.Infeasible ? _contradictory : _undecided).AddRange(part.Protected.Select(count => count.Figure));
            return;
        }

        foreach (var count in part.Protected)
        {
            var values = attacker.ValuesOf(count);
            if (values.IsNarrowerThan(count.Width))
            {
                _leaks.Add((new Leak<TFigure>(count.Figure, values.Values, count.Width), part, count, solution));
            }
            else if (values.Values.Length < count.Width)
            {
                _undecided.Add(count.Figure);
            }
        }
    }
}
