using Iapt.Measures.Extracts;
using ParquetSharp;

namespace Iapt.Measures.Files;

/// <summary>A column of one physical type. Values are read in runs within a page: bytes of text stay valid until the next run.</summary>
/// <typeparam name="T">The physical type.</typeparam>
internal sealed class ParquetColumnOf<T> : ParquetColumn
    where T : unmanaged, IEquatable<T>
{
    private const int Run = 4096;

    private readonly int _position;
    private readonly short _present;
    private readonly ParquetFormat<T> _format;
    private readonly ParquetSetter<T>? _setter;
    private readonly T[] _values = new T[Run];
    private readonly short[] _definition = new short[Run];
    private readonly short[] _repetition = new short[Run];
    private ColumnReader<T>? _reader;
    private long _rows;
    private long _row;
    private long _value;
    private bool _isNull;

    public ParquetColumnOf(int position, short present, ParquetFormat<T> format, ParquetSetter<T>? setter = null)
    {
        _setter = setter;
        _position = position;
        _present = present;
        _format = format;
    }

    public override void Open(RowGroupReader group)
    {
        _reader?.Dispose();
        _reader = (ColumnReader<T>)group.Column(_position);
        (_rows, _row) = (0, -1);
    }

    public override bool Next()
    {
        if (++_row >= _rows && !Refill())
        {
            return false;
        }

        _isNull = _present > 0 && _definition[_row] < _present;
        _value += _isNull ? 0 : 1;
        return true;
    }

    public override ReadOnlySpan<char> Text() => _isNull ? [] : _format(_values[_value]);

    public override void Set(RowBuilder row, int position)
    {
        if (_isNull || _setter?.Invoke(_values[_value], row, position) == true)
        {
            return;
        }

        var text = _format(_values[_value]);
        if (!text.IsEmpty)
        {
            row.Set(position, text);
        }
    }

    public override void Dispose() => _reader?.Dispose();

    private bool Refill()
    {
        (_row, _value) = (0, -1);
        _rows = _present > 0 ? _reader!.ReadBatch(Run, _definition, _repetition, _values, out _) : _reader!.ReadBatch(Run, _values, out _);
        return _rows > 0;
    }
}
