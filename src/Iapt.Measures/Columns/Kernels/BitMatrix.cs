using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Iapt.Measures.Columns;

/// <summary>
/// Turns 64 masks around: from one bit a row in a word per mask to one bit a mask in a word per row. Eight words of each mask at a time, so that every step works on
/// whole vectors without moving anything between their lanes.
/// </summary>
internal static class BitMatrix
{
    internal const int Side = 64;
    internal const int Lanes = 8;

    /// <summary>Transposes in place: <c>cells[mask * Lanes + lane]</c> becomes <c>cells[row * Lanes + lane]</c>.</summary>
    internal static void Transpose(Span<ulong> cells)
    {
        if (Vector512.IsHardwareAccelerated)
        {
            Transpose512(MemoryMarshal.Cast<ulong, Vector512<ulong>>(cells));
        }
        else
        {
            Transpose256(MemoryMarshal.Cast<ulong, Vector256<ulong>>(cells));
        }
    }

    private static void Transpose512(Span<Vector512<ulong>> cells)
    {
        var keep = 0x00000000FFFFFFFFUL;
        for (var step = Side / 2; step > 0; step >>= 1)
        {
            var mask = Vector512.Create(keep);
            for (var block = 0; block < Side; block += step * 2)
            {
                for (var upper = block; upper < block + step; upper++)
                {
                    var swap = ((cells[upper] >>> step) ^ cells[upper + step]) & mask;
                    cells[upper + step] ^= swap;
                    cells[upper] ^= swap << step;
                }
            }

            keep ^= keep << (step >> 1);
        }
    }

    private static void Transpose256(Span<Vector256<ulong>> cells)
    {
        var keep = 0x00000000FFFFFFFFUL;
        for (var step = Side / 2; step > 0; step >>= 1)
        {
            var mask = Vector256.Create(keep);
            for (var block = 0; block < Side; block += step * 2)
            {
                for (var upper = block * 2; upper < (block + step) * 2; upper++)
                {
                    var lower = upper + (step * 2);
                    var swap = ((cells[upper] >>> step) ^ cells[lower]) & mask;
                    cells[lower] ^= swap;
                    cells[upper] ^= swap << step;
                }
            }

            keep ^= keep << (step >> 1);
        }
    }
}
