namespace Iapt.Measures.Audit.Tests;

// SplitMix64: the same draws on every machine.
internal sealed class Draws(ulong seed)
{
    private ulong _state = seed;

    internal int Below(int bound)
    {
        unchecked
        {
            var mixed = _state += 0x9E37_79B9_7F4A_7C15;
            mixed = (mixed ^ (mixed >> 30)) * 0xBF58_476D_1CE4_E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D0_49BB_1331_11EB;
            return (int)((mixed ^ (mixed >> 31)) % (ulong)bound);
        }
    }

    internal T Of<T>(IReadOnlyList<T> items) => items[Below(items.Count)];
}
