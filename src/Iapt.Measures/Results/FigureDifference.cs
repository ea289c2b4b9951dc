namespace Iapt.Measures.Results;

/// <summary>A figure that two versions of the definitions give otherwise.</summary>
/// <param name="From">The one version's.</param>
/// <param name="To">The other's, of the same measure, period, organisation and group.</param>
public sealed record FigureDifference(MeasureRow From, MeasureRow To);
