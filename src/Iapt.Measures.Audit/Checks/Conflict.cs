namespace Iapt.Measures.Audit;

/// <summary>The smallest set of printed figures found that cannot all be true, and which of them alone would resolve it.</summary>
/// <param name="Figures">Figures that conflict: without any one of them the others agree with each other.</param>
/// <param name="Suspects">Those whose own print, if it were another, would make the whole row possible.</param>
internal sealed record Conflict(IReadOnlyList<PublishedFigure> Figures, IReadOnlyList<PublishedFigure> Suspects)
{
    /// <summary>
    /// The figure that is called a contradiction. Where one alone resolves the conflict, that one; else a percentage, which is what is recomputed; else the first count.
    /// </summary>
    public PublishedFigure Named
    {
        get
        {
            var candidates = Suspects.Count > 0 ? Suspects : Figures;
            return candidates.FirstOrDefault(figure => figure.Kind == FigureKind.Percentage) ?? candidates[0];
        }
    }
}
