using System.Globalization;

namespace Iapt.Measures.Audit;

/// <summary>Organisations that stand twice in a file, and cells that two files print differently.</summary>
internal static class DuplicateCheck
{
    // Two small organisations may agree in a figure or two by chance.
    private const int FewestAlike = 3;

    /// <summary>Checks every file.</summary>
    /// <param name="context">The audit.</param>
    public static void Run(AuditContext context)
    {
        var repeated = context.Rows
            .Where(row => row.Place.Series != FigureSeries.National && row.Place.Level != OrganisationLevel.Other)
            .GroupBy(row => (row.Place.Series, row.Place.Period, row.Place.GroupType, row.Place.OrgCode, row.Place.VariableType, row.Place.VariableA, row.Place.VariableB))
            .Where(group => group.Skip(1).Any());
        foreach (var organisation in repeated.GroupBy(group => (group.Key.Series, group.Key.Period, group.Key.GroupType, group.Key.OrgCode)))
        {
            var pairs = organisation.Select(group => group.ToList()).ToList();
            CheckFile([.. pairs.SelectMany(Within)], context);
            foreach (var (first, second) in pairs.SelectMany(Across))
            {
                TellVintage(first, second, context);
            }
        }
    }

    private static IEnumerable<(FigureRow First, FigureRow Second)> Within(List<FigureRow> rows) =>
        rows.GroupBy(row => row.File, StringComparer.Ordinal).SelectMany(file => file.Skip(1).Select(second => (file.First(), second)));

    private static IEnumerable<(FigureRow First, FigureRow Second)> Across(List<FigureRow> rows) => rows.Skip(1).Where(row => !string.Equals(row.File, rows[0].File, StringComparison.Ordinal)).Select(row => (rows[0], row));

    private static void CheckFile(List<(FigureRow First, FigureRow Second)> pairs, AuditContext context)
    {
        if (pairs.Count == 0)
        {
            return;
        }

        var alike = pairs.FindAll(pair => Differing(pair.First, pair.Second) is null);
        var numbers = alike.Sum(pair => pair.Second.Figures.Count(figure => figure.Printed.IsNumber));
        var isSameName = pairs.TrueForAll(pair => string.Equals(pair.First.Place.OrgName, pair.Second.Place.OrgName, StringComparison.OrdinalIgnoreCase));
        if (alike.Count < pairs.Count || (!isSameName && numbers < FewestAlike))
        {
            foreach (var (first, second) in pairs)
            {
                TellVintage(first, second, context);
            }

            return;
        }

        TellTwice(pairs, context);
    }

    // Once for each measure: where there are groups, of the total.
    private static void TellTwice(List<(FigureRow First, FigureRow Second)> pairs, AuditContext context)
    {
        var counts = pairs.Sum(pair => pair.Second.Figures.Count(IsCount));
        var told = pairs.OrderBy(pair => pair.Second.Place.IsTotal ? 0 : 1).SelectMany(pair => pair.Second.Figures.Where(IsCount)).DistinctBy(figure => figure.Key, StringComparer.Ordinal);
        foreach (var figure in told)
        {
            var first = pairs.Select(pair => pair.First).First(row => string.Equals(row.Place.VariableType, figure.Place.VariableType, StringComparison.Ordinal) && row.Find(figure.Key) is not null).Find(figure.Key)!;
            context.Add(new Finding(CheckNames.DuplicateOrganisation, true, figure)
            {
                Published = $"two identical rows ({Shown(figure)})",
                Expected = "one row",
                From = [first],
                Reason = string.Create(
                    CultureInfo.InvariantCulture,
                    $"{figure.Place.OrgCode} stands twice in the file ({first.Place.OrgName}; {figure.Place.OrgName}), all {counts} of {counts} counts alike"),
                Explanations = [new Explanation("duplicated row", true, "the second copy is counted once in every sum of this audit")],
            });
        }
    }

    private static void TellVintage(FigureRow first, FigureRow second, AuditContext context)
    {
        if (Differing(first, second) is { } figure)
        {
            context.Add(new Finding(CheckNames.Vintage, false, figure)
            {
                Expected = first.Find(figure.Key)!.Printed.ToString(),
                From = [first.Find(figure.Key)!],
                Reason = "the same cell is printed with another figure: another release, or two parts of one organisation",
            });
        }
    }

    private static bool IsCount(PublishedFigure figure) => figure.Kind == StatisticKind.Count && figure.Printed.Kind != PrintKind.NotApplicable;

    private static string Shown(PublishedFigure figure) => figure.Printed.Kind == PrintKind.Blank ? "blank" : figure.Printed.ToString();

    private static PublishedFigure? Differing(FigureRow first, FigureRow second) =>
        second.Figures.FirstOrDefault(figure => first.Find(figure.Key) is { } other && (other.Printed.Kind != figure.Printed.Kind || other.Printed.Value != figure.Printed.Value));
}
