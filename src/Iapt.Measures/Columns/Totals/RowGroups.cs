using System.Runtime.CompilerServices;

namespace Iapt.Measures.Columns;

/// <summary>The group of each candidate: its period times the keys, plus its key.</summary>
internal readonly ref struct RowGroups(ReadOnlySpan<short> places, ReadOnlySpan<int> keyOfRow, int keys)
{
    private readonly ReadOnlySpan<short> _places = places;
    private readonly ReadOnlySpan<int> _keyOfRow = keyOfRow;

    internal int this[int row]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => unchecked((_places[row] * keys) + _keyOfRow[row]);
    }
}
