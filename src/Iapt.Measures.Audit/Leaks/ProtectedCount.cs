using Iapt.Measures.Audit.Feasibility;

namespace Iapt.Measures.Audit.Leaks;

/// <summary>A count that a policy hides: suppressed, or printed rounded.</summary>
/// <typeparam name="TFigure">What a figure of the table is called.</typeparam>
/// <param name="Figure">The figure.</param>
/// <param name="Variable">The count before it was rounded or suppressed.</param>
/// <param name="Width">How many values must remain possible for it.</param>
public sealed record ProtectedCount<TFigure>(TFigure Figure, Variable Variable, int Width)
    where TFigure : notnull;
