namespace Iapt.Measures.Tests.Examples;

/// <summary>One side of a boundary, with what is found there.</summary>
internal sealed record ProbeResult(ProbePoint Point, ProbeAnswer Answer);
