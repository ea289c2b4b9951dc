using Iapt.Measures.Algebra;

namespace Iapt.Measures.Extracts;

/// <summary>
/// Codes, each kept once; a row holds the position of its code, at a width that grows with their number. A column of record identifiers, where nearly every row has its
/// own, would keep a text for each row: when it turns out to be one, its digits are kept instead.
/// </summary>
internal sealed class CodeColumn(Field field) : Column(field)
{
    private const int ManyCodes = 1 << 16;

    private readonly Dictionary<string, int> _positions = new(StringComparer.Ordinal);
    private readonly List<string> _codes = [];
    private Blocks _blocks = Blocks.For(0, sbyte.MaxValue);
    private Identifiers? _identifiers;
    private bool _isDecided;

    internal override Blocks Blocks => _blocks;

    /// <summary>True when the rows hold identifiers: they can be read, and not grouped or looked up by position.</summary>
    internal bool IsIdentifier => _identifiers is not null;

    /// <summary>The codes, in the order in which they first appear.</summary>
    internal IReadOnlyList<string> Codes => _codes;

    internal override FieldValue this[int row] => CodeOf(row) is { } code ? FieldValue.Of(code) : FieldValue.Null;

    /// <summary>The position of the row's code, or the number of codes when it has none.</summary>
    internal int PositionAt(int row) => _blocks.IsNull(row) ? _codes.Count : _blocks[row];

    internal override void Set(int row, FieldValue value)
    {
        if (_identifiers is not null)
        {
            _identifiers.Set(row, value.Code);
        }
        else if (value.Code is { } code)
        {
            // A new code can widen the blocks: its position comes first.
            var position = Position(code);
            _blocks.Set(row, position);
            Decide(row);
        }
        else
        {
            _blocks.SetNull(row);
        }
    }

    internal override void Trim(int rows)
    {
        _positions.Clear();
        _positions.TrimExcess();
        _blocks.Trim(rows);
        _identifiers?.Trim(rows);
    }

    /// <summary>The same rows by position, also where they are nearly all different.</summary>
    internal CodeColumn ByPosition(int rows)
    {
        if (_identifiers is null)
        {
            return this;
        }

        var column = new CodeColumn(Field) { _isDecided = true };
        for (var row = 0; row < rows; row++)
        {
            column.Set(row, this[row]);
        }

        column.Trim(rows);
        return column;
    }

    private string? CodeOf(int row)
    {
        if (_identifiers is not null)
        {
            return _identifiers.CodeOf(row);
        }

        return _blocks.IsNull(row) ? null : _codes[_blocks[row]];
    }

    private int Position(string code)
    {
        if (!_positions.TryGetValue(code, out var position))
        {
            position = _codes.Count;
            _codes.Add(code);
            _positions.Add(code, position);
            if (position > _blocks.Highest)
            {
                _blocks = _blocks.Widened(position);
            }
        }

        return position;
    }

    // Decided once, when the column has many codes: nearly one for each row, and digits that come back as they were.
    private void Decide(int row)
    {
        if (_isDecided || _codes.Count < ManyCodes)
        {
            return;
        }

        _isDecided = true;
        if (_codes.Count <= row / 4 * 3 || !_codes.TrueForAll(Identifiers.IsOne))
        {
            return;
        }

        var identifiers = new Identifiers();
        for (var earlier = 0; earlier <= row; earlier++)
        {
            identifiers.Set(earlier, CodeOf(earlier));
        }

        _identifiers = identifiers;
        _blocks = Blocks.For(0, sbyte.MaxValue);
        _codes.Clear();
        _codes.TrimExcess();
        _positions.Clear();
        _positions.TrimExcess();
    }
}
