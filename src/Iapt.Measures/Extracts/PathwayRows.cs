namespace Iapt.Measures.Extracts;

/// <summary>
/// The rows of each pathway, found without holding an identifier longer than it takes: the keys are dealt into many small lots by their digits, and a lot is sorted
/// while it is near the processor. 20 bytes a row; where those are too many, the lots are dealt in several passes over the column.
/// </summary>
internal sealed class PathwayRows
{
    private const int UsualLot = 512;
    private const int FewestRowsOfPass = 1 << 16;
    private const int BytesOfRow = 20;
    private const int ShareOfMemory = 32;

    private readonly IdentifierColumn _pathways;
    private readonly int _count;
    private readonly int _bits;
    private readonly int[] _starts;
    private readonly int _mostRows;
    private UInt128[] _keys = [];
    private int[] _rows = [];
    private int _firstLot;
    private int _endLot;

    internal PathwayRows(IdentifierColumn pathways, int count)
        : this(pathways, count, GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / ShareOfMemory)
    {
    }

    /// <summary>The rows of a column.</summary>
    /// <param name="pathways">The pathway of each row.</param>
    /// <param name="count">How many rows.</param>
    /// <param name="memory">About how many bytes may be held at a time.</param>
    internal PathwayRows(IdentifierColumn pathways, int count, long memory)
    {
        _pathways = pathways;
        _count = count;
        _mostRows = (int)Math.Min(Math.Max(FewestRowsOfPass, memory / BytesOfRow), int.MaxValue);
        _bits = Math.Max(0, 32 - System.Numerics.BitOperations.LeadingZeroCount((uint)(count / UsualLot)));
        _starts = new int[(1 << _bits) + 1];
        CountRows();
    }

    /// <summary>How many lots there are; a pathway lies in one.</summary>
    internal int Lots => _starts.Length - 1;

    /// <summary>The rows of a lot, those of one pathway after each other, and their keys, until the next lot is asked for; lots are asked for in order.</summary>
    internal (ReadOnlyMemory<UInt128> Keys, Memory<int> Rows) Sorted(int lot)
    {
        if (lot >= _endLot)
        {
            Deal(lot);
        }

        var (start, length) = (_starts[lot] - _starts[_firstLot], _starts[lot + 1] - _starts[lot]);
        _keys.AsSpan(start, length).Sort(_rows.AsSpan(start, length));
        return (_keys.AsMemory(start, length), _rows.AsMemory(start, length));
    }

    private int LotOf(UInt128 key) =>
        _bits == 0 ? 0 : unchecked((int)((((ulong)key ^ ((ulong)(key >> 64) * 0xBF58_476D_1CE4_E5B9)) * 0x9E37_79B9_7F4A_7C15) >> (64 - _bits)));

    private void CountRows()
    {
        Block? buffer = null;
        for (var block = 0; block << Blocks.RowBits < _count; block++)
        {
            foreach (var key in Keys(block, ref buffer))
            {
                _starts[LotOf(key) + 1]++;
            }
        }

        for (var lot = 1; lot < _starts.Length; lot++)
        {
            _starts[lot] += _starts[lot - 1];
        }
    }

    // As many lots as fit, and one at least.
    private void Deal(int lot)
    {
        (_firstLot, _endLot) = (lot, lot + 1);
        while (_endLot < Lots && _starts[_endLot + 1] - _starts[lot] <= _mostRows)
        {
            _endLot++;
        }

        var first = _starts[lot];
        if (_keys.Length < _starts[_endLot] - first)
        {
            (_keys, _rows) = ([], []);
            (_keys, _rows) = (new UInt128[_starts[_endLot] - first], new int[_starts[_endLot] - first]);
        }

        var next = _starts.AsSpan(lot, _endLot - lot).ToArray();
        Block? buffer = null;
        for (var block = 0; block << Blocks.RowBits < _count; block++)
        {
            var row = block << Blocks.RowBits;
            foreach (var key in Keys(block, ref buffer))
            {
                var own = LotOf(key);
                if (own >= _firstLot && own < _endLot)
                {
                    var place = next[own - lot]++ - first;
                    _keys[place] = key;
                    _rows[place] = row;
                }

                row++;
            }
        }
    }

    private ReadOnlySpan<UInt128> Keys(int block, ref Block? into) =>
        _pathways.Load(block, ref into).Span(0, Math.Min(Blocks.Rows, _count - (block << Blocks.RowBits)));
}
