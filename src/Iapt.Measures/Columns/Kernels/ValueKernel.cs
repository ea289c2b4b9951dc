using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Iapt.Measures.Columns;

/// <summary>Values of a tile as 32-bit integers, null as the least: differences, widening, and copies where a mask is set.</summary>
internal static class ValueKernel
{
    private const int WordBits = 64;
    private const int FewBits = 6;

    private static readonly Vector512<int> Lanes512 = Vector512.Create(1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 4096, 8192, 16384, 32768);
    private static readonly Vector256<int> Lanes256 = Vector256.Create(1, 2, 4, 8, 16, 32, 64, 128);
    private static readonly Vector128<int> Lanes128 = Vector128.Create(1, 2, 4, 8);

    internal static void Add(ReadOnlySpan<int> one, ReadOnlySpan<int> other, Span<int> result)
    {
        one = one[..result.Length];
        other = other[..result.Length];
        unchecked
        {
            for (var row = 0; row < result.Length; row++)
            {
                result[row] = one[row] == int.MinValue || other[row] == int.MinValue ? int.MinValue : one[row] + other[row];
            }
        }
    }

    internal static void Subtract(ReadOnlySpan<int> from, ReadOnlySpan<int> what, Span<int> result)
    {
        from = from[..result.Length];
        what = what[..result.Length];
        ref var firstFrom = ref MemoryMarshal.GetReference(from);
        ref var firstWhat = ref MemoryMarshal.GetReference(what);
        ref var firstResult = ref MemoryMarshal.GetReference(result);
        var row = 0;
        unchecked
        {
            if (Vector512.IsHardwareAccelerated)
            {
                for (; row <= result.Length - Vector512<int>.Count; row += Vector512<int>.Count)
                {
                    var left = Vector512.LoadUnsafe(ref firstFrom, (nuint)row);
                    var right = Vector512.LoadUnsafe(ref firstWhat, (nuint)row);
                    var none = Vector512.Create(int.MinValue);
                    var missing = Vector512.Equals(left, none) | Vector512.Equals(right, none);
                    Vector512.ConditionalSelect(missing, none, left - right).StoreUnsafe(ref firstResult, (nuint)row);
                }
            }
            else if (Vector256.IsHardwareAccelerated)
            {
                for (; row <= result.Length - Vector256<int>.Count; row += Vector256<int>.Count)
                {
                    var left = Vector256.LoadUnsafe(ref firstFrom, (nuint)row);
                    var right = Vector256.LoadUnsafe(ref firstWhat, (nuint)row);
                    var none = Vector256.Create(int.MinValue);
                    var missing = Vector256.Equals(left, none) | Vector256.Equals(right, none);
                    Vector256.ConditionalSelect(missing, none, left - right).StoreUnsafe(ref firstResult, (nuint)row);
                }
            }
            else if (Vector128.IsHardwareAccelerated)
            {
                for (; row <= result.Length - Vector128<int>.Count; row += Vector128<int>.Count)
                {
                    var left = Vector128.LoadUnsafe(ref firstFrom, (nuint)row);
                    var right = Vector128.LoadUnsafe(ref firstWhat, (nuint)row);
                    var none = Vector128.Create(int.MinValue);
                    var missing = Vector128.Equals(left, none) | Vector128.Equals(right, none);
                    Vector128.ConditionalSelect(missing, none, left - right).StoreUnsafe(ref firstResult, (nuint)row);
                }
            }

            for (; row < result.Length; row++)
            {
                result[row] = from[row] == int.MinValue || what[row] == int.MinValue ? int.MinValue : from[row] - what[row];
            }
        }
    }

    /// <summary>Every row times a factor; null stays null.</summary>
    internal static void Scale<T>(ReadOnlySpan<T> values, int factor, Span<int> result)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
    {
        values = values[..result.Length];
        var row = Vector256.IsHardwareAccelerated ? ScaleVectors(values, factor, result) : 0;
        for (; row < values.Length; row++)
        {
            result[row] = values[row] == T.MinValue ? int.MinValue : unchecked(int.CreateTruncating(values[row]) * factor);
        }
    }

    /// <summary>Puts one value in the place of another.</summary>
    internal static void Replace(Span<int> values, int old, int replacement)
    {
        var row = 0;
        if (Vector256.IsHardwareAccelerated)
        {
            ref var first = ref MemoryMarshal.GetReference(values);
            for (; row <= values.Length - Vector256<int>.Count; row += Vector256<int>.Count)
            {
                var some = Vector256.LoadUnsafe(ref first, (nuint)row);
                Vector256.ConditionalSelect(Vector256.Equals(some, Vector256.Create(old)), Vector256.Create(replacement), some).StoreUnsafe(ref first, (nuint)row);
            }
        }

        for (; row < values.Length; row++)
        {
            values[row] = values[row] == old ? replacement : values[row];
        }
    }

    /// <summary>Copies the rows whose bit is set, times a factor; null stays null.</summary>
    internal static void CopyScaled<T>(ReadOnlySpan<T> values, int factor, ReadOnlySpan<ulong> mask, Span<int> result)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
    {
        for (var word = 0; word < mask.Length; word++)
        {
            for (var bits = mask[word]; bits != 0; bits &= bits - 1)
            {
                var row = (word * WordBits) + BitOperations.TrailingZeroCount(bits);
                result[row] = values[row] == T.MinValue ? int.MinValue : unchecked(int.CreateTruncating(values[row]) * factor);
            }
        }
    }

    /// <summary>Sets the rows whose bit is set to one value.</summary>
    internal static void FillWhere(int value, ReadOnlySpan<ulong> mask, Span<int> result)
    {
        for (var word = 0; word < mask.Length; word++)
        {
            var bits = mask[word];
            if (bits == ulong.MaxValue)
            {
                result.Slice(word * WordBits, WordBits).Fill(value);
                continue;
            }

            for (; bits != 0; bits &= bits - 1)
            {
                result[(word * WordBits) + BitOperations.TrailingZeroCount(bits)] = value;
            }
        }
    }

    /// <summary>Copies the rows whose bit is set.</summary>
    internal static void CopyWhere(ReadOnlySpan<int> values, ReadOnlySpan<ulong> mask, Span<int> result)
    {
        for (var word = 0; word < mask.Length; word++)
        {
            var bits = mask[word];
            var start = word * WordBits;
            if (BitOperations.PopCount(bits) > FewBits && start + WordBits <= result.Length && Vector128.IsHardwareAccelerated)
            {
                Blend(values.Slice(start, WordBits), bits, result.Slice(start, WordBits));
                continue;
            }

            for (; bits != 0; bits &= bits - 1)
            {
                var row = start + BitOperations.TrailingZeroCount(bits);
                result[row] = values[row];
            }
        }
    }

    private static void Blend(ReadOnlySpan<int> source, ulong bits, Span<int> target)
    {
        ref var firstSource = ref MemoryMarshal.GetReference(source);
        ref var firstTarget = ref MemoryMarshal.GetReference(target);
        unchecked
        {
            if (Vector512.IsHardwareAccelerated)
            {
                for (var lane = 0; lane < WordBits; lane += Vector512<int>.Count)
                {
                    var wanted = Vector512.Create(unchecked((int)(bits >> lane)));
                    var here = Vector512.Equals(wanted & Lanes512, Lanes512);
                    var old = Vector512.LoadUnsafe(ref firstTarget, (nuint)lane);
                    var value = Vector512.LoadUnsafe(ref firstSource, (nuint)lane);
                    Vector512.ConditionalSelect(here, value, old).StoreUnsafe(ref firstTarget, (nuint)lane);
                }
            }
            else if (Vector256.IsHardwareAccelerated)
            {
                for (var lane = 0; lane < WordBits; lane += Vector256<int>.Count)
                {
                    var wanted = Vector256.Create(unchecked((int)(bits >> lane)));
                    var here = Vector256.Equals(wanted & Lanes256, Lanes256);
                    var old = Vector256.LoadUnsafe(ref firstTarget, (nuint)lane);
                    var value = Vector256.LoadUnsafe(ref firstSource, (nuint)lane);
                    Vector256.ConditionalSelect(here, value, old).StoreUnsafe(ref firstTarget, (nuint)lane);
                }
            }
            else
            {
                for (var lane = 0; lane < WordBits; lane += Vector128<int>.Count)
                {
                    var wanted = Vector128.Create(unchecked((int)(bits >> lane)));
                    var here = Vector128.Equals(wanted & Lanes128, Lanes128);
                    var old = Vector128.LoadUnsafe(ref firstTarget, (nuint)lane);
                    var value = Vector128.LoadUnsafe(ref firstSource, (nuint)lane);
                    Vector128.ConditionalSelect(here, value, old).StoreUnsafe(ref firstTarget, (nuint)lane);
                }
            }
        }
    }

    private static int ScaleVectors<T>(ReadOnlySpan<T> values, int factor, Span<int> result)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
    {
        ref var first = ref MemoryMarshal.GetReference(values);
        ref var target = ref MemoryMarshal.GetReference(result);
        var least = Vector256.Create(int.CreateTruncating(T.MinValue));
        var row = 0;
        for (; row <= values.Length - Vector128<sbyte>.Count; row += Vector256<int>.Count)
        {
            var wide = Widened(ref first, row);
            var scaled = unchecked(wide * factor);
            Vector256.ConditionalSelect(Vector256.Equals(wide, least), Vector256.Create(int.MinValue), scaled).StoreUnsafe(ref target, (nuint)row);
        }

        return row;
    }

    // Eight rows; of the narrowest, a vector of sixteen is read and half of it used.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> Widened<T>(ref T first, int row)
        where T : unmanaged
    {
        if (typeof(T) == typeof(sbyte))
        {
            return Vector256.WidenLower(Vector128.WidenLower(Vector128.LoadUnsafe(ref Unsafe.As<T, sbyte>(ref first), (nuint)row)).ToVector256Unsafe());
        }

        return typeof(T) == typeof(short)
            ? Vector256.WidenLower(Vector128.LoadUnsafe(ref Unsafe.As<T, short>(ref first), (nuint)row).ToVector256Unsafe())
            : Vector256.LoadUnsafe(ref Unsafe.As<T, int>(ref first), (nuint)row);
    }
}
