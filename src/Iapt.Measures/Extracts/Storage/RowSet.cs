namespace Iapt.Measures.Extracts;

/// <summary>Some of the rows, one bit each.</summary>
internal sealed class RowSet(int rows)
{
    private const int WordBits = 64;

    private readonly ulong[] _words = new ulong[(rows + WordBits - 1) / WordBits];

    internal bool this[int row]
    {
        get => (_words[row / WordBits] >> (row % WordBits) & 1) != 0;
        set => _words[row / WordBits] = value ? _words[row / WordBits] | (1UL << (row % WordBits)) : _words[row / WordBits] & ~(1UL << (row % WordBits));
    }

    /// <summary>The same for some of the rows.</summary>
    internal RowSet At(int[] rows)
    {
        var some = new RowSet(rows.Length);
        for (var place = 0; place < rows.Length; place++)
        {
            some[place] = this[rows[place]];
        }

        return some;
    }

    /// <summary>The words of a run that starts with one.</summary>
    internal ReadOnlySpan<ulong> Words(int start, int count) => _words.AsSpan(start / WordBits, (count + WordBits - 1) / WordBits);
}
