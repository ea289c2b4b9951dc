namespace Iapt.Measures.Extracts;

/// <summary>How much of the columns stays in memory: once it is used up, whole blocks go to a file.</summary>
internal sealed class BlockBudget(IReadOnlyList<Column> columns, long memory)
{
    private SpillFile? _file;
    private long _held;
    private int _blocks;

    /// <summary>Settles the blocks that the rows have filled.</summary>
    internal void Keep(int rows)
    {
        for (; _blocks < rows >> Blocks.RowBits; _blocks++)
        {
            var size = columns.Sum(column => column.SizeOf(_blocks));
            if (_held + size <= memory)
            {
                _held += size;
                continue;
            }

            _file ??= new SpillFile();
            foreach (var column in columns)
            {
                column.Spill(_blocks, _file);
            }
        }
    }
}
