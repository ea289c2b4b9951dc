using System.Globalization;

namespace Iapt.Measures.Synthesis;

/// <summary>
/// Builds lines in one buffer that is used over and over. Nothing that is generated holds a comma, a quote or a line end, so nothing
/// needs quoting (RFC 4180).
/// </summary>
internal sealed class CsvRow(TextWriter writer)
{
    private const int LongestLine = 2_048;
    private const int Hundred = 100;

    private readonly char[] _line = new char[LongestLine];
    private int _length;

    public void Add(ReadOnlySpan<char> field)
    {
        Append(field);
        _line[_length++] = ',';
    }

    public void AddNothing() => _line[_length++] = ',';

    public void Add(int? number)
    {
        if (number is int value)
        {
            Append(value, format: default);
        }

        _line[_length++] = ',';
    }

    /// <summary>An identifier: two texts, then a number padded with noughts.</summary>
    public void Add(ReadOnlySpan<char> prefix, ReadOnlySpan<char> infix, int number, ReadOnlySpan<char> format)
    {
        Append(prefix);
        Append(infix);
        Append(number, format);
        _line[_length++] = ',';
    }

    /// <summary>A number of hundredths, with two decimals.</summary>
    public void AddHundredths(int? hundredths)
    {
        if (hundredths is int value)
        {
            Append(value / Hundred, format: default);
            _line[_length++] = '.';
            Append(value % Hundred, "00");
        }

        _line[_length++] = ',';
    }

    /// <summary>Ends the line in place of the comma after its last field.</summary>
    public void End()
    {
        _line[_length - 1] = '\n';
        writer.Write(_line, 0, _length);
        _length = 0;
    }

    private void Append(ReadOnlySpan<char> text)
    {
        text.CopyTo(_line.AsSpan(_length));
        _length += text.Length;
    }

    private void Append(int number, ReadOnlySpan<char> format)
    {
        _ = number.TryFormat(_line.AsSpan(_length), out int written, format, CultureInfo.InvariantCulture);
        _length += written;
    }
}
