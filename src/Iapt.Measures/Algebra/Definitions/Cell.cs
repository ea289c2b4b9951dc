namespace Iapt.Measures.Algebra;

/// <summary>One field of an example row, with the text that a file would hold.</summary>
/// <param name="Field">The field.</param>
/// <param name="Text">The text.</param>
public sealed record Cell(Field Field, string Text);
