namespace Iapt.Measures.Algebra;

/// <summary>Where the official construction is in error or leaves a choice: what it says, what is computed instead, and why. Nothing is repaired in silence.</summary>
/// <param name="Says">What the source says, in short.</param>
/// <param name="Reading">What is computed.</param>
/// <param name="Because">Why, with the evidence.</param>
public sealed record Interpretation(string Says, string Reading, string Because);
