using Iapt.Measures.Extracts;
using ParquetSharp;

namespace Iapt.Measures.Files;

/// <summary>Makes the column of a physical and logical type, with the text its values become.</summary>
internal sealed class ParquetColumns
{
    private const long SecondsPerDay = 24 * 60 * 60;
    private const long MillisecondsPerSecond = 1_000;
    private const long MicrosecondsPerSecond = 1_000_000;
    private const long NanosecondsPerSecond = 1_000_000_000;

    private readonly string _file;
    private readonly TableColumn _column;
    private readonly ColumnDescriptor _descriptor;
    private readonly ParquetContent _content;
    private readonly ParquetText _text = new();

    public ParquetColumns(string file, TableColumn column, ColumnDescriptor descriptor, ParquetContent content)
    {
        _file = file;
        _column = column;
        _descriptor = descriptor;
        _content = content;
    }

    public ParquetColumn Open()
    {
        var scale = _content == ParquetContent.Decimal ? _descriptor.TypeScale : 0;
        var length = _descriptor.TypeLength;
        return _descriptor.PhysicalType switch
        {
            PhysicalType.Boolean => Of<bool>(ParquetText.OfBoolean, (value, row, position) => row.TrySet(position, value ? 1 : 0)),
            PhysicalType.Int32 => OfInt32(scale),
            PhysicalType.Int64 => OfInt64(scale),
            PhysicalType.Int96 => Of<Int96>(_text.OfInt96),
            PhysicalType.Float => Of<float>(_text.OfFloat),
            PhysicalType.Double => Of<double>(_text.OfDouble),
            PhysicalType.ByteArray when _content == ParquetContent.Decimal => Of<ByteArray>(value => _text.OfDecimal(value.Pointer, value.Length, scale)),
            PhysicalType.ByteArray => Of<ByteArray>(Text, SetText),
            PhysicalType.FixedLenByteArray => Of<FixedLenByteArray>(value => _text.OfDecimal(value.Pointer, length, scale)),
            _ => throw new InvalidOperationException("A physical type that Parquet does not have."),
        };
    }

    private ParquetColumnOf<int> OfInt32(int scale) => _content switch
    {
        ParquetContent.Date => Of<int>(value => _text.OfDays(value), (value, row, position) => row.TrySet(position, value)),
        ParquetContent.Decimal => Of<int>(value => _text.OfDecimal(value, scale)),
        _ => IsUnsigned() ? Of<int>(value => _text.OfUnsigned(unchecked((uint)value))) : Of<int>(value => _text.OfInteger(value), (value, row, position) => row.TrySet(position, value)),
    };

    private ParquetColumnOf<long> OfInt64(int scale)
    {
        if (_content == ParquetContent.Timestamp)
        {
            var perDay = PerDay();
            return Of<long>(
                value => _text.OfTimestamp(value, perDay),
                (value, row, position) => ParquetText.DaysOf(value, perDay) is var days and >= int.MinValue and <= int.MaxValue && row.TrySet(position, (int)days));
        }

        return _content switch
        {
            ParquetContent.Decimal => Of<long>(value => _text.OfDecimal(value, scale)),
            _ => IsUnsigned() ? Of<long>(value => _text.OfUnsigned(unchecked((ulong)value))) : Of<long>(value => _text.OfInteger(value), (value, row, position) => value is >= int.MinValue and <= int.MaxValue && row.TrySet(position, (int)value)),
        };
    }

    private ReadOnlySpan<char> Text(ByteArray value) => _text.TryText(value, out var text)
        ? text
        : throw new InputException(_file, null, _column.Field.Name, "text that is not UTF-8, or holds NUL; expected UTF-8 text");

    // Text outside what any code is written in is checked, character by character, on its way through a codec.
    private bool SetText(ByteArray value, RowBuilder row, int position)
    {
        var utf8 = value.Length == 0 ? [] : _text.BytesOf(value);
        if (utf8.IsEmpty || utf8.ContainsAnyExceptInRange((byte)' ', (byte)'~'))
        {
            return false;
        }

        row.SetUtf8(position, utf8);
        return true;
    }

    private ParquetColumnOf<T> Of<T>(ParquetFormat<T> format, ParquetSetter<T>? setter = null)
        where T : unmanaged, IEquatable<T> =>
        new(_column.Position, _descriptor.MaxDefinitionLevel, _content == ParquetContent.Nothing ? _ => [] : format, _content == ParquetContent.Nothing ? null : setter);

    private bool IsUnsigned()
    {
        using var logical = _descriptor.LogicalType;
        return logical is IntLogicalType { IsSigned: false };
    }

    private long PerDay()
    {
        using var logical = _descriptor.LogicalType;
        return SecondsPerDay * (logical is TimestampLogicalType timestamp
            ? timestamp.TimeUnit switch
            {
                TimeUnit.Millis => MillisecondsPerSecond,
                TimeUnit.Micros => MicrosecondsPerSecond,
                TimeUnit.Nanos => NanosecondsPerSecond,
                _ => throw new InputException(_file, null, _column.Field.Name, "a timestamp of an unknown unit; expected milliseconds, microseconds or nanoseconds"),
            }
            : throw new InvalidOperationException("A timestamp has a unit."));
    }
}
