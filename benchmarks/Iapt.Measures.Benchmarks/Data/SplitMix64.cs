namespace Iapt.Measures.Benchmarks.Data;

/// <summary>The generator SplitMix64: the numbers follow from the seed, on every machine.</summary>
internal struct SplitMix64(ulong seed)
{
    private ulong _state = seed;

    internal int Below(int limit)
    {
        unchecked
        {
            _state += 0x9E37_79B9_7F4A_7C15;
            var mixed = (_state ^ (_state >> 30)) * 0xBF58_476D_1CE4_E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D0_49BB_1331_11EB;
            mixed ^= mixed >> 31;
            return (int)(((mixed >> 32) * (ulong)limit) >> 32);
        }
    }

    internal bool Percent(int share) => Below(100) < share;
}
