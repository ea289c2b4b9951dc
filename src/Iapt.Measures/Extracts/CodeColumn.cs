using System.Globalization;
using Iapt.Measures.Algebra;

namespace Iapt.Measures.Extracts;

/// <summary>
/// Codes, each distinct one kept once. A column of record identifiers, where nearly every row has its own, would keep a text for each row: when it turns out to be
/// one, its digits are kept as integers instead (they have up to 23).
/// </summary>
internal sealed class CodeColumn(Field field) : Column(field)
{
    private const int ManyCodes = 1 << 16;

    // UInt128 holds every number of 38 digits.
    private const int LongestIdentifier = 38;

    private readonly Dictionary<string, int> _keys = new(StringComparer.Ordinal);
    private readonly List<string?> _codes = [null];
    private readonly Dictionary<int, string> _others = [];
    private int[] _keyOfRow = [];
    private UInt128[]? _identifiers;
    private bool _isDecided;

    internal override FieldValue this[int row] => CodeOf(row) is { } code ? FieldValue.Of(code) : FieldValue.Null;

    internal override void Set(int row, FieldValue value)
    {
        if (_identifiers is null)
        {
            EnsureRoom(ref _keyOfRow, row);
            _keyOfRow[row] = value.Code is { } code ? KeyOf(code) : 0;
            Decide(row);
        }
        else
        {
            EnsureRoom(ref _identifiers, row);
            SetIdentifier(_identifiers, row, value.Code);
        }
    }

    internal override void Trim(int rows)
    {
        _keys.Clear();
        _keys.TrimExcess();
        if (_identifiers is null)
        {
            Shrink(ref _keyOfRow, rows);
        }
        else
        {
            Shrink(ref _identifiers, rows);
        }
    }

    private string? CodeOf(int row)
    {
        if (_identifiers is null)
        {
            return _codes[_keyOfRow[row]];
        }

        return _identifiers[row] != 0 ? _identifiers[row].ToString(CultureInfo.InvariantCulture) : _others.GetValueOrDefault(row);
    }

    private int KeyOf(string code)
    {
        if (!_keys.TryGetValue(code, out var key))
        {
            key = _codes.Count;
            _keys.Add(code, key);
            _codes.Add(code);
        }

        return key;
    }

    // Decided once, when the column has many codes: nearly one for each row, and digits that come back as they were.
    private void Decide(int row)
    {
        if (_isDecided || _codes.Count <= ManyCodes)
        {
            return;
        }

        _isDecided = true;
        if (_codes.Count <= row / 4 * 3 || !_codes.TrueForAll(code => code is null || IsIdentifier(code)))
        {
            return;
        }

        var identifiers = new UInt128[_keyOfRow.Length];
        for (var earlier = 0; earlier <= row; earlier++)
        {
            SetIdentifier(identifiers, earlier, _codes[_keyOfRow[earlier]]);
        }

        _identifiers = identifiers;
        _keyOfRow = [];
        _codes.Clear();
        _codes.TrimExcess();
        _keys.Clear();
        _keys.TrimExcess();
    }

    private void SetIdentifier(UInt128[] identifiers, int row, string? code)
    {
        if (code is not null && !IsIdentifier(code))
        {
            _others.Add(row, code);
        }
        else
        {
            identifiers[row] = code is null ? 0 : UInt128.Parse(code, NumberStyles.None, CultureInfo.InvariantCulture);
        }
    }

    private static bool IsIdentifier(string code) =>
        code.Length is > 0 and <= LongestIdentifier && code[0] != '0' && code.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0;
}
