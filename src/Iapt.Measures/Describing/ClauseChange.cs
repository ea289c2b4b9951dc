namespace Iapt.Measures.Describing;

/// <summary>One line of a rule that stands in only one of two versions.</summary>
/// <param name="Where">The rule: a part of the measure, a derived field, the thresholds.</param>
/// <param name="IsAdded">True when the later version has it, false when the earlier one has it.</param>
/// <param name="Depth">How deep it is nested.</param>
/// <param name="Text">The line.</param>
public sealed record ClauseChange(string Where, bool IsAdded, int Depth, string Text);
