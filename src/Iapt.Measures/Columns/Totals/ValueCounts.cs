using Iapt.Measures.Results;

namespace Iapt.Measures.Columns;

/// <summary>How many rows of each group have each value: a table while values are near each other, runs of (group, value) sorted at the end beyond. Always exact.</summary>
internal sealed class ValueCounts
{
    private const int WidestWindow = 4096;
    private const int UsualWindow = 1024;
    private const long MostCells = 1 << 24;

    private readonly int _low;
    private readonly int _width;
    private readonly int[] _cells;
    private readonly List<long> _beyond = [];

    internal ValueCounts(int groups, ValueRange range)
    {
        var width = range.High - range.Low + 1;
        _low = width <= WidestWindow ? (int)range.Low : (int)Math.Max(range.Low, 0);
        width = width <= WidestWindow ? width : UsualWindow;
        _width = width * groups <= MostCells ? (int)width : 0;
        _cells = new int[_width * groups];
    }

    internal void Add(int group, int value)
    {
        var within = unchecked((uint)(value - _low));
        if (within < (uint)_width)
        {
            _cells[(group * _width) + (int)within]++;
        }
        else
        {
            _beyond.Add(((long)group << 32) + value);
        }
    }

    internal void Merge(ValueCounts other)
    {
        for (var cell = 0; cell < _cells.Length; cell++)
        {
            _cells[cell] += other._cells[cell];
        }

        _beyond.AddRange(other._beyond);
    }

    /// <summary>Adds the values of each group to the totals that it belongs to.</summary>
    internal void AddTo(Func<int, IEnumerable<LeafTotal>> totalsOf)
    {
        for (var group = 0; _width > 0 && group < _cells.Length / _width; group++)
        {
            var cells = _cells.AsSpan(group * _width, _width);
            if (cells.IndexOfAnyExcept(0) < 0)
            {
                continue;
            }

            foreach (var total in totalsOf(group))
            {
                for (var value = 0; value < cells.Length; value++)
                {
                    if (cells[value] != 0)
                    {
                        total.AddValue(_low + value, cells[value]);
                    }
                }
            }
        }

        _beyond.Sort();
        for (var start = 0; start < _beyond.Count;)
        {
            var end = start + 1;
            while (end < _beyond.Count && _beyond[end] == _beyond[start])
            {
                end++;
            }

            // The value is signed: a negative one borrows from the group.
            var value = unchecked((int)_beyond[start]);
            foreach (var total in totalsOf((int)((_beyond[start] - value) >> 32)))
            {
                total.AddValue(value, end - start);
            }

            start = end;
        }
    }
}
