using Iapt.Measures.Algebra;

namespace Iapt.Measures.Extracts;

/// <summary>Codes, each kept once; a row holds the position of its code, at a width that grows with their number.</summary>
internal sealed class CodeColumn : IntegerColumn
{
    private readonly Dictionary<string, int> _positions = new(StringComparer.Ordinal);
    private readonly List<string> _codes;
    private readonly List<int> _firstRows;
    private readonly List<int> _unseen = [];
    private RecentCodes? _recent;

    internal CodeColumn(CodeField field)
        : base(field)
    {
        _codes = [];
        _firstRows = [];
    }

    /// <summary>An empty column with the codes of another, for rows that are copied from it by the position of their code.</summary>
    internal CodeColumn(CodeColumn other)
        : base(other.Field)
    {
        _codes = other._codes;
        _firstRows = other._firstRows;
        Blocks.Raise(Math.Max(0, _codes.Count - 1));
    }

    internal override Blocks Blocks { get; } = new(0, 0);

    /// <summary>The codes that stand in some row, in the order in which they first do.</summary>
    internal IReadOnlyList<string> Codes => _codes;

    internal override FieldValue this[int row] => ValueOf(Blocks[row]);

    /// <summary>True when some row has no code.</summary>
    internal bool HasNull => Enumerable.Range(0, (Blocks.Count + Blocks.Rows - 1) >> Blocks.RowBits).Any(Blocks.HasNull);

    /// <summary>The row in which a code first stands; -1 when it stood only in a row that was left out.</summary>
    internal int FirstRowOf(int position) => _firstRows[position];

    /// <summary>The position of the row's code, or the number of codes when it has none.</summary>
    internal int PositionAt(int row) => Blocks[row] is >= 0 and var position ? position : _codes.Count;

    internal override FieldValue Staged(int slot) => ValueOf(Stage[slot]);

    internal override void Set(int slot, FieldValue value) => Put(slot, value.Code is { } code ? PositionOf(code) : int.MinValue);

    internal override IssueCode? Set(int slot, ReadOnlySpan<byte> text)
    {
        if ((_recent ??= new RecentCodes()).TryGet(text, out var known))
        {
            Put(slot, known);
            return null;
        }

        var reading = Texts.Read(Field, text);
        Set(slot, reading.Value);
        if (reading.Issue is null)
        {
            _recent.Add(text, Stage[slot]);
        }

        return reading.Issue;
    }

    internal override void Copy(Column other, int row, int slot) =>
        Put(slot, ((CodeColumn)other).Blocks[row] is >= 0 and var position ? PositionOf(((CodeColumn)other)._codes[position]) : int.MinValue);

    internal override void Append(int rows)
    {
        Settle(rows);
        base.Append(rows);
    }

    internal override void Trim()
    {
        base.Trim();
        _recent = null;
        _positions.Clear();
        _positions.TrimExcess();
    }

    private FieldValue ValueOf(int stored) => stored >= 0 ? FieldValue.Of(_codes[stored]) : FieldValue.Null;

    private int PositionOf(string code)
    {
        if (!_positions.TryGetValue(code, out var position))
        {
            position = _codes.Count;
            _codes.Add(code);
            _positions.Add(code, position);
        }

        return position;
    }

    // Codes become known in the stage; one that has stood only in rows that were left out has no first row yet, and no place in any list of organisations.
    private void Settle(int rows)
    {
        if (_codes.Count > 0)
        {
            Blocks.Raise(_codes.Count - 1);
        }

        while (_firstRows.Count < _codes.Count)
        {
            _unseen.Add(_firstRows.Count);
            _firstRows.Add(-1);
        }

        if (_unseen.Count > 0)
        {
            foreach (var position in _unseen)
            {
                var slot = Stage[..rows].IndexOf(position);
                _firstRows[position] = slot < 0 ? -1 : Blocks.Count + slot;
            }

            _unseen.RemoveAll(position => _firstRows[position] >= 0);
        }
    }
}
