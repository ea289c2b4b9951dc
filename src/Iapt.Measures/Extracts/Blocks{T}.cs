using System.Numerics;

namespace Iapt.Measures.Extracts;

/// <summary>Blocks of one width.</summary>
/// <typeparam name="T"><see cref="sbyte"/>, <see cref="short"/> or <see cref="int"/>.</typeparam>
internal sealed class Blocks<T> : Blocks
    where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
{
    private readonly List<T[]> _blocks = [];
    private readonly List<bool> _hasNull = [];

    internal override int Highest => int.CreateTruncating(T.MaxValue);

    internal override int this[int row] => int.CreateTruncating(_blocks[row >> RowBits][row & (Rows - 1)]);

    /// <summary>Rows of one block.</summary>
    internal ReadOnlySpan<T> Span(int start, int length) => _blocks[start >> RowBits].AsSpan(start & (Rows - 1), length);

    internal override bool IsNull(int row) => _blocks[row >> RowBits][row & (Rows - 1)] == T.MinValue;

    internal override bool HasNull(int block) => _hasNull[block];

    internal override void Set(int row, int value) => Room(row)[row & (Rows - 1)] = T.CreateTruncating(value);

    internal override void SetNull(int row)
    {
        Room(row)[row & (Rows - 1)] = T.MinValue;
        _hasNull[row >> RowBits] = true;
    }

    /// <summary>Appends rows held elsewhere, nulls as the least value.</summary>
    internal void Append(int row, ReadOnlySpan<T> values)
    {
        while (!values.IsEmpty)
        {
            var within = row & (Rows - 1);
            var count = Math.Min(values.Length, Rows - within);
            var part = values[..count];
            part.CopyTo(RoomFor(row, count).AsSpan(within));
            _hasNull[row >> RowBits] |= part.Contains(T.MinValue);
            values = values[count..];
            row += count;
        }
    }

    internal override void Trim(int rows)
    {
        if (_blocks.Count == 1 && rows < _blocks[0].Length)
        {
            _blocks[0] = _blocks[0][..rows];
        }
    }

    internal override Blocks Widened(int highest)
    {
        var wider = For(0, highest);
        for (var block = 0; block < _blocks.Count; block++)
        {
            for (var within = 0; within < _blocks[block].Length; within++)
            {
                var value = _blocks[block][within];
                var row = (block << RowBits) + within;
                if (value == T.MinValue)
                {
                    wider.SetNull(row);
                }
                else
                {
                    wider.Set(row, int.CreateTruncating(value));
                }
            }
        }

        return wider;
    }

    private T[] Room(int row) => RoomFor(row, 1);

    // The first block grows, so that small extracts stay small; later ones are whole at once.
    private T[] RoomFor(int row, int count)
    {
        const int Smallest = 1024;
        var block = row >> RowBits;
        if (block >= _blocks.Count)
        {
            _blocks.Add(new T[block == 0 ? Smallest : Rows]);
            _hasNull.Add(false);
        }

        var needed = (row & (Rows - 1)) + count;
        if (needed > _blocks[block].Length)
        {
            var larger = _blocks[block];
            Array.Resize(ref larger, Math.Min(Rows, Math.Max(needed, larger.Length * 2)));
            _blocks[block] = larger;
        }

        return _blocks[block];
    }
}
