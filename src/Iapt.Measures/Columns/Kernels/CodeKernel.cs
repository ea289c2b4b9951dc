using System.Numerics;
using System.Runtime.CompilerServices;

namespace Iapt.Measures.Columns;

/// <summary>Looks codes up by their position in a table.</summary>
internal static class CodeKernel
{
    private const int WordBits = 64;

    /// <summary>One bit a row: whether its code is among those wanted. Null is not.</summary>
    internal static void Among<T>(ReadOnlySpan<T> positions, ReadOnlySpan<byte> wanted, Span<ulong> mask)
        where T : unmanaged, IBinaryInteger<T>
    {
        for (var word = 0; word < mask.Length; word++)
        {
            var bits = 0UL;
            var rows = positions[(word * WordBits)..Math.Min(positions.Length, (word + 1) * WordBits)];
            for (var row = 0; row < rows.Length; row++)
            {
                var position = Unsigned(rows[row]);
                var found = position < (uint)wanted.Length ? wanted[(int)position] : (byte)0;
                bits |= (ulong)found << row;
            }

            mask[word] = bits;
        }
    }

    /// <summary>The value that a table gives for each code; null for null.</summary>
    internal static void LookUp<T>(ReadOnlySpan<T> positions, ReadOnlySpan<int> table, Span<int> result)
        where T : unmanaged, IBinaryInteger<T>
    {
        for (var row = 0; row < result.Length; row++)
        {
            var position = Unsigned(positions[row]);
            result[row] = position < (uint)table.Length ? table[(int)position] : int.MinValue;
        }
    }

    // Null is negative at every width, so that it lies beyond every table.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Unsigned<T>(T position)
        where T : unmanaged, IBinaryInteger<T> => unchecked((uint)int.CreateTruncating(position));
}
