using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Iapt.Measures.Results;

namespace Iapt.Measures.Columns;

/// <summary>How many rows of each group have each value: a table while values are near each other, runs of (group, value) sorted at the end beyond. Always exact.</summary>
internal sealed class ValueCounts
{
    private const int WidestWindow = 4096;
    private const int UsualWindow = 512;
    private const long MostCells = 1 << 25;

    private readonly int _low;
    private readonly int _width;
    private readonly byte[] _cells;

    // 256 rows of one cell at a time, then what lies outside the table.
    private readonly List<long> _full = [];
    private readonly List<long> _beyond = [];

    internal ValueCounts(int groups, ValueRange range)
    {
        var width = range.High - range.Low + 1;
        _low = width <= WidestWindow ? (int)range.Low : (int)Math.Max(range.Low, 0);
        width = width <= WidestWindow ? width : UsualWindow;
        _width = width * groups <= MostCells ? (int)width : 0;
        _cells = new byte[_width * groups];
    }

    /// <summary>Adds the value of each row whose bit is set.</summary>
    internal void AddRows(RowGroups groups, ReadOnlySpan<ulong> rows, ReadOnlySpan<int> values)
    {
        ref var cells = ref MemoryMarshal.GetArrayDataReference(_cells);
        unchecked
        {
            for (var word = 0; word < rows.Length; word++)
            {
                for (var bits = rows[word]; bits != 0; bits &= bits - 1)
                {
                    var row = (word * MaskKernel.WordBits) + BitOperations.TrailingZeroCount(bits);
                    var (group, value) = (groups[row], values[row]);
                    var within = (uint)(value - _low);
                    if (within >= (uint)_width)
                    {
                        _beyond.Add(Key(group, value));
                    }
                    else if (++Unsafe.Add(ref cells, (nint)(((uint)group * (uint)_width) + within)) == 0)
                    {
                        _full.Add(Key(group, value));
                    }
                }
            }
        }
    }

    internal void Clear()
    {
        Array.Clear(_cells);
        _full.Clear();
        _beyond.Clear();
    }

    /// <summary>Adds the values of each group to one total.</summary>
    /// <param name="totalOf">The total of a group; null when no row is in it.</param>
    internal void AddTo(Func<int, LeafTotal?> totalOf)
    {
        for (var group = 0; _width > 0 && group < _cells.Length / _width; group++)
        {
            var cells = _cells.AsSpan(group * _width, _width);
            var value = cells.IndexOfAnyExcept((byte)0);
            if (value < 0 || totalOf(group) is not { } total)
            {
                continue;
            }

            for (var skipped = 0; skipped >= 0; value += skipped + 1)
            {
                total.AddValue(_low + value, cells[value]);
                skipped = cells[(value + 1)..].IndexOfAnyExcept((byte)0);
            }
        }

        AddRuns(_full, byte.MaxValue + 1L, totalOf);
        AddRuns(_beyond, 1, totalOf);
    }

    private static void AddRuns(List<long> keys, long rowsEach, Func<int, LeafTotal?> totalOf)
    {
        keys.Sort();
        for (var start = 0; start < keys.Count;)
        {
            var end = start + 1;
            while (end < keys.Count && keys[end] == keys[start])
            {
                end++;
            }

            // The value is signed: a negative one borrows from the group.
            var value = unchecked((int)keys[start]);
            totalOf((int)((keys[start] - value) >> 32))?.AddValue(value, (end - start) * rowsEach);
            start = end;
        }
    }

    private static long Key(int group, int value) => ((long)group << 32) + value;
}
