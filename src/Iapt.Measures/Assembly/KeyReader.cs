using Iapt.Measures.Extracts;

namespace Iapt.Measures.Assembly;

/// <summary>Reads the identifiers of a column from its first row to its last, block by block.</summary>
internal static class KeyReader
{
    /// <summary>Every identifier, 0 where there is none; null for no column.</summary>
    internal static UInt128[]? All(Column? keys, int rows)
    {
        if (keys is not IdentifierColumn identifiers)
        {
            return null;
        }

        var all = new UInt128[rows];
        Read(identifiers, rows, (row, key) => all[row] = key);
        return all;
    }

    /// <summary>Each block by one thread, told its first row; blocks come in no order.</summary>
    internal static void ReadSideBySide(IdentifierColumn keys, int rows, int threads, Action<int, ReadOnlySpan<UInt128>> take)
    {
        var options = new ParallelOptions { MaxDegreeOfParallelism = threads };
        _ = Parallel.For(0, (rows + Blocks.Rows - 1) >> Blocks.RowBits, options, Block? () => null, (block, _, buffer) =>
        {
            var first = block << Blocks.RowBits;
            take(first, keys.Load(block, ref buffer).Span(0, Math.Min(Blocks.Rows, rows - first)));
            return buffer;
        }, _ => { });
    }

    internal static void Read(IdentifierColumn keys, int rows, Action<int, UInt128> take)
    {
        Block? buffer = null;
        for (var start = 0; start < rows; start += Blocks.Rows)
        {
            var block = keys.Load(start >> Blocks.RowBits, ref buffer).Span(0, Math.Min(Blocks.Rows, rows - start));
            for (var within = 0; within < block.Length; within++)
            {
                take(start + within, block[within]);
            }
        }
    }
}
