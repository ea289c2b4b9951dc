using Iapt.Measures.Algebra;

namespace Iapt.Measures.Describing;

/// <summary>The value of a field that a clause reads.</summary>
/// <param name="Field">The field.</param>
/// <param name="Text">The value as a file would hold it; null when nothing is recorded.</param>
/// <param name="IsDerived">True when the library assigned it.</param>
public sealed record ClauseValue(Field Field, string? Text, bool IsDerived);
