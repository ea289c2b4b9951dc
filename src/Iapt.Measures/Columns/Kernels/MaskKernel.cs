using System.Numerics;
using System.Runtime.InteropServices;

namespace Iapt.Measures.Columns;

/// <summary>Masks of a tile, one bit a row.</summary>
internal static class MaskKernel
{
    internal const int WordBits = 64;

    internal static int Words(int rows) => (rows + WordBits - 1) / WordBits;

    internal static void And(ReadOnlySpan<ulong> other, Span<ulong> mask)
    {
        var (vectors, others) = Vectors(mask, other);
        for (var position = 0; position < vectors.Length; position++)
        {
            vectors[position] &= others[position];
        }

        for (var word = vectors.Length * Vector<ulong>.Count; word < mask.Length; word++)
        {
            mask[word] &= other[word];
        }
    }

    internal static void Or(ReadOnlySpan<ulong> other, Span<ulong> mask)
    {
        var (vectors, others) = Vectors(mask, other);
        for (var position = 0; position < vectors.Length; position++)
        {
            vectors[position] |= others[position];
        }

        for (var word = vectors.Length * Vector<ulong>.Count; word < mask.Length; word++)
        {
            mask[word] |= other[word];
        }
    }

    internal static void AndNot(ReadOnlySpan<ulong> other, Span<ulong> mask)
    {
        var (vectors, others) = Vectors(mask, other);
        for (var position = 0; position < vectors.Length; position++)
        {
            vectors[position] &= ~others[position];
        }

        for (var word = vectors.Length * Vector<ulong>.Count; word < mask.Length; word++)
        {
            mask[word] &= ~other[word];
        }
    }

    /// <summary>Every row that the other mask lacks.</summary>
    internal static void Complement(ReadOnlySpan<ulong> other, int rows, Span<ulong> mask)
    {
        Fill(rows, mask);
        AndNot(other, mask);
    }

    /// <summary>Every row.</summary>
    internal static void Fill(int rows, Span<ulong> mask)
    {
        mask.Fill(ulong.MaxValue);
        if (rows % WordBits != 0)
        {
            mask[^1] = (1UL << (rows % WordBits)) - 1;
        }
    }

    internal static long Count(ReadOnlySpan<ulong> mask)
    {
        var count = 0L;
        foreach (var bits in mask)
        {
            count += BitOperations.PopCount(bits);
        }

        return count;
    }

    internal static bool IsEmpty(ReadOnlySpan<ulong> mask) => mask.IndexOfAnyExcept(0UL) < 0;

    // Vector<T> is as wide as the machine's.
    private static Pair Vectors(Span<ulong> mask, ReadOnlySpan<ulong> other) =>
        new(MemoryMarshal.Cast<ulong, Vector<ulong>>(mask), MemoryMarshal.Cast<ulong, Vector<ulong>>(other[..mask.Length]));

    private readonly ref struct Pair(Span<Vector<ulong>> vectors, ReadOnlySpan<Vector<ulong>> others)
    {
        private readonly Span<Vector<ulong>> _vectors = vectors;
        private readonly ReadOnlySpan<Vector<ulong>> _others = others;

        internal void Deconstruct(out Span<Vector<ulong>> vectors, out ReadOnlySpan<Vector<ulong>> others)
        {
            vectors = _vectors;
            others = _others;
        }
    }
}
