using Iapt.Measures.Comparisons;

namespace Iapt.Measures.Audit.Feasibility;

/// <summary>The lowest and the highest value that a variable can still have.</summary>
/// <param name="Values">The run between them: nothing outside it is possible.</param>
/// <param name="IsExact">True when both ends have a witness. False when the search ended before it knew: the run may be too wide, never too narrow.</param>
public sealed record PossibleRange(WholeNumbers Values, bool IsExact);
