namespace Iapt.Measures.Audit.Feasibility;

/// <summary>
/// An exact search: bounds are propagated through the rows until nothing moves, then the domain of one variable is halved. What it calls infeasible is proved, what it calls
/// feasible has a witness; only the budget can end it in between.
/// </summary>
internal sealed class Search
{
    // Bounds of wide domains can creep by one at a time: beyond this many visits of rows halving gets there sooner. Only speed hangs on it.
    private const int VisitsPerRow = 50;

    private readonly SystemRows _rows;
    private readonly bool[]? _isLeftOut;
    private readonly long[] _lower;
    private readonly long[] _upper;
    private readonly int[] _weight;
    private readonly Stack<(int Variable, long Lower, long Upper)> _trail = new();
    private readonly Stack<(int Mark, int Variable, long Lower, long Upper)> _choices = new();
    private readonly Queue<int> _pending = new();
    private readonly bool[] _isPending;

    /// <param name="system">The system.</param>
    /// <param name="isLeftOut">Which of its constraints do not count; null when all do.</param>
    internal Search(IntegerSystem system, bool[]? isLeftOut = null)
    {
        _rows = system.Rows;
        _isLeftOut = isLeftOut;
        (_lower, _upper) = (new long[system.Domains.Length], new long[system.Domains.Length]);
        for (var at = 0; at < system.Domains.Length; at++)
        {
            (_lower[at], _upper[at]) = (system.Domains[at].First, system.Domains[at].Last!.Value);
        }

        (_weight, _isPending) = (new int[_rows.Count], new bool[_rows.Count]);
        Array.Fill(_weight, 1);
        for (var row = 0; row < _rows.Count; row++)
        {
            Await(row);
        }

        IsOpen = Propagate();
        _trail.Clear();
    }

    /// <summary>False when propagation alone proves that there is no solution.</summary>
    internal bool IsOpen { get; }

    /// <summary>The lowest value that propagation leaves a variable.</summary>
    /// <param name="variable">The variable.</param>
    internal long LowerOf(Variable variable) => _lower[variable.Index];

    /// <summary>The highest value that propagation leaves a variable.</summary>
    /// <param name="variable">The variable.</param>
    internal long UpperOf(Variable variable) => _upper[variable.Index];

    /// <summary>Whether there is a solution. The bounds are afterwards as they were.</summary>
    /// <param name="steps">How many halvings it may take.</param>
    internal Solution Solve(int steps) => IsOpen ? Searched(steps) : Solution.Infeasible;

    /// <summary>Whether there is a solution in which a variable lies between two values. The bounds are afterwards as they were.</summary>
    /// <param name="variable">The variable.</param>
    /// <param name="lower">Its lowest value.</param>
    /// <param name="upper">Its highest value.</param>
    /// <param name="steps">How many halvings it may take.</param>
    internal Solution Solve(Variable variable, long lower, long upper, int steps)
    {
        if (!IsOpen || lower > _upper[variable.Index] || upper < _lower[variable.Index])
        {
            return Solution.Infeasible;
        }

        Narrow(variable.Index, Math.Max(lower, _lower[variable.Index]), Math.Min(upper, _upper[variable.Index]));
        if (Propagate())
        {
            return Searched(steps);
        }

        Undo(0);
        return Solution.Infeasible;
    }

    private Solution Searched(int steps)
    {
        var solution = Solution.Undecided;
        for (var left = steps; left >= 0; left--)
        {
            var (found, variable) = Choose();
            if (found == Answer.Feasible)
            {
                solution = new Solution(Answer.Feasible, [.. _lower]);
                break;
            }

            if (found == Answer.Infeasible ? !Backtrack() : !Halve(variable))
            {
                solution = Solution.Infeasible;
                break;
            }
        }

        _choices.Clear();
        Undo(0);
        return solution;
    }

    private bool Halve(int variable)
    {
        var (lower, upper) = (_lower[variable], _upper[variable]);
        var middle = lower + ((upper - lower) / 2);
        _choices.Push((_trail.Count, variable, middle + 1, upper));
        Narrow(variable, lower, middle);
        return Propagate() || Backtrack();
    }

    // The other half of the last choice that has one left.
    private bool Backtrack()
    {
        while (_choices.TryPop(out var choice))
        {
            Undo(choice.Mark);
            Narrow(choice.Variable, choice.Lower, choice.Upper);
            if (Propagate())
            {
                return true;
            }
        }

        return false;
    }

    // The variable with the smallest domain for the conflicts of its rows. Rows that hold whatever their variables are need no choice: none left is a solution.
    private (Answer Answer, int Variable) Choose()
    {
        var (best, size, weight) = (-1, 0L, 1);
        for (var row = 0; row < _rows.Count; row++)
        {
            if (IsLeftOut(row))
            {
                continue;
            }

            var (least, most) = Activity(row);
            if (least >= _rows.Lower[row] && most <= _rows.Upper[row])
            {
                continue;
            }

            if (least == most)
            {
                return (Answer.Infeasible, -1);
            }

            for (var at = _rows.Start[row]; at < _rows.Start[row + 1]; at++)
            {
                var column = _rows.Columns[at];
                var width = Math.Min(_upper[column] - _lower[column], int.MaxValue);
                if (width > 0 && (best < 0 || width * weight < size * _weight[row]))
                {
                    (best, size, weight) = (column, width, _weight[row]);
                }
            }
        }

        return best < 0 ? (Answer.Feasible, -1) : (Answer.Undecided, best);
    }

    private bool Propagate()
    {
        var visits = (long)VisitsPerRow * (_rows.Count + 1);
        while (_pending.TryDequeue(out var row))
        {
            _isPending[row] = false;
            if (!Propagate(row))
            {
                _weight[row] = Math.Min(_weight[row] + 1, short.MaxValue);
                Forget();
                return false;
            }

            if (--visits == 0)
            {
                Forget();
            }
        }

        return true;
    }

    // A term can be no larger than what the least of the others leaves below the row's upper end, and no smaller than what the most of the others leaves above its lower end.
    private bool Propagate(int row)
    {
        var (least, most) = Activity(row);
        var (lowest, highest) = (_rows.Lower[row], _rows.Upper[row]);
        if (least > highest || most < lowest)
        {
            return false;
        }

        var (isBelow, isAbove) = (most > highest, least < lowest);
        if (!isBelow && !isAbove)
        {
            return true;
        }

        for (var at = _rows.Start[row]; at < _rows.Start[row + 1]; at++)
        {
            var (column, coefficient) = (_rows.Columns[at], _rows.Coefficients[at]);
            var (lower, upper) = (_lower[column], _upper[column]);
            if (lower == upper)
            {
                continue;
            }

            var (first, last) = (lower, upper);
            if (coefficient > 0)
            {
                last = isBelow ? Math.Min(last, lower + ((highest - least) / coefficient)) : last;
                first = isAbove ? Math.Max(first, upper - ((most - lowest) / coefficient)) : first;
            }
            else
            {
                first = isBelow ? Math.Max(first, upper - ((highest - least) / -coefficient)) : first;
                last = isAbove ? Math.Min(last, lower + ((most - lowest) / -coefficient)) : last;
            }

            if (first > last)
            {
                return false;
            }

            if (first != lower || last != upper)
            {
                Narrow(column, first, last);
            }
        }

        return true;
    }

    private (long Least, long Most) Activity(int row)
    {
        var (least, most) = (0L, 0L);
        for (var at = _rows.Start[row]; at < _rows.Start[row + 1]; at++)
        {
            var (column, coefficient) = (_rows.Columns[at], _rows.Coefficients[at]);
            least += coefficient * (coefficient > 0 ? _lower[column] : _upper[column]);
            most += coefficient * (coefficient > 0 ? _upper[column] : _lower[column]);
        }

        return (least, most);
    }

    private void Narrow(int variable, long lower, long upper)
    {
        _trail.Push((variable, _lower[variable], _upper[variable]));
        (_lower[variable], _upper[variable]) = (lower, upper);
        for (var at = _rows.RowsStart[variable]; at < _rows.RowsStart[variable + 1]; at++)
        {
            Await(_rows.RowsOf[at]);
        }
    }

    private void Await(int row)
    {
        if (!_isPending[row] && !IsLeftOut(row))
        {
            _isPending[row] = true;
            _pending.Enqueue(row);
        }
    }

    private void Undo(int mark)
    {
        while (_trail.Count > mark)
        {
            var (variable, lower, upper) = _trail.Pop();
            (_lower[variable], _upper[variable]) = (lower, upper);
        }
    }

    private void Forget()
    {
        while (_pending.TryDequeue(out var row))
        {
            _isPending[row] = false;
        }
    }

    private bool IsLeftOut(int row) => _isLeftOut is not null && _isLeftOut[_rows.ConstraintOf[row]];
}
