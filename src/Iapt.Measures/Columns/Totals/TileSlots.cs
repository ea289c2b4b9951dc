namespace Iapt.Measures.Columns;

/// <summary>The masks of a frame's leaves in one tile and the groups of its rows, on their way into the counters. One per thread.</summary>
internal sealed class TileSlots
{
    private readonly int _tileWords;
    private readonly KeyColumn[] _keys;
    private readonly int[][] _keyOfRow;
    private readonly ulong[] _cells = new ulong[BitMatrix.Side * BitMatrix.Lanes];
    private ulong[] _masks = [];
    private int _slots;
    private int _words;

    internal TileSlots(int tileRows, KeyColumn[] keys)
    {
        _tileWords = MaskKernel.Words(tileRows);
        _keys = keys;
        _keyOfRow = Array.ConvertAll(keys, _ => new int[tileRows]);
    }

    /// <summary>Reads the keys of the tile that the workspace has moved to.</summary>
    internal void MoveTo(Workspace workspace)
    {
        for (var key = 0; key < _keys.Length; key++)
        {
            _keys[key].Read(workspace, _keyOfRow[key].AsSpan(0, workspace.Rows));
        }
    }

    internal void Begin(int slots, int words)
    {
        _slots = slots;
        _words = words;
        if (_masks.Length < slots * _tileWords)
        {
            _masks = new ulong[slots * _tileWords];
        }
    }

    internal Span<ulong> Slot(int slot) => _masks.AsSpan(slot * _tileWords, _words);

    internal ReadOnlySpan<int> KeyOfRow(int key) => _keyOfRow[key];

    /// <summary>Adds the bits of every row to the counters of its group.</summary>
    internal void Scatter(SlotCounts counts, int key, ReadOnlySpan<short> places)
    {
        if (counts.Groups == 1)
        {
            for (var slot = 0; slot < _slots; slot++)
            {
                counts.AddRows(0, slot, MaskKernel.Count(Slot(slot)));
            }

            return;
        }

        for (var first = 0; first < _slots; first += SlotCounts.Width)
        {
            for (var word = 0; word < _words; word += BitMatrix.Lanes)
            {
                Scatter(counts, new RowGroups(places, _keyOfRow[key], _keys[key].Keys), first, Math.Min(SlotCounts.Width, _slots - first), word);
            }
        }
    }

    private void Scatter(SlotCounts counts, RowGroups groups, int first, int slots, int word)
    {
        var lanes = Math.Min(BitMatrix.Lanes, _words - word);
        Span<ulong> any = stackalloc ulong[BitMatrix.Lanes];
        any.Clear();
        for (var slot = 0; slot < slots; slot++)
        {
            var source = _masks.AsSpan(((first + slot) * _tileWords) + word, lanes);
            var cells = _cells.AsSpan(slot * BitMatrix.Lanes, BitMatrix.Lanes);
            source.CopyTo(cells);
            cells[lanes..].Clear();
            for (var lane = 0; lane < lanes; lane++)
            {
                any[lane] |= source[lane];
            }
        }

        if (MaskKernel.IsEmpty(any))
        {
            return;
        }

        _cells.AsSpan(slots * BitMatrix.Lanes).Clear();
        BitMatrix.Transpose(_cells);
        for (var lane = 0; lane < lanes; lane++)
        {
            counts.AddRows(groups, (word + lane) * MaskKernel.WordBits, any[lane], _cells.AsSpan(lane), first / SlotCounts.Width);
        }
    }
}
