using Iapt.Measures.Algebra;

namespace Iapt.Measures.Benchmarks.Duck;

/// <summary>What a column of the result holds.</summary>
internal readonly record struct OnePassColumn(int Leaf, AggregateKind Use);
