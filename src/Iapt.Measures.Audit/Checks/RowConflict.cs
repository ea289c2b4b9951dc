using Iapt.Measures.Audit.Feasibility;

namespace Iapt.Measures.Audit;

/// <summary>Printed figures of a row that cannot all be true, none of them too many, and which of them alone would resolve everything.</summary>
/// <param name="Figures">Figures that conflict: without any one of them the others agree with each other.</param>
/// <param name="Suspects">Those whose own print, if it were another, would make the whole row possible.</param>
internal sealed record RowConflict(IReadOnlyList<PublishedFigure> Figures, IReadOnlyList<PublishedFigure> Suspects)
{
    private const int Steps = 2_000;

    // Figures that are left out leave wide ranges to search: what is not seen soon stays in the conflict.
    private const int ConflictSteps = 200;

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

        var figures = Direct(row, rules, ignored) ?? Joint(row, rules, ignored, null);
        return figures is null ? null : new RowConflict(figures, figures.FindAll(figure => IsPossible(row, rules, new HashSet<PublishedFigure>(ignored) { figure })));
    }

    // A percentage and its own counts, or one relation and its counts: what a reader would look at first, and what is found fastest.
    private static List<PublishedFigure>? Direct(FigureRow row, RowRules rules, IReadOnlySet<PublishedFigure> ignored)
    {
        foreach (var (figure, rule) in new RowSystem(row, rules, ignored, namesPrints: false).Rates.Where(rate => rate.Figure.Printed.IsNumber && !ignored.Contains(rate.Figure)))
        {
            List<PublishedFigure> figures = [figure, .. Believed(row, rule.Numerator.Concat(rule.Denominator).Select(term => term.Key), ignored)];
            if (!IsPossible(row, RowRules.None, ignored, figures))
            {
                return figures;
            }
        }

        foreach (var relation in rules.Firm)
        {
            var figures = Believed(row, relation.Parts.Append(relation.Whole), ignored);
            if (figures.Count > 1 && !IsPossible(row, new RowRules([relation], []), ignored, figures))
            {
                return Joint(row, new RowRules([relation], []), ignored, figures) ?? figures;
            }
        }

        return null;
    }

    private static List<PublishedFigure>? Joint(FigureRow row, RowRules rules, IReadOnlySet<PublishedFigure> ignored, List<PublishedFigure>? only)
    {
        var named = new RowSystem(row, rules, ignored, namesPrints: true, only?.ToHashSet());
        var isLeftOut = new bool[named.System.Constraints.Length];
        if (!IsImpossible(named.System, isLeftOut))
        {
            return null;
        }

        // What the row is impossible without is no part of the conflict.
        foreach (var print in named.PrintOf.GroupBy(print => print.Value, print => print.Key))
        {
            foreach (var position in print)
            {
                isLeftOut[position] = true;
            }

            if (!IsImpossible(named.System, isLeftOut))
            {
                foreach (var position in print)
                {
                    isLeftOut[position] = false;
                }
            }
        }

        return [.. named.PrintOf.Where(print => !isLeftOut[print.Key]).Select(print => print.Value).Distinct()];
    }

    private static bool IsImpossible(IntegerSystem system, bool[] isLeftOut) => new Solver(system, isLeftOut, ConflictSteps).Solve().Answer == Answer.Infeasible;

    private static List<PublishedFigure> Believed(FigureRow row, IEnumerable<string> keys, IReadOnlySet<PublishedFigure> ignored) =>
        [.. keys.Distinct(StringComparer.Ordinal).Select(row.Find).OfType<PublishedFigure>().Where(figure => !ignored.Contains(figure))];

    // What the search cannot decide is taken for possible: a contradiction is always proved.
    private static bool IsPossible(FigureRow row, RowRules rules, IReadOnlySet<PublishedFigure> ignored, List<PublishedFigure>? only = null) =>
        new Solver(new RowSystem(row, rules, ignored, namesPrints: false, only?.ToHashSet()).System, Steps).Solve().Answer != Answer.Infeasible;
}
