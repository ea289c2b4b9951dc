using System.Globalization;

namespace Iapt.Measures.Synthesis;

/// <summary>
/// Builds the rows of one table in one buffer that is used over and over. Nothing that is generated holds a comma, a quote or a line end, so nothing
/// needs quoting (RFC 4180).
/// </summary>
internal sealed class RowBuilder
{
    private const int LongestLine = 2_048;
    private const int Hundred = 100;
    private const int Ten = 10;

    private readonly SyntheticTable _table;
    private readonly ISyntheticRows _rows;
    private readonly char[] _line = new char[LongestLine];
    private readonly int[] _ends;
    private int _length;
    private int _fields;

    public RowBuilder(SyntheticTable table, ISyntheticRows rows)
    {
        _table = table;
        _rows = rows;
        _ends = new int[table.Fields.Count];
    }

    public RowBuilder Add(ReadOnlySpan<char> field)
    {
        Append(field);
        return EndField();
    }

    public RowBuilder AddNothing() => EndField();

    public RowBuilder AddNothing(int fields)
    {
        for (int field = 0; field < fields; field++)
        {
            EndField();
        }

        return this;
    }

    public RowBuilder Add(int? number)
    {
        if (number is int value)
        {
            Append(value);
        }

        return EndField();
    }

    /// <summary>A number of hundredths, with two decimals.</summary>
    public RowBuilder AddHundredths(int? hundredths)
    {
        if (hundredths is int value)
        {
            Append(value / Hundred);
            _line[_length++] = '.';
            AppendDigits(value % Hundred, 2);
        }

        return EndField();
    }

    /// <summary>A part of an identifier. <see cref="EndField"/> ends it.</summary>
    public RowBuilder Part(ReadOnlySpan<char> text)
    {
        Append(text);
        return this;
    }

    /// <summary>A part of an identifier: a number padded with noughts. <see cref="EndField"/> ends it.</summary>
    public RowBuilder Part(int number, int digits)
    {
        AppendDigits(number, digits);
        return this;
    }

    public RowBuilder EndField()
    {
        _ends[_fields++] = _length;
        _line[_length++] = ',';
        return this;
    }

    /// <summary>Ends the row: a line end in place of the comma after its last field.</summary>
    public void End()
    {
        if (_fields != _ends.Length)
        {
            throw new InvalidOperationException($"A row of {_table.Name} has other fields than the table.");
        }

        _line[_length - 1] = '\n';
        _rows.Add(new SyntheticRow(_table, _line.AsSpan(0, _length), _ends));
        _length = 0;
        _fields = 0;
    }

    private void Append(ReadOnlySpan<char> text)
    {
        text.CopyTo(_line.AsSpan(_length));
        _length += text.Length;
    }

    private void Append(int number)
    {
        _ = number.TryFormat(_line.AsSpan(_length), out int written, provider: CultureInfo.InvariantCulture);
        _length += written;
    }

    private void AppendDigits(int number, int digits)
    {
        for (int digit = digits - 1; digit >= 0; digit--)
        {
            _line[_length + digit] = (char)('0' + (number % Ten));
            number /= Ten;
        }

        _length += digits;
    }
}
