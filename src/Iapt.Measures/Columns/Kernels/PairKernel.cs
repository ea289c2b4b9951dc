using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Iapt.Measures.Columns;

/// <summary>Compares two columns of values: one bit a row, never set where either is null.</summary>
internal static class PairKernel
{
    private const int WordBits = 64;

    internal static void Run<TTest>(ReadOnlySpan<int> lefts, ReadOnlySpan<int> rights, Span<ulong> mask)
        where TTest : struct, IPairTest
    {
        rights = rights[..lefts.Length];
        mask = mask[..((lefts.Length + WordBits - 1) / WordBits)];
        var words = lefts.Length / WordBits;
        ref var firstLeft = ref MemoryMarshal.GetReference(lefts);
        ref var firstRight = ref MemoryMarshal.GetReference(rights);
        unchecked
        {
            if (Vector512.IsHardwareAccelerated)
            {
                for (var word = 0; word < words; word++)
                {
                    var bits = 0UL;
                    for (var lane = 0; lane < WordBits; lane += Vector512<int>.Count)
                    {
                        var left = Vector512.LoadUnsafe(ref firstLeft, (nuint)((word * WordBits) + lane));
                        var right = Vector512.LoadUnsafe(ref firstRight, (nuint)((word * WordBits) + lane));
                        var none = Vector512.Create(int.MinValue);
                        var both = ~(Vector512.Equals(left, none) | Vector512.Equals(right, none));
                        bits |= (TTest.Test(left, right) & both).ExtractMostSignificantBits() << lane;
                    }

                    mask[word] = bits;
                }
            }
            else if (Vector256.IsHardwareAccelerated)
            {
                for (var word = 0; word < words; word++)
                {
                    var bits = 0UL;
                    for (var lane = 0; lane < WordBits; lane += Vector256<int>.Count)
                    {
                        var left = Vector256.LoadUnsafe(ref firstLeft, (nuint)((word * WordBits) + lane));
                        var right = Vector256.LoadUnsafe(ref firstRight, (nuint)((word * WordBits) + lane));
                        var none = Vector256.Create(int.MinValue);
                        var both = ~(Vector256.Equals(left, none) | Vector256.Equals(right, none));
                        bits |= (ulong)(TTest.Test(left, right) & both).ExtractMostSignificantBits() << lane;
                    }

                    mask[word] = bits;
                }
            }
            else if (Vector128.IsHardwareAccelerated)
            {
                for (var word = 0; word < words; word++)
                {
                    var bits = 0UL;
                    for (var lane = 0; lane < WordBits; lane += Vector128<int>.Count)
                    {
                        var left = Vector128.LoadUnsafe(ref firstLeft, (nuint)((word * WordBits) + lane));
                        var right = Vector128.LoadUnsafe(ref firstRight, (nuint)((word * WordBits) + lane));
                        var none = Vector128.Create(int.MinValue);
                        var both = ~(Vector128.Equals(left, none) | Vector128.Equals(right, none));
                        bits |= (ulong)(TTest.Test(left, right) & both).ExtractMostSignificantBits() << lane;
                    }

                    mask[word] = bits;
                }
            }
            else
            {
                words = 0;
            }
        }

        Scalar<TTest>(lefts, rights, mask, words);
    }

    private static void Scalar<TTest>(ReadOnlySpan<int> lefts, ReadOnlySpan<int> rights, Span<ulong> mask, int word)
        where TTest : struct, IPairTest
    {
        for (; word < mask.Length; word++)
        {
            var bits = 0UL;
            var last = Math.Min(lefts.Length, (word + 1) * WordBits);
            for (var row = word * WordBits; row < last; row++)
            {
                var (left, right) = (lefts[row], rights[row]);
                bits |= left != int.MinValue && right != int.MinValue && TTest.Test(left, right) ? 1UL << (row % WordBits) : 0;
            }

            mask[word] = bits;
        }
    }
}
