using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Iapt.Measures.Columns;

/// <summary>
/// How many rows of each group are in each mask. A row adds its 64 bits to 64 byte counters at once; before one could overflow they are moved to wide counters.
/// </summary>
internal sealed class SlotCounts
{
    internal const int Width = 64;

    private static readonly Vector512<byte> Spread512 = Vector512.Create(
        0x0000000000000000UL, 0x0101010101010101, 0x0202020202020202, 0x0303030303030303, 0x0404040404040404, 0x0505050505050505, 0x0606060606060606, 0x0707070707070707).AsByte();

    private static readonly Vector256<byte> Low256 = Vector256.Create(0x0000000000000000UL, 0x0101010101010101, 0x0202020202020202, 0x0303030303030303).AsByte();

    private static readonly Vector256<byte> High256 = Vector256.Create(0x0404040404040404UL, 0x0505050505050505, 0x0606060606060606, 0x0707070707070707).AsByte();

    private readonly byte[] _narrow;
    private readonly byte[] _pending;
    private readonly long[] _wide;
    private readonly int _chunks;

    internal SlotCounts(int groups, int chunks)
    {
        Groups = groups;
        _chunks = chunks;
        _narrow = new byte[groups * chunks * Width];
        _pending = new byte[groups * chunks];
        _wide = new long[groups * chunks * Width];
    }

    internal int Groups { get; }

    /// <summary>The count of a slot, once everything is settled.</summary>
    internal long this[int group, int slot] => _wide[(group * _chunks * Width) + slot];

    internal void AddRows(int group, int slot, long rows) => _wide[(group * _chunks * Width) + slot] += rows;

    /// <summary>Adds rows of one word, each with the bits of one chunk of masks.</summary>
    /// <param name="groups">The group of each row of the tile.</param>
    /// <param name="start">The first row of the word.</param>
    /// <param name="rows">Which rows of the word.</param>
    /// <param name="bits">The bits of each row, one every <see cref="BitMatrix.Lanes"/> cells.</param>
    /// <param name="chunk">Which 64 masks.</param>
    internal void AddRows(RowGroups groups, int start, ulong rows, ReadOnlySpan<ulong> bits, int chunk)
    {
        var isVector = Vector128.IsHardwareAccelerated;
        ref var narrow = ref MemoryMarshal.GetArrayDataReference(_narrow);
        unchecked
        {
            for (; rows != 0; rows &= rows - 1)
            {
                var row = BitOperations.TrailingZeroCount(rows);
                var cell = (groups[start + row] * _chunks) + chunk;
                var ofRow = bits[row * BitMatrix.Lanes];
                ref var pending = ref _pending[cell];
                if (isVector)
                {
                    AddBytes(ref Unsafe.Add(ref narrow, (nint)cell * Width), ofRow);
                }
                else
                {
                    AddBits(cell, ofRow);
                }

                if (++pending == byte.MaxValue)
                {
                    Settle(cell);
                }
            }
        }
    }

    internal void Clear()
    {
        Array.Clear(_narrow);
        Array.Clear(_pending);
        Array.Clear(_wide);
    }

    /// <summary>Moves everything to the wide counters.</summary>
    internal void Settle()
    {
        for (var cell = 0; cell < _pending.Length; cell++)
        {
            if (_pending[cell] != 0)
            {
                Settle(cell);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void AddBytes(ref byte first, ulong bits)
    {
        var wanted = Vector512.Create(0x8040201008040201UL).AsByte();
        if (Vector512.IsHardwareAccelerated)
        {
            var spread = Vector512.Shuffle(Vector512.Create(bits).AsByte(), Spread512);
            (Vector512.LoadUnsafe(ref first) - Vector512.Equals(spread & wanted, wanted)).StoreUnsafe(ref first);
            return;
        }

        var half = wanted.GetLower();
        var all = Vector256.Create(bits).AsByte();
        var low = Vector256.Equals(Vector256.Shuffle(all, Low256) & half, half);
        var high = Vector256.Equals(Vector256.Shuffle(all, High256) & half, half);
        (Vector256.LoadUnsafe(ref first) - low).StoreUnsafe(ref first);
        (Vector256.LoadUnsafe(ref first, Width / 2) - high).StoreUnsafe(ref first, Width / 2);
    }

    private void AddBits(int cell, ulong bits)
    {
        for (; bits != 0; bits &= bits - 1)
        {
            _wide[(cell * Width) + BitOperations.TrailingZeroCount(bits)]++;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Settle(int cell)
    {
        var narrow = _narrow.AsSpan(cell * Width, Width);
        var wide = _wide.AsSpan(cell * Width, Width);
        unchecked
        {
            for (var slot = 0; slot < Width; slot++)
            {
                wide[slot] += narrow[slot];
            }
        }

        narrow.Clear();
        _pending[cell] = 0;
    }
}
