using System.Numerics;
using System.Runtime.InteropServices;

namespace Iapt.Measures.Extracts;

/// <summary>A block in a file; one whose rows are all the same is only that value.</summary>
/// <typeparam name="T">How a row is stored.</typeparam>
internal sealed class SpilledBlock<T> : Block<T>
    where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
{
    private readonly SpillFile? _file;
    private readonly long _offset;
    private readonly T _value;
    private readonly int _rows;

    internal SpilledBlock(SpillFile file, long offset, int rows, bool hasNull)
    {
        _file = file;
        _offset = offset;
        _rows = rows;
        HasNull = hasNull;
    }

    internal SpilledBlock(T value, int rows, bool hasNull)
    {
        _value = value;
        _rows = rows;
        HasNull = hasNull;
    }

    internal override long Size => 0;

    internal override T ValueAt(int row)
    {
        if (_file is null)
        {
            return _value;
        }

        var value = _value;
        _file.Read(_offset + ((long)row * Marshal.SizeOf<T>()), MemoryMarshal.AsBytes(new Span<T>(ref value)));
        return value;
    }

    internal override Block Load(ref Block? buffer)
    {
        if (buffer is not HeldBlock<T> held)
        {
            buffer = held = new HeldBlock<T>(Blocks.Rows);
        }

        var rows = held.Refilled(_rows, HasNull);
        if (_file is null)
        {
            rows.Fill(_value);
        }
        else
        {
            _file.Read(_offset, MemoryMarshal.AsBytes(rows));
        }

        return held;
    }

    // It is in its file already.
    internal override Block Spill(SpillFile file, int rows) => this;
}
