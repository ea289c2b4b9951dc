namespace Iapt.Measures.Tests.Mutation;

/// <summary>How many slips of a group contradict something.</summary>
/// <param name="Killed">An example or a probe.</param>
/// <param name="Slips">How many there are.</param>
/// <param name="ByExample">An example.</param>
/// <param name="ByProbe">A probe; null where slips are held against examples alone.</param>
internal sealed record Score(int Killed, int Slips, int ByExample, int? ByProbe);
