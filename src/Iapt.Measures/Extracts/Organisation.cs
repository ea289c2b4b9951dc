namespace Iapt.Measures.Extracts;

/// <summary>One organisation and what it belongs to.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="IcbCode">The integrated care board it belongs to; null when not known.</param>
/// <param name="IcbName">The board's name.</param>
/// <param name="RegionCode">The commissioning region it belongs to; null when not known.</param>
/// <param name="RegionName">The region's name.</param>
public sealed record Organisation(string Code, string? Name, string? IcbCode, string? IcbName, string? RegionCode, string? RegionName);
