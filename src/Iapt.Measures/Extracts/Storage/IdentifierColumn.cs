using System.Globalization;
using System.Text;
using Iapt.Measures.Algebra;

namespace Iapt.Measures.Extracts;

/// <summary>Identifiers of records, pathways and people: nearly every row has its own, so each is kept as a number (<see cref="IdentifierKey"/>).</summary>
internal sealed class IdentifierColumn(CodeField field) : Column(field)
{
    private const int FirstRows = 64;
    private const byte LastControl = (byte)' ';

    private readonly List<Block<UInt128>> _blocks = [];
    private readonly LongTexts _texts = new();
    private readonly List<(int Slot, string Text)> _stagedTexts = [];
    private UInt128[] _stage = [];
    private Block? _spare;
    private int _count;

    internal override FieldValue this[int row] => ValueOf(KeyAt(row), row);

    /// <summary>The key of a row; 0 when it has no identifier.</summary>
    internal UInt128 KeyAt(int row) => _blocks[row >> Blocks.RowBits].ValueAt(row & (Blocks.Rows - 1));

    /// <summary>The keys of a block, in memory or read into a buffer of the caller.</summary>
    internal HeldBlock<UInt128> Load(int block, ref Block? buffer) => (HeldBlock<UInt128>)_blocks[block].Load(ref buffer);

    /// <summary>The rows of an identifier.</summary>
    internal List<int> RowsOf(string identifier)
    {
        var wanted = IdentifierKey.Of(identifier);
        var rows = new List<int>();
        Block? buffer = null;
        for (var block = 0; block < _blocks.Count; block++)
        {
            var start = block << Blocks.RowBits;
            var keys = Load(block, ref buffer).Span(0, Math.Min(Blocks.Rows, _count - start));
            for (var within = keys.IndexOf(wanted); within >= 0; within = Next(keys, within, wanted))
            {
                rows.Add(start + within);
            }
        }

        return rows;

        static int Next(ReadOnlySpan<UInt128> keys, int within, UInt128 wanted) =>
            keys[(within + 1)..].IndexOf(wanted) is >= 0 and var further ? within + 1 + further : -1;
    }

    internal UInt128 StagedKey(int slot) => _stage[slot];

    internal override void Grow(int rows) => Array.Resize(ref _stage, rows);

    internal override void Clear(int slot)
    {
        _stage[slot] = 0;
        DropText(slot);
    }

    internal override FieldValue Staged(int slot)
    {
        var key = _stage[slot];
        if (key == 0)
        {
            return FieldValue.Null;
        }

        return FieldValue.Of(IdentifierKey.IsDigest(key) ? _stagedTexts[^1].Text : IdentifierKey.TextOf(key));
    }

    internal override void Set(int slot, FieldValue value)
    {
        if (value.Code is { } text)
        {
            Put(slot, IdentifierKey.Of(text), text);
        }
        else
        {
            Clear(slot);
        }
    }

    internal override IssueCode? Set(int slot, ReadOnlySpan<byte> text)
    {
        // What a codec could trim or read as NULL goes to the codec.
        if (text.Length is > 4 and <= 30 && text[0] > LastControl && text[^1] > LastControl && Ascii.IsValid(text))
        {
            var key = IdentifierKey.Of(text);
            Put(slot, key, IdentifierKey.IsDigest(key) ? Encoding.ASCII.GetString(text) : "");
            return null;
        }

        var reading = Texts.Read(Field, text);
        Set(slot, reading.Value);
        return reading.Issue;
    }

    internal override void Copy(Column other, int row, int slot)
    {
        var identifiers = (IdentifierColumn)other;
        var key = identifiers.KeyAt(row);
        if (key != 0)
        {
            Put(slot, key, IdentifierKey.IsDigest(key) ? identifiers._texts[row] : "");
        }
    }

    internal override void Append(int rows)
    {
        foreach (var (slot, text) in _stagedTexts)
        {
            if (slot < rows)
            {
                _texts.Add(_count + slot, text);
            }
        }

        _stagedTexts.Clear();
        Store(_stage.AsSpan(0, rows));
        Array.Clear(_stage, 0, rows);
        IsTouched = false;
    }

    /// <summary>Appends numbers that a caller holds, 0 where there is none, as if they were written in digits.</summary>
    internal void Append(ReadOnlySpan<UInt128> numbers)
    {
        foreach (var number in numbers)
        {
            var key = number == 0 ? 0 : IdentifierKey.OfNumber(number);
            if (IdentifierKey.IsDigest(key))
            {
                _texts.Add(_count, number.ToString(CultureInfo.InvariantCulture));
            }

            Store([key]);
        }
    }

    internal override long SizeOf(int block) => _blocks[block].Size;

    internal override void Spill(int block, SpillFile file)
    {
        _spare = _blocks[block];
        _blocks[block] = (Block<UInt128>)_spare.Spill(file, Blocks.Rows);
        _texts.Spill(block, file);
    }

    internal override void Trim()
    {
        _stage = [];
        _spare = null;
        if (_blocks.Count == 1 && _count < Blocks.Rows)
        {
            ((HeldBlock<UInt128>)_blocks[0]).Trim(_count);
        }
    }

    private void Store(ReadOnlySpan<UInt128> keys)
    {
        while (!keys.IsEmpty)
        {
            var within = _count & (Blocks.Rows - 1);
            if (within == 0)
            {
                _blocks.Add(HeldBlock<UInt128>.From(ref _spare, _blocks.Count == 0 ? FirstRows : Blocks.Rows));
            }

            var part = keys[..Math.Min(keys.Length, Blocks.Rows - within)];
            ((HeldBlock<UInt128>)_blocks[^1]).AppendStored(within, part);
            keys = keys[part.Length..];
            _count += part.Length;
        }
    }

    private void Put(int slot, UInt128 key, string text)
    {
        DropText(slot);
        _stage[slot] = key;
        IsTouched = true;
        if (IdentifierKey.IsDigest(key))
        {
            _stagedTexts.Add((slot, text));
        }
    }

    // Rows are staged in order: a text of this row can only be the last.
    private void DropText(int slot)
    {
        if (_stagedTexts.Count > 0 && _stagedTexts[^1].Slot == slot)
        {
            _stagedTexts.RemoveAt(_stagedTexts.Count - 1);
        }
    }

    private FieldValue ValueOf(UInt128 key, int row)
    {
        if (key == 0)
        {
            return FieldValue.Null;
        }

        return FieldValue.Of(IdentifierKey.IsDigest(key) ? _texts[row] : IdentifierKey.TextOf(key));
    }
}
