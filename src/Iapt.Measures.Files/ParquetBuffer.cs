using System.Globalization;
using Iapt.Measures.Algebra;
using ParquetSharp;

namespace Iapt.Measures.Files;

/// <summary>The values of one column of a row group that is being built.</summary>
internal abstract class ParquetBuffer
{
    private static readonly int EpochDayNumber = new DateOnly(1970, 1, 1).DayNumber;

    private short[] _present = [];

    private protected ParquetBuffer(Column column)
    {
        Column = column;
    }

    /// <summary>The column as the schema has it.</summary>
    public Column Column { get; }

    /// <summary>The name of the column.</summary>
    public string Name => Column.Name;

    /// <summary>The number of values, nulls included.</summary>
    public int Count { get; private set; }

    /// <summary>1 for each value that is there, 0 for null: the definition levels.</summary>
    private protected ReadOnlySpan<short> Present => _present.AsSpan(0, Count);

    /// <summary>Makes the buffer of a field.</summary>
    /// <param name="field">The field.</param>
    public static ParquetBuffer Of(Field field) => field.Kind switch
    {
        ValueKind.Date => new ParquetValueBuffer<int>(new Column<DateOnly?>(field.Name), DaysOf),
        ValueKind.Count => new ParquetValueBuffer<int>(new Column<int?>(field.Name), text => int.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture)),
        ValueKind.Flag => new ParquetValueBuffer<bool>(new Column<bool?>(field.Name), bool.Parse),
        _ => new ParquetTextBuffer(new Column<string>(field.Name)),
    };

    /// <summary>Adds a value; empty for null.</summary>
    /// <param name="text">The value as text.</param>
    public void Add(ReadOnlySpan<char> text)
    {
        if (!text.IsEmpty)
        {
            AddPresent(text);
        }

        if (Count == _present.Length)
        {
            Array.Resize(ref _present, Larger(Count));
        }

        _present[Count++] = text.IsEmpty ? (short)0 : (short)1;
    }

    /// <summary>Writes the values and forgets them.</summary>
    /// <param name="column">The column of the row group.</param>
    public void WriteTo(ColumnWriter column)
    {
        WriteValues(column);
        Count = 0;
    }

    private protected abstract void AddPresent(ReadOnlySpan<char> text);

    private protected abstract void WriteValues(ColumnWriter column);

    private protected static int Larger(int length) => Math.Max(1_024, length * 2);

    private static int DaysOf(ReadOnlySpan<char> text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture).DayNumber - EpochDayNumber;
}
