namespace Iapt.Measures.Synthesis;

/// <summary>A synthetic sub-ICB, and the ICB and region above it.</summary>
internal sealed record SubIcb(string Code, string Name, string IcbCode, string IcbName, string RegionCode, string RegionName);
