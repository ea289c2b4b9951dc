namespace Iapt.Measures.Audit.Feasibility;

/// <summary>The bounds of the variables as they stand, narrowed through the rows, and what is needed to take a narrowing back.</summary>
internal sealed class Propagation
{
    // Bounds of wide domains can creep by one at a time: beyond this many visits of rows halving gets there sooner. Only speed hangs on it.
    private const int VisitsPerRow = 20;

    private readonly SystemRows _rows;
    private readonly bool[]? _isLeftOut;
    private readonly int[] _weight;
    private readonly bool[] _isPending;

    // A ring: no row waits twice.
    private readonly int[] _pending;
    private int _firstPending;
    private int _pendingCount;
    private (int Variable, long Lower, long Upper)[] _trail;

    internal Propagation(IntegerSystem system, bool[]? isLeftOut)
    {
        _rows = system.Rows;
        _isLeftOut = isLeftOut;
        (Lower, Upper) = (new long[system.Domains.Length], new long[system.Domains.Length]);
        for (var at = 0; at < system.Domains.Length; at++)
        {
            (Lower[at], Upper[at]) = (system.Domains[at].First, system.Domains[at].Last!.Value);
        }

        (_weight, _isPending, _pending) = (new int[_rows.Count], new bool[_rows.Count], new int[Math.Max(1, _rows.Count)]);
        _trail = new (int Variable, long Lower, long Upper)[Math.Max(16, 2 * system.Domains.Length)];
    }

    /// <summary>The lowest value of each variable.</summary>
    internal long[] Lower { get; }

    /// <summary>The highest value of each variable.</summary>
    internal long[] Upper { get; }

    /// <summary>How far narrowing has gone: what <see cref="Undo"/> goes back to.</summary>
    internal int Mark { get; private set; }

    /// <summary>How many rows have been looked at: the work that was done.</summary>
    internal long Visits { get; private set; }

    /// <summary>Narrows through every row, for good.</summary>
    /// <returns>False when a row cannot hold.</returns>
    internal bool Start()
    {
        for (var row = 0; row < _rows.Count; row++)
        {
            Await(row);
        }

        var isOpen = Propagate();
        Mark = 0;
        return isOpen;
    }

    /// <summary>Sets the bounds of a variable; its rows wait to be looked at.</summary>
    /// <param name="variable">The variable.</param>
    /// <param name="lower">Its lowest value.</param>
    /// <param name="upper">Its highest value.</param>
    internal void Narrow(int variable, long lower, long upper)
    {
        if (Mark == _trail.Length)
        {
            Array.Resize(ref _trail, 2 * Mark);
        }

        _trail[Mark++] = (variable, Lower[variable], Upper[variable]);
        (Lower[variable], Upper[variable]) = (lower, upper);
        for (var at = _rows.RowsStart[variable]; at < _rows.RowsStart[variable + 1]; at++)
        {
            Await(_rows.RowsOf[at]);
        }
    }

    /// <summary>Takes narrowings back.</summary>
    /// <param name="mark">How far.</param>
    internal void Undo(int mark)
    {
        while (Mark > mark)
        {
            var (variable, lower, upper) = _trail[--Mark];
            (Lower[variable], Upper[variable]) = (lower, upper);
        }
    }

    /// <summary>Narrows through the rows that wait until nothing moves.</summary>
    /// <returns>False when a row cannot hold.</returns>
    internal bool Propagate()
    {
        var visits = (long)VisitsPerRow * (_rows.Count + 1);
        while (_pendingCount > 0)
        {
            var row = Next();
            Visits++;
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

    /// <summary>
    /// The variable to halve: the one with the smallest domain for the conflicts of its rows. Rows that hold whatever their variables are need no choice: none left is a
    /// solution.
    /// </summary>
    internal (Answer Answer, int Variable) Choose()
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
                var width = Math.Min(Upper[column] - Lower[column], int.MaxValue);
                if (width > 0 && (best < 0 || width * weight < size * (_weight[row] + 1)))
                {
                    (best, size, weight) = (column, width, _weight[row] + 1);
                }
            }
        }

        return best < 0 ? (Answer.Feasible, -1) : (Answer.Undecided, best);
    }

    /// <summary>Whether a row belongs to a constraint that does not count.</summary>
    /// <param name="row">The row.</param>
    internal bool IsLeftOut(int row) => _isLeftOut is not null && _isLeftOut[_rows.ConstraintOf[row]];

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
            var (lower, upper) = (Lower[column], Upper[column]);
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
        var end = _rows.Start[row + 1];
        for (var at = _rows.Start[row]; at < end; at++)
        {
            var (column, coefficient) = (_rows.Columns[at], _rows.Coefficients[at]);
            var (lower, upper) = (coefficient * Lower[column], coefficient * Upper[column]);
            least += coefficient > 0 ? lower : upper;
            most += coefficient > 0 ? upper : lower;
        }

        return (least, most);
    }

    private void Await(int row)
    {
        if (!_isPending[row] && !IsLeftOut(row))
        {
            _isPending[row] = true;
            var at = _firstPending + _pendingCount++;
            _pending[at < _pending.Length ? at : at - _pending.Length] = row;
        }
    }

    private int Next()
    {
        var row = _pending[_firstPending];
        _firstPending = _firstPending + 1 == _pending.Length ? 0 : _firstPending + 1;
        _pendingCount--;
        _isPending[row] = false;
        return row;
    }

    private void Forget()
    {
        while (_pendingCount > 0)
        {
            Next();
        }
    }
}
