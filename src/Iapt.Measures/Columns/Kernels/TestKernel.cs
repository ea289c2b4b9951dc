using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Iapt.Measures.Columns;

/// <summary>Tests a column against constants: one bit a row, 64 rows a word. Bits beyond the last row are 0.</summary>
internal static class TestKernel
{
    private const int WordBits = 64;

    internal static void Run<T, TTest>(ReadOnlySpan<T> values, TTest test, Span<ulong> mask)
        where T : unmanaged, IBinaryInteger<T>
        where TTest : struct, IRowTest<T>
    {
        var words = values.Length / WordBits;
        ref var first = ref MemoryMarshal.GetReference(values);
        mask = mask[..((values.Length + WordBits - 1) / WordBits)];
        unchecked
        {
            if (Vector512.IsHardwareAccelerated)
            {
                for (var word = 0; word < words; word++)
                {
                    var bits = 0UL;
                    for (var lane = 0; lane < WordBits; lane += Vector512<T>.Count)
                    {
                        bits |= test.Test(Vector512.LoadUnsafe(ref first, (nuint)((word * WordBits) + lane))).ExtractMostSignificantBits() << lane;
                    }

                    mask[word] = bits;
                }
            }
            else if (Vector256.IsHardwareAccelerated)
            {
                for (var word = 0; word < words; word++)
                {
                    var bits = 0UL;
                    for (var lane = 0; lane < WordBits; lane += Vector256<T>.Count)
                    {
                        bits |= (ulong)test.Test(Vector256.LoadUnsafe(ref first, (nuint)((word * WordBits) + lane))).ExtractMostSignificantBits() << lane;
                    }

                    mask[word] = bits;
                }
            }
            else if (Vector128.IsHardwareAccelerated)
            {
                for (var word = 0; word < words; word++)
                {
                    var bits = 0UL;
                    for (var lane = 0; lane < WordBits; lane += Vector128<T>.Count)
                    {
                        bits |= (ulong)test.Test(Vector128.LoadUnsafe(ref first, (nuint)((word * WordBits) + lane))).ExtractMostSignificantBits() << lane;
                    }

                    mask[word] = bits;
                }
            }
            else
            {
                words = 0;
            }
        }

        Scalar(values, test, mask, words);
    }

    // Rows without whole vectors: the last partial word, or all of them.
    private static void Scalar<T, TTest>(ReadOnlySpan<T> values, TTest test, Span<ulong> mask, int word)
        where T : unmanaged
        where TTest : struct, IRowTest<T>
    {
        for (; word < mask.Length; word++)
        {
            var bits = 0UL;
            var rows = values[(word * WordBits)..Math.Min(values.Length, (word + 1) * WordBits)];
            for (var row = 0; row < rows.Length; row++)
            {
                bits |= test.Test(rows[row]) ? 1UL << row : 0;
            }

            mask[word] = bits;
        }
    }
}
