using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Iapt.Measures.Columns;

/// <summary>Tests one column less another against constants, without storing the difference: one bit a row, none where either is null.</summary>
internal static class DifferenceKernel
{
    private const int WordBits = 64;

    internal static void Run<T, TTest>(ReadOnlySpan<T> froms, ReadOnlySpan<T> whats, TTest test, Span<ulong> mask)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
        where TTest : struct, IRowTest<T>
    {
        whats = whats[..froms.Length];
        var words = froms.Length / WordBits;
        ref var from = ref MemoryMarshal.GetReference(froms);
        ref var what = ref MemoryMarshal.GetReference(whats);
        mask = mask[..((froms.Length + WordBits - 1) / WordBits)];
        unchecked
        {
            if (Vector512.IsHardwareAccelerated)
            {
                for (var word = 0; word < words; word++)
                {
                    var bits = 0UL;
                    for (var lane = 0; lane < WordBits; lane += Vector512<T>.Count)
                    {
                        var place = (nuint)((word * WordBits) + lane);
                        var (one, other) = (Vector512.LoadUnsafe(ref from, place), Vector512.LoadUnsafe(ref what, place));
                        var nulls = Vector512.Equals(one, Vector512.Create(T.MinValue)) | Vector512.Equals(other, Vector512.Create(T.MinValue));
                        bits |= Vector512.AndNot(test.Test(one - other), nulls).ExtractMostSignificantBits() << lane;
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
                        var place = (nuint)((word * WordBits) + lane);
                        var (one, other) = (Vector256.LoadUnsafe(ref from, place), Vector256.LoadUnsafe(ref what, place));
                        var nulls = Vector256.Equals(one, Vector256.Create(T.MinValue)) | Vector256.Equals(other, Vector256.Create(T.MinValue));
                        bits |= (ulong)Vector256.AndNot(test.Test(one - other), nulls).ExtractMostSignificantBits() << lane;
                    }

                    mask[word] = bits;
                }
            }
            else
            {
                words = 0;
            }

            for (var word = words; word < mask.Length; word++)
            {
                var bits = 0UL;
                for (var row = word * WordBits; row < Math.Min(froms.Length, (word + 1) * WordBits); row++)
                {
                    var isKnown = froms[row] != T.MinValue && whats[row] != T.MinValue;
                    bits |= isKnown && test.Test(froms[row] - whats[row]) ? 1UL << (row - (word * WordBits)) : 0;
                }

                mask[word] = bits;
            }
        }
    }
}
