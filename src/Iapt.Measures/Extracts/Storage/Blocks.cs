namespace Iapt.Measures.Extracts;

/// <summary>Numbers in blocks of 16,384 rows, each at the narrowest width that holds what the column could hold when the block was written.</summary>
internal sealed class Blocks
{
    internal const int RowBits = 14;
    internal const int Rows = 1 << RowBits;

    private const int FirstRows = 64;

    private readonly List<Block> _blocks = [];
    private readonly int _low;
    private int _high;
    private Block? _spare;

    /// <summary>An empty column.</summary>
    /// <param name="low">The lowest number it can hold.</param>
    /// <param name="high">The highest.</param>
    internal Blocks(int low, int high)
    {
        _low = low;
        _high = high;
    }

    /// <summary>How many rows.</summary>
    internal int Count { get; private set; }

    /// <summary>A row; the least integer when it is null.</summary>
    internal int this[int row] => _blocks[row >> RowBits].NumberAt(row & (Rows - 1));

    /// <summary>True when a row of the block is null.</summary>
    internal bool HasNull(int block) => _blocks[block].HasNull;

    /// <summary>A block in memory: held there, or read into a buffer of the caller.</summary>
    internal Block Load(int block, ref Block? buffer) => _blocks[block].Load(ref buffer);

    /// <summary>Every row, the least integer for null.</summary>
    internal int[] ToArray()
    {
        var numbers = new int[Count];
        Block? buffer = null;
        for (var start = 0; start < Count; start += Rows)
        {
            var block = Load(start >> RowBits, ref buffer);
            var rows = Math.Min(Rows, Count - start);
            switch (block)
            {
                case HeldBlock<sbyte> narrow:
                    NarrowKernel.Widen(narrow.Span(0, rows), numbers.AsSpan(start));
                    break;
                case HeldBlock<short> medium:
                    NarrowKernel.Widen(medium.Span(0, rows), numbers.AsSpan(start));
                    break;
                case HeldBlock<int> wide:
                    wide.Span(0, rows).CopyTo(numbers.AsSpan(start));
                    break;
            }
        }

        return numbers;
    }

    /// <summary>From here on the column can hold a higher number.</summary>
    internal void Raise(int high)
    {
        var isWider = WidthOf(_low, high) > WidthOf(_low, _high);
        _high = high;
        if (isWider && _blocks.Count > 0 && (Count & (Rows - 1)) != 0)
        {
            _blocks[^1] = Widened(_blocks[^1], Count & (Rows - 1));
        }
    }

    /// <summary>Appends numbers, the least integer for null.</summary>
    internal void Append(ReadOnlySpan<int> numbers)
    {
        while (!numbers.IsEmpty)
        {
            var within = Count & (Rows - 1);
            if (within == 0)
            {
                _blocks.Add(New(_blocks.Count == 0 ? FirstRows : Rows));
            }

            var part = numbers[..Math.Min(numbers.Length, Rows - within)];
            switch (_blocks[^1])
            {
                case HeldBlock<sbyte> narrow:
                    narrow.Append(within, part);
                    break;
                case HeldBlock<short> medium:
                    medium.Append(within, part);
                    break;
                case HeldBlock<int> wide:
                    wide.Append(within, part);
                    break;
            }

            numbers = numbers[part.Length..];
            Count += part.Length;
        }
    }

    /// <summary>Moves a whole block to a file.</summary>
    internal void Spill(int block, SpillFile file)
    {
        _spare = _blocks[block];
        _blocks[block] = _spare.Spill(file, Rows);
    }

    /// <summary>How much memory a block takes.</summary>
    internal long SizeOf(int block) => _blocks[block].Size;

    /// <summary>Gives back the room beyond the rows, once no more come.</summary>
    internal void Trim()
    {
        _spare = null;
        if (_blocks.Count != 1 || Count == Rows)
        {
            return;
        }

        switch (_blocks[0])
        {
            case HeldBlock<sbyte> narrow:
                narrow.Trim(Count);
                break;
            case HeldBlock<short> medium:
                medium.Trim(Count);
                break;
            case HeldBlock<int> wide:
                wide.Trim(Count);
                break;
        }
    }

    /// <summary>The bytes of the narrowest width that holds a range and a null beside it.</summary>
    internal static int WidthOf(int low, int high) => (low, high) switch
    {
        ( > sbyte.MinValue, <= sbyte.MaxValue) => sizeof(sbyte),
        ( > short.MinValue, <= short.MaxValue) => sizeof(short),
        _ => sizeof(int),
    };

    private Block New(int capacity) => WidthOf(_low, _high) switch
    {
        sizeof(sbyte) => HeldBlock<sbyte>.From(ref _spare, capacity),
        sizeof(short) => HeldBlock<short>.From(ref _spare, capacity),
        _ => HeldBlock<int>.From(ref _spare, capacity),
    };

    private Block Widened(Block block, int rows) => (block, WidthOf(_low, _high)) switch
    {
        (HeldBlock<sbyte> narrow, sizeof(short)) => narrow.Widened<short>(rows),
        (HeldBlock<sbyte> narrow, _) => narrow.Widened<int>(rows),
        (HeldBlock<short> medium, _) => medium.Widened<int>(rows),
        _ => block,
    };
}
