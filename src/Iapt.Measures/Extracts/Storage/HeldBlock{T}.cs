using System.Numerics;
using System.Runtime.InteropServices;

namespace Iapt.Measures.Extracts;

/// <summary>A block in memory.</summary>
/// <typeparam name="T">How a row is stored.</typeparam>
internal sealed class HeldBlock<T> : Block<T>
    where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
{
    private T[] _values;

    internal HeldBlock(int capacity) => _values = new T[capacity];

    /// <summary>An empty block: one whose rows have gone to a file, or a new one.</summary>
    internal static HeldBlock<T> From(ref Block? spare, int capacity)
    {
        if (spare is not HeldBlock<T> held || held._values.Length != capacity)
        {
            return new HeldBlock<T>(capacity);
        }

        spare = null;
        held.HasNull = false;
        return held;
    }

    internal override long Size => (long)_values.Length * Marshal.SizeOf<T>();

    internal override T ValueAt(int row) => _values[row];

    internal ReadOnlySpan<T> Span(int start, int rows) => _values.AsSpan(start, rows);

    internal override Block Load(ref Block? buffer) => this;

    // A column of which nothing is recorded needs no bytes in a file.
    internal override Block Spill(SpillFile file, int rows)
    {
        var values = _values.AsSpan(0, rows);
        return values.ContainsAnyExcept(values[0])
            ? new SpilledBlock<T>(file, file.Append(MemoryMarshal.AsBytes(values)), rows, HasNull)
            : new SpilledBlock<T>(values[0], rows, HasNull);
    }

    /// <summary>Appends rows from a row on: their numbers, the least integer for null.</summary>
    internal void Append(int row, ReadOnlySpan<int> numbers)
    {
        NarrowKernel.Run(numbers, Room(row, numbers.Length));
        HasNull |= numbers.Contains(int.MinValue);
    }

    /// <summary>Appends rows as they are stored.</summary>
    internal void AppendStored(int row, ReadOnlySpan<T> values)
    {
        values.CopyTo(Room(row, values.Length));
        HasNull |= values.Contains(T.MinValue);
    }

    /// <summary>The rows as a place to read a file into.</summary>
    internal Span<T> Refilled(int rows, bool hasNull)
    {
        HasNull = hasNull;
        return _values.AsSpan(0, rows);
    }

    internal HeldBlock<TWider> Widened<TWider>(int rows)
        where TWider : unmanaged, IBinaryInteger<TWider>, IMinMaxValue<TWider>
    {
        var wider = new HeldBlock<TWider>(_values.Length) { HasNull = HasNull };
        for (var row = 0; row < rows; row++)
        {
            wider._values[row] = _values[row] == T.MinValue ? TWider.MinValue : TWider.CreateTruncating(_values[row]);
        }

        return wider;
    }

    internal void Trim(int rows) => Array.Resize(ref _values, rows);

    // A first block grows, so that small extracts stay small.
    private Span<T> Room(int row, int rows)
    {
        if (row + rows > _values.Length)
        {
            Array.Resize(ref _values, Math.Min(Blocks.Rows, Math.Max(row + rows, _values.Length * 2)));
        }

        return _values.AsSpan(row, rows);
    }
}
