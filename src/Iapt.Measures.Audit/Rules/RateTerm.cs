namespace Iapt.Measures.Audit;

/// <summary>A count in a rate, and how often it counts: -1 where it is subtracted.</summary>
/// <param name="Coefficient">How often.</param>
/// <param name="Key">The count.</param>
internal readonly record struct RateTerm(long Coefficient, string Key);
