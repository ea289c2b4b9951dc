namespace Iapt.Measures.Results;

/// <summary>A group of a breakdown as a partial table names it.</summary>
/// <param name="VariableA">Its first label.</param>
/// <param name="VariableB">Its second label; null where it has one alone.</param>
public sealed record PartialGroup(string VariableA, string? VariableB);
