namespace Iapt.Measures.Audit.Leaks;

/// <summary>Published counts that add up to another, as everybody knows.</summary>
/// <param name="Whole">What they add up to.</param>
/// <param name="Parts">The counts.</param>
/// <param name="IsComplete">Whether they are all; otherwise they are at most the whole.</param>
internal sealed record FigureSum(PublishedFigure Whole, ImmutableArray<PublishedFigure> Parts, bool IsComplete)
{
    /// <summary>Whole and parts.</summary>
    internal IEnumerable<PublishedFigure> Figures => Parts.Prepend(Whole);
}
