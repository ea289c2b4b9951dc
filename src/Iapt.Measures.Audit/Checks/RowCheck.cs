using System.Globalization;

namespace Iapt.Measures.Audit;

/// <summary>The figures of one row against each other: one set of true counts must give every percentage and keep every relation, together.</summary>
internal static class RowCheck
{
    private const int MostConflicts = 40;
    private const string Finished = "M076";

    /// <summary>Checks a row: gives each figure its verdict and adds what is found.</summary>
    /// <param name="row">The row.</param>
    /// <param name="context">The audit.</param>
    public static void Run(FigureRow row, AuditContext context)
    {
        var rules = RowRules.Of(row.Place.Series);
        var system = RowSystem.Of(row, rules);
        GiveVerdicts(system);
        var ignored = new HashSet<PublishedFigure>();
        foreach (var figure in row.Figures)
        {
            if (IsNotPrintable(figure, row) is { } why)
            {
                figure.Verdict = Verdict.Contradicts;
                ignored.Add(figure);
                context.Add(new Finding(CheckNames.Form, true, figure) { Expected = why, Reason = $"this level prints {why}" });
            }
        }

        var search = new ConflictSearch(system);
        for (var conflicts = 0; conflicts < MostConflicts && !search.IsPossible(ignored, out _); conflicts++)
        {
            var conflict = search.Find(ignored);
            if (conflict.Figures.Count == 0)
            {
                break;
            }

            var named = conflict.Named;
            ignored.Add(named);
            context.Add(Tell(row, system, search, conflict, ignored, context));
        }

        foreach (var figure in ignored)
        {
            figure.Verdict = Verdict.Contradicts;
        }

        ToldRelations.Run(row, rules, context);
    }

    private static void GiveVerdicts(RowSystem system)
    {
        foreach (var constraint in system.Constraints)
        {
            foreach (var count in constraint.Counts)
            {
                system.Counts[count].Verdict = Verdict.Consistent;
            }
        }

        foreach (var (figure, rule) in system.Rates)
        {
            var isExact = figure.Printed.IsNumber && rule.Numerator.Concat(rule.Denominator).All(term => system.Allowed[system.PositionOf(term.Key)].IsExact);
            figure.Verdict = isExact ? Verdict.Exact : Verdict.Consistent;
        }
    }

    private static string? IsNotPrintable(PublishedFigure figure, FigureRow row)
    {
        if (!figure.Printed.IsNumber)
        {
            return null;
        }

        return figure.Kind switch
        {
            FigureKind.Count when decimal.Truncate(figure.Printed.Value) != figure.Printed.Value || figure.Printed.Value < 0 => "counts that are whole and not below 0",
            FigureKind.Count when !row.Policy.Prints(figure.Printed.Value) =>
                string.Create(CultureInfo.InvariantCulture, $"counts that are multiples of {row.Policy.Multiple}, from {row.Policy.FirstPrinted}"),
            FigureKind.Percentage when figure.Printed.Value is < 0 or > 100 => "percentages from 0 to 100",
            _ => null,
        };
    }

    private static Finding Tell(
        FigureRow row, RowSystem system, ConflictSearch search, Conflict conflict, HashSet<PublishedFigure> ignored, AuditContext context)
    {
        var named = conflict.Named;
        search.IsPossible(ignored, out var ranges);
        var isRate = named.Kind == FigureKind.Percentage;
        var others = conflict.Figures.Where(figure => figure != named).ToImmutableArray();
        var resolving = conflict.Suspects.Where(figure => figure != named).Select(figure => figure.Measure).ToList();
        var rule = isRate ? system.Rates.First(rate => rate.Figure == named).Rule : null;
        var finding = new Finding(isRate ? CheckNames.Percentage : CheckNames.Count, true, named)
        {
            Expected = rule is null
                ? ranges[Position(system, named)].ToString()
                : PrintedRate.Of(system.Sum(rule.Numerator, ranges), system.Sum(rule.Denominator, ranges), Math.Max(row.PercentageDecimals, named.Printed.Decimals)),
            From = others,
            Power = PowerOf(row),
        };
        finding = finding with { Explanations = rule is null ? [] : [.. RateHypotheses.Of(named, rule, row, system, context)] };
        var follows = others.Length == 0 ? "no counts give it" : $"no whole numbers that the prints allow give it together with {string.Join(", ", others.Select(Words))}";
        var which = resolving.Count == 0 ? "" : $"; another {string.Join(" or ", resolving)} would resolve it as well";
        return finding with { Reason = follows + which };
    }

    private static string Words(PublishedFigure figure) => string.Create(CultureInfo.InvariantCulture, $"{figure.Measure} {KindWord(figure)}{Shown(figure)} (line {figure.Line})");

    private static string KindWord(PublishedFigure figure) => figure.Kind == FigureKind.Percentage ? "percentage " : "";

    private static string Shown(PublishedFigure figure) => figure.Printed.Kind == PrintKind.Blank ? "blank" : figure.Printed.ToString();

    private static int Position(RowSystem system, PublishedFigure figure) => system.PositionOf(figure.Key);

    private static DetectionPower? PowerOf(FigureRow row) =>
        row.Find(Finished)?.Printed is { } finished && finished.Kind != PrintKind.NotApplicable && finished.Value is >= 0 and <= CountRange.Most
            ? DetectionPower.Of((long)finished.Value, row.Policy.Multiple == 1)
            : null;
}
