using Iapt.Measures.Extracts;

namespace Iapt.Measures.Results;

/// <summary>One organisation at one level.</summary>
/// <param name="Level">The level.</param>
/// <param name="Code">Its code; <c>all</c> for England.</param>
public sealed record TableKey(GroupLevel Level, string Code);
