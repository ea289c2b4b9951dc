using System.Numerics;

namespace Iapt.Measures.Synthesis;

/// <summary>
/// Xoshiro256** (Blackman and Vigna), seeded by SplitMix64. Integers only and written out here, so that the numbers are the same on
/// every platform and for every version of .NET, which the one of .NET does not promise.
/// </summary>
internal sealed class IntegerGenerator
{
    private const ulong GoldenGamma = 0x9E37_79B9_7F4A_7C15;

    private ulong _s0;
    private ulong _s1;
    private ulong _s2;
    private ulong _s3;

    /// <summary>The generator of one purpose of one referral. Purposes do not disturb each other.</summary>
    /// <param name="seed">The seed of the extract.</param>
    /// <param name="number">The referral's number.</param>
    /// <param name="purpose">What the numbers are for.</param>
    /// <param name="attempt">Which try, where a draw may be thrown away.</param>
    public IntegerGenerator(ulong seed, int number, Purpose purpose, int attempt = 0)
    {
        unchecked
        {
            ulong key = Mix(Mix(Mix(seed) + (ulong)number) + ((ulong)purpose << 32) + (ulong)attempt);
            _s0 = Mix(key += GoldenGamma);
            _s1 = Mix(key += GoldenGamma);
            _s2 = Mix(key += GoldenGamma);
            _s3 = Mix(key + GoldenGamma);
        }
    }

    /// <summary>
    /// SplitMix64's finaliser with its increment. It is a bijection: different inputs never meet, which makes it fit for identifiers.
    /// </summary>
    public static ulong Mix(ulong value)
    {
        unchecked
        {
            value += GoldenGamma;
            value = (value ^ (value >> 30)) * 0xBF58_476D_1CE4_E5B9;
            value = (value ^ (value >> 27)) * 0x94D0_49BB_1331_11EB;
            return value ^ (value >> 31);
        }
    }

    /// <summary>A number from 0 to <paramref name="bound"/> - 1 (the high half of a product: no division, and a bias below 2^-32).</summary>
    public int Below(int bound) => (int)Math.BigMul(Next(), (ulong)bound, out _);

    /// <summary>A number from <paramref name="lowest"/> to <paramref name="highest"/>, both included.</summary>
    public int Between(int lowest, int highest) => lowest + Below(highest - lowest + 1);

    /// <summary>True <paramref name="perTenThousand"/> times in ten thousand.</summary>
    public bool Chance(int perTenThousand) => Below(10_000) < perTenThousand;

    private ulong Next()
    {
        unchecked
        {
            ulong result = BitOperations.RotateLeft(_s1 * 5, 7) * 9;
            ulong shifted = _s1 << 17;
            _s2 ^= _s0;
            _s3 ^= _s1;
            _s1 ^= _s2;
            _s0 ^= _s3;
            _s2 ^= shifted;
            _s3 = BitOperations.RotateLeft(_s3, 45);
            return result;
        }
    }
}
