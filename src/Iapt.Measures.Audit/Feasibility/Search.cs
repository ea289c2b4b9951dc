using System.Runtime.InteropServices;

namespace Iapt.Measures.Audit.Feasibility;

/// <summary>
/// An exact search: bounds are propagated through the rows until nothing moves, then the domain of one variable is halved. What it calls infeasible is proved, what it calls
/// feasible has a witness; only the budget can end it in between.
/// </summary>
internal sealed class Search
{
    // Near a known solution few variables have to move: so many rows away is tried before all are set free, with so many halvings.
    private const int MostDistance = 3;
    private const int StepsNearby = 300;

    // Halvings of wide domains can set off long chains of narrowing: the budget is one of work too.
    private const int VisitsPerStep = 60;

    // Systems of fewer variables are searched whole at once.
    private const int FewVariables = 30;

    // Where domains are wide, solutions are looked for first within so much of a known one: halving a wide domain far away leads nowhere for long.
    private static readonly ImmutableArray<(long Radius, bool IsScaled)> Boxes = [(4, false), (8, true), (64, false)];

    private readonly Propagation _state;
    private readonly SystemRows _rows;
    private readonly Stack<(int Mark, int Variable, long Lower, long Upper)> _choices = new();

    /// <param name="system">The system.</param>
    /// <param name="isLeftOut">Which of its constraints do not count; null when all do.</param>
    internal Search(IntegerSystem system, bool[]? isLeftOut = null)
    {
        _rows = system.Rows;
        _state = new Propagation(system, isLeftOut);
        IsOpen = _state.Start();
    }

    /// <summary>False when propagation alone proves that there is no solution.</summary>
    internal bool IsOpen { get; }

    /// <summary>The lowest value that propagation leaves a variable.</summary>
    /// <param name="variable">The variable.</param>
    internal long LowerOf(Variable variable) => _state.Lower[variable.Index];

    /// <summary>The highest value that propagation leaves a variable.</summary>
    /// <param name="variable">The variable.</param>
    internal long UpperOf(Variable variable) => _state.Upper[variable.Index];

    /// <summary>Whether there is a solution. The bounds are afterwards as they were.</summary>
    /// <param name="steps">How many halvings it may take.</param>
    internal Solution Solve(int steps)
    {
        if (!IsOpen)
        {
            return Solution.Infeasible;
        }

        var solution = Searched(steps, null);
        _state.Undo(0);
        return solution;
    }

    /// <summary>Whether there is a solution in which a variable lies between two values. The bounds are afterwards as they were.</summary>
    /// <param name="variable">The variable.</param>
    /// <param name="lower">Its lowest value.</param>
    /// <param name="upper">Its highest value.</param>
    /// <param name="guide">A solution that is known, near which another is looked for first.</param>
    /// <param name="steps">How many halvings it may take.</param>
    internal Solution Solve(Variable variable, long lower, long upper, ImmutableArray<long> guide, int steps)
    {
        if (!IsOpen || lower > UpperOf(variable) || upper < LowerOf(variable))
        {
            return Solution.Infeasible;
        }

        _state.Narrow(variable.Index, Math.Max(lower, LowerOf(variable)), Math.Min(upper, UpperOf(variable)));
        var solution = _state.Propagate() ? Nearby(variable, guide, steps) ?? Boxed(variable, guide, steps) ?? Searched(steps, guide) : Solution.Infeasible;
        _state.Undo(0);
        return solution;
    }

    // A solution that differs from a known one only in variables a few rows away; null when there is none, which proves nothing.
    private Solution? Nearby(Variable variable, ImmutableArray<long> guide, int steps)
    {
        if (guide.Length <= FewVariables)
        {
            return null;
        }

        var (mark, reached, ring) = (_state.Mark, new HashSet<int> { variable.Index }, new List<int> { variable.Index });
        for (var distance = 1; distance <= MostDistance; distance++)
        {
            ring = Next(reached, ring);
            for (var at = 0; at < guide.Length; at++)
            {
                var (lower, upper) = (_state.Lower[at], _state.Upper[at]);
                if (lower < upper && lower <= guide[at] && guide[at] <= upper && !reached.Contains(at))
                {
                    _state.Narrow(at, guide[at], guide[at]);
                }
            }

            var solution = _state.Propagate() ? Searched(Math.Min(StepsNearby, steps), guide) : Solution.Undecided;
            _state.Undo(mark);
            if (solution.Answer == Answer.Feasible)
            {
                return solution;
            }
        }

        return null;
    }

    // A solution every number of which is close to that of a known one, or to as many times that as the variable has to move; null when there is none, which proves nothing,
    // and where no domain is wide.
    private Solution? Boxed(Variable variable, ImmutableArray<long> guide, int steps)
    {
        var from = guide[variable.Index];
        var to = Math.Clamp(from, _state.Lower[variable.Index], _state.Upper[variable.Index]);
        foreach (var (radius, isScaled) in Boxes)
        {
            var (mark, isNarrower) = (_state.Mark, false);
            for (var at = 0; at < guide.Length; at++)
            {
                var centre = isScaled && from > 0 ? (long)((Int128)guide[at] * to / from) : guide[at];
                var (lower, upper) = (Math.Max(_state.Lower[at], centre - radius), Math.Min(_state.Upper[at], centre + radius));
                if (lower <= upper && (lower > _state.Lower[at] || upper < _state.Upper[at]))
                {
                    _state.Narrow(at, lower, upper);
                    isNarrower = true;
                }
            }

            if (!isNarrower)
            {
                return null;
            }

            var solution = _state.Propagate() ? Searched(Math.Min(StepsNearby, steps), guide) : Solution.Undecided;
            _state.Undo(mark);
            if (solution.Answer == Answer.Feasible)
            {
                return solution;
            }
        }

        return null;
    }

    private List<int> Next(HashSet<int> reached, List<int> ring)
    {
        var next = new List<int>();
        foreach (var column in ring)
        {
            foreach (var row in _rows.RowsOf.AsSpan(_rows.RowsStart[column].._rows.RowsStart[column + 1]))
            {
                if (_state.IsLeftOut(row))
                {
                    continue;
                }

                foreach (var other in _rows.Columns.AsSpan(_rows.Start[row].._rows.Start[row + 1]))
                {
                    if (reached.Add(other))
                    {
                        next.Add(other);
                    }
                }
            }
        }

        return next;
    }

    private Solution Searched(int steps, ImmutableArray<long>? guide)
    {
        var solution = Solution.Undecided;
        var visits = _state.Visits + ((long)steps * VisitsPerStep) + _rows.Count;
        for (var left = steps; left >= 0 && _state.Visits <= visits; left--)
        {
            var (found, variable) = _state.Choose();
            if (found == Answer.Feasible)
            {
                solution = new Solution(Answer.Feasible, ImmutableCollectionsMarshal.AsImmutableArray(_state.Lower.AsSpan().ToArray()));
                break;
            }

            if (found == Answer.Infeasible ? !Backtrack() : !Halve(variable, guide))
            {
                solution = Solution.Infeasible;
                break;
            }
        }

        _choices.Clear();
        return solution;
    }

    // The half that holds the known value comes first.
    private bool Halve(int variable, ImmutableArray<long>? guide)
    {
        var (lower, upper) = (_state.Lower[variable], _state.Upper[variable]);
        var middle = lower + ((upper - lower) / 2);
        var isUpperFirst = guide is { } known && known[variable] > middle;
        _choices.Push(isUpperFirst ? (_state.Mark, variable, lower, middle) : (_state.Mark, variable, middle + 1, upper));
        _state.Narrow(variable, isUpperFirst ? middle + 1 : lower, isUpperFirst ? upper : middle);
        return _state.Propagate() || Backtrack();
    }

    // The other half of the last choice that has one left.
    private bool Backtrack()
    {
        while (_choices.TryPop(out var choice))
        {
            _state.Undo(choice.Mark);
            _state.Narrow(choice.Variable, choice.Lower, choice.Upper);
            if (_state.Propagate())
            {
                return true;
            }
        }

        return false;
    }
}
