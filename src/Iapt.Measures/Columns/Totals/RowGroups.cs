using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Iapt.Measures.Columns;

/// <summary>The group of each candidate: its period times the keys, plus its key.</summary>
/// <param name="places">The period of each row; all 0 where the rows are asked about one period.</param>
/// <param name="keyOfRow">The key of each row.</param>
/// <param name="keys">How many keys there are.</param>
/// <param name="first">The first group of that one period.</param>
internal readonly ref struct RowGroups(ReadOnlySpan<short> places, ReadOnlySpan<int> keyOfRow, int keys, int first = 0)
{
    private readonly ReadOnlySpan<short> _places = places;
    private readonly ReadOnlySpan<int> _keyOfRow = keyOfRow;

    internal int this[int row]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => unchecked((Unsafe.Add(ref MemoryMarshal.GetReference(_places), row) * keys) + Unsafe.Add(ref MemoryMarshal.GetReference(_keyOfRow), row) + first);
    }
}
