namespace Iapt.Measures.Extracts;

/// <summary>
/// The rows of each pathway, found without holding an identifier longer than it takes: the keys are dealt into many small lots by their digits, and a lot is sorted
/// while it is near the processor. 20 bytes a row.
/// </summary>
internal sealed class PathwayRows
{
    private const int UsualLot = 512;

    private readonly UInt128[] _keys;
    private readonly int[] _rows;
    private readonly int[] _starts;

    internal PathwayRows(IdentifierColumn pathways, int rows)
    {
        _keys = new UInt128[rows];
        _rows = new int[rows];
        var bits = Math.Max(0, 32 - System.Numerics.BitOperations.LeadingZeroCount((uint)(rows / UsualLot)));
        _starts = new int[(1 << bits) + 1];
        Deal(pathways, rows, bits);
    }

    /// <summary>How many lots there are; a pathway lies in one.</summary>
    internal int Lots => _starts.Length - 1;

    /// <summary>The rows of a lot, those of one pathway after each other, and their keys.</summary>
    internal (ReadOnlyMemory<UInt128> Keys, Memory<int> Rows) Sorted(int lot)
    {
        var (start, length) = (_starts[lot], _starts[lot + 1] - _starts[lot]);
        _keys.AsSpan(start, length).Sort(_rows.AsSpan(start, length));
        return (_keys.AsMemory(start, length), _rows.AsMemory(start, length));
    }

    private static int LotOf(UInt128 key, int bits) =>
        bits == 0 ? 0 : unchecked((int)((((ulong)key ^ ((ulong)(key >> 64) * 0xBF58_476D_1CE4_E5B9)) * 0x9E37_79B9_7F4A_7C15) >> (64 - bits)));

    private void Deal(IdentifierColumn pathways, int rows, int bits)
    {
        Block? buffer = null;
        for (var block = 0; block << Blocks.RowBits < rows; block++)
        {
            foreach (var key in Keys(block, ref buffer))
            {
                _starts[LotOf(key, bits) + 1]++;
            }
        }

        for (var lot = 1; lot < _starts.Length; lot++)
        {
            _starts[lot] += _starts[lot - 1];
        }

        var next = _starts[..^1];
        for (var block = 0; block << Blocks.RowBits < rows; block++)
        {
            var row = block << Blocks.RowBits;
            foreach (var key in Keys(block, ref buffer))
            {
                var place = next[LotOf(key, bits)]++;
                _keys[place] = key;
                _rows[place] = row++;
            }
        }

        ReadOnlySpan<UInt128> Keys(int block, ref Block? into) =>
            pathways.Load(block, ref into).Span(0, Math.Min(Blocks.Rows, rows - (block << Blocks.RowBits)));
    }
}
