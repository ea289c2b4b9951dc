namespace Iapt.Measures.Columns.Tests.Generation;

/// <summary>Draws that follow from a seed alone (SplitMix64), so that a failing case is named by one number.</summary>
internal sealed class Dice(ulong seed)
{
    private ulong _state = seed;

    internal int Below(int limit) => (int)(Next() % (ulong)limit);

    internal int Between(int low, int high) => low + Below(high - low + 1);

    internal bool OneIn(int count) => Below(count) == 0;

    internal T Of<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    internal List<T> Some<T>(IReadOnlyList<T> items, int oneIn) => [.. items.Where(_ => OneIn(oneIn))];

    private ulong Next()
    {
        unchecked
        {
            _state += 0x9E37_79B9_7F4A_7C15;
            var mixed = (_state ^ (_state >> 30)) * 0xBF58_476D_1CE4_E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D0_49BB_1331_11EB;
            return mixed ^ (mixed >> 31);
        }
    }
}
