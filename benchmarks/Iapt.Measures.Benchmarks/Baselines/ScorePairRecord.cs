namespace Iapt.Measures.Benchmarks.Baselines;

/// <summary>A first and a last score.</summary>
internal readonly record struct ScorePairRecord(int? First, int? Last)
{
    internal bool IsPaired => First is not null && Last is not null;
}
