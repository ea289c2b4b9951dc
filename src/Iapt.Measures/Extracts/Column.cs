using Iapt.Measures.Algebra;

namespace Iapt.Measures.Extracts;

/// <summary>The values of one field, row by row. Codes are kept once each.</summary>
internal sealed class Column
{
    private const long NullNumber = long.MinValue;

    private readonly bool _isCode;
    private readonly Dictionary<string, string> _codes = new(StringComparer.Ordinal);
    private long[] _numbers = [];
    private string?[] _texts = [];

    internal Column(Field field)
    {
        Field = field;
        _isCode = field.Kind == ValueKind.Code;
    }

    internal Field Field { get; }

    internal FieldValue this[int row]
    {
        get
        {
            if (_isCode)
            {
                return _texts[row] is { } code ? FieldValue.Of(code) : FieldValue.Null;
            }

            var number = _numbers[row];
            return number == NullNumber ? FieldValue.Null : FieldValue.Of(number);
        }
    }

    internal void Set(int row, FieldValue value)
    {
        if (_isCode)
        {
            EnsureRoom(ref _texts, row);
            _texts[row] = value.Code is { } code ? Once(code) : null;
        }
        else
        {
            EnsureRoom(ref _numbers, row);
            _numbers[row] = value.IsPresent ? value.Number : NullNumber;
        }
    }

    private static void EnsureRoom<T>(ref T[] values, int row)
    {
        if (row >= values.Length)
        {
            Array.Resize(ref values, Math.Max(1024, Math.Max(row + 1, values.Length * 2)));
        }
    }

    private string Once(string code)
    {
        if (!_codes.TryGetValue(code, out var known))
        {
            _codes.Add(code, code);
            known = code;
        }

        return known;
    }
}
