using Iapt.Measures.Extracts;

namespace Iapt.Measures.Columns;

/// <summary>The columns of one block, each brought into memory when it is first asked for: a query reads no column that it does not need.</summary>
internal sealed class BlockReader(IReadOnlyList<IntegerColumn> columns)
{
    private readonly Block?[] _current = new Block?[columns.Count];
    private readonly Block?[] _buffers = new Block?[columns.Count];
    private int _block = -1;

    internal Block this[int position] => _current[position] ?? Load(position);

    internal void MoveTo(int block)
    {
        if (block != _block)
        {
            _block = block;
            Array.Clear(_current);
        }
    }

    private Block Load(int position) => _current[position] = columns[position].Blocks.Load(_block, ref _buffers[position]);
}
