using Iapt.Measures.Audit.Feasibility;

namespace Iapt.Measures.Audit;

/// <summary>The smallest set of printed figures of a row that cannot all be true, and which of them alone would resolve everything.</summary>
/// <param name="Figures">Figures that conflict: without any one of them the others agree with each other.</param>
/// <param name="Suspects">Those whose own print, if it were another, would make the whole row possible.</param>
internal sealed record RowConflict(IReadOnlyList<PublishedFigure> Figures, IReadOnlyList<PublishedFigure> Suspects)
{
    private const int Steps = 2_000;

    /// <summary>
    /// The figure that is called a contradiction. Where one alone resolves the conflict, that one; else a percentage, which is what is recomputed; else the first count.
    /// </summary>
    public PublishedFigure Named
    {
        get
        {
            var candidates = Suspects.Count > 0 ? Suspects : Figures;
            return candidates.FirstOrDefault(figure => figure.Kind == StatisticKind.Percentage) ?? candidates[0];
        }
    }

    /// <summary>A conflict among the figures that are believed; null where the row is possible.</summary>
    /// <param name="row">The row.</param>
    /// <param name="rules">What is known of such rows.</param>
    /// <param name="ignored">The figures that are not believed.</param>
    public static RowConflict? Of(FigureRow row, RowRules rules, IReadOnlySet<PublishedFigure> ignored)
    {
        if (IsPossible(row, rules, ignored))
        {
            return null;
        }

        var named = new RowSystem(row, rules, ignored, namesPrints: true);
        if (Conflict.Of(named.System, [.. named.PrintOf.Keys.Order()], Steps) is not { } conflict)
        {
            return null;
        }

        var figures = conflict.Constraints.Select(position => named.PrintOf[position]).Distinct().ToList();
        var suspects = figures.FindAll(figure => IsPossible(row, rules, new HashSet<PublishedFigure>(ignored) { figure }));
        return new RowConflict(figures, suspects);
    }

    // What the search cannot decide is taken for possible: a contradiction is always proved.
    private static bool IsPossible(FigureRow row, RowRules rules, IReadOnlySet<PublishedFigure> ignored) =>
        new Solver(new RowSystem(row, rules, ignored, namesPrints: false).System, Steps).Solve().Answer != Answer.Infeasible;
}
