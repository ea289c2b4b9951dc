using System.Globalization;

namespace Iapt.Measures.Extracts;

/// <summary>Record identifiers as integers; the few that are not digits that come back as they were are kept as text.</summary>
internal sealed class Identifiers
{
    private const int FirstRows = 1024;

    // UInt128 holds every number of 38 digits.
    private const int Longest = 38;

    private readonly Dictionary<int, string> _others = [];
    private UInt128[] _numbers = [];

    internal static bool IsOne(string code) =>
        code.Length is > 0 and <= Longest && code[0] != '0' && code.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0;

    internal string? CodeOf(int row) => _numbers[row] != 0 ? _numbers[row].ToString(CultureInfo.InvariantCulture) : _others.GetValueOrDefault(row);

    internal void Set(int row, string? code)
    {
        if (row >= _numbers.Length)
        {
            Array.Resize(ref _numbers, Math.Max(FirstRows, Math.Max(row + 1, _numbers.Length * 2)));
        }

        if (code is not null && !IsOne(code))
        {
            _others.Add(row, code);
        }
        else
        {
            _numbers[row] = code is null ? 0 : UInt128.Parse(code, NumberStyles.None, CultureInfo.InvariantCulture);
        }
    }

    internal void Trim(int rows)
    {
        if (rows < _numbers.Length)
        {
            Array.Resize(ref _numbers, rows);
        }
    }
}
