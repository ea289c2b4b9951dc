using ParquetSharp;

namespace Iapt.Measures.Files;

/// <summary>Values of a physical type of fixed length.</summary>
/// <typeparam name="T">The physical type.</typeparam>
internal sealed class ParquetValueBuffer<T> : ParquetBuffer
    where T : unmanaged
{
    private readonly ParquetReading<T> _read;
    private T[] _values = [];
    private int _count;

    public ParquetValueBuffer(Column column, ParquetReading<T> read)
        : base(column)
    {
        _read = read;
    }

    private protected override void AddPresent(ReadOnlySpan<char> text)
    {
        if (_count == _values.Length)
        {
            Array.Resize(ref _values, Larger(_count));
        }

        _values[_count++] = _read(text);
    }

    private protected override void WriteValues(ColumnWriter column)
    {
        ((ColumnWriter<T>)column).WriteBatch(Count, Present, [], _values.AsSpan(0, _count));
        _count = 0;
    }
}
