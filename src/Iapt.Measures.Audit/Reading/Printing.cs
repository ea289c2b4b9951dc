using Iapt.Measures.Disclosure;
using Iapt.Measures.Extracts;

namespace Iapt.Measures.Audit;

/// <summary>
/// Settles how the figures of a file are printed, which the file does not say: exact or rounded below England, and whether a blank is a suppressed figure or none.
/// </summary>
internal static class Printing
{
    // Of exact counts four in five are no multiples of five; of rounded ones only errors are.
    private const int ExactAbove = 5;

    private const string RoundedYear = "2012-13";

    /// <summary>Settles it for the rows of a file.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="options">How the figures are protected.</param>
    public static void Settle(IReadOnlyList<FigureRow> rows, AuditOptions options)
    {
        foreach (var level in rows.GroupBy(row => row.Place.Level))
        {
            var isEngland = level.Key == OrganisationLevel.England;
            var rules = options.Policy.RulesFor(isEngland ? GroupLevel.England : GroupLevel.Provider);
            var policy = rules.IsExact ? rules : RulesOf(level, rules);
            foreach (var row in level)
            {
                row.Policy = isEngland && policy.IsExact && row.Place is { Period: RoundedYear, Series: FigureSeries.Annual } ? PrintedCounts.ToTen : policy;
                if (row.Place.Series != FigureSeries.National)
                {
                    row.PercentageDecimals = rules.PercentageDecimals;
                }
            }
        }

        SettleBlanks(rows);
    }

    private static LevelRules RulesOf(IEnumerable<FigureRow> rows, LevelRules protectedBy)
    {
        var counts = rows.SelectMany(row => row.Figures).Where(figure => figure.Kind == StatisticKind.Count && figure.Printed.IsNumber).ToList();
        return counts.Count(figure => !protectedBy.Prints(figure.Printed.Value)) * ExactAbove > counts.Count ? PrintedCounts.Exact : protectedBy;
    }

    // What is blank for every organisation is no figure of the publication: nothing is suppressed there (published-figures.md D11).
    private static void SettleBlanks(IReadOnlyList<FigureRow> rows)
    {
        var printed = new HashSet<(string, OrganisationLevel, string, string, string, string)>();
        foreach (var figure in rows.SelectMany(row => row.Figures).Where(figure => figure.Kind == StatisticKind.Count && figure.Printed.Kind is PrintKind.Number or PrintKind.Suppressed))
        {
            printed.Add(CellOf(figure));
        }

        foreach (var row in rows)
        {
            row.SettleBlanks(figure => row.Place.Level == OrganisationLevel.England || (figure.Kind == StatisticKind.Count && !printed.Contains(CellOf(figure))));
        }
    }

    private static (string, OrganisationLevel, string, string, string, string) CellOf(PublishedFigure figure) =>
        (figure.Place.Period, figure.Place.Level, figure.Place.VariableType, figure.Place.VariableA, figure.Place.VariableB, figure.Key);
}
