using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Iapt.Measures.Extracts;

/// <summary>
/// Stores numbers at a narrower width. Every number of a column lies above the least value of its width, so that raising what lies below to that value turns the null
/// of the one into the null of the other.
/// </summary>
internal static class NarrowKernel
{
    internal static void Run<T>(ReadOnlySpan<int> numbers, Span<T> stored)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
    {
        if (typeof(T) == typeof(int))
        {
            numbers.CopyTo(MemoryMarshal.Cast<T, int>(stored));
            return;
        }

        var row = 0;
        if (Vector256.IsHardwareAccelerated)
        {
            ref var from = ref MemoryMarshal.GetReference(numbers);
            ref var to = ref Unsafe.As<T, byte>(ref MemoryMarshal.GetReference(stored));
            row = typeof(T) == typeof(sbyte) ? ToBytes(ref from, ref to, numbers.Length) : ToShorts(ref from, ref to, numbers.Length);
        }

        var least = int.CreateTruncating(T.MinValue);
        for (; row < numbers.Length; row++)
        {
            stored[row] = T.CreateTruncating(Math.Max(numbers[row], least));
        }
    }

    /// <summary>The numbers again: what was narrowed to the null of a width is null.</summary>
    internal static void Widen<T>(ReadOnlySpan<T> stored, Span<int> numbers)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
    {
        for (var row = 0; row < stored.Length; row++)
        {
            numbers[row] = stored[row] == T.MinValue ? int.MinValue : int.CreateTruncating(stored[row]);
        }
    }

    private static int ToBytes(ref int from, ref byte to, int length)
    {
        var least = Vector256.Create((int)sbyte.MinValue);
        var row = 0;
        for (; row <= length - Vector256<sbyte>.Count; row += Vector256<sbyte>.Count)
        {
            var low = Vector256.Narrow(At(ref from, row, least), At(ref from, row + 8, least));
            var high = Vector256.Narrow(At(ref from, row + 16, least), At(ref from, row + 24, least));
            Vector256.Narrow(low, high).AsByte().StoreUnsafe(ref to, (nuint)row);
        }

        return row;
    }

    private static int ToShorts(ref int from, ref byte to, int length)
    {
        var least = Vector256.Create((int)short.MinValue);
        var row = 0;
        for (; row <= length - Vector256<short>.Count; row += Vector256<short>.Count)
        {
            Vector256.Narrow(At(ref from, row, least), At(ref from, row + 8, least)).AsByte().StoreUnsafe(ref to, (nuint)row * sizeof(short));
        }

        return row;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> At(ref int from, int row, Vector256<int> least) => Vector256.Max(Vector256.LoadUnsafe(ref from, (nuint)row), least);
}
