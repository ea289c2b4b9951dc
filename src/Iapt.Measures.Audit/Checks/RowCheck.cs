using System.Globalization;
using Iapt.Measures.Audit.Feasibility;

namespace Iapt.Measures.Audit;

/// <summary>The figures of one row against each other: one set of true counts must give every percentage and keep every relation, together.</summary>
internal static class RowCheck
{
    private const int MostConflicts = 40;

    // A row with more conflicts than this has one cause, which no single figure tells.
    private const int MostExplained = 3;
    private const string Finished = "M076";

    /// <summary>Checks a row: gives each figure its verdict and tells what is found.</summary>
    /// <param name="row">The row.</param>
    /// <param name="context">The audit.</param>
    public static IEnumerable<Finding> Run(FigureRow row, AuditContext context)
    {
        var rules = RowRules.Of(row.Place.Series);
        var ignored = new HashSet<PublishedFigure>();
        foreach (var figure in row.Figures)
        {
            if (IsNotPrintable(figure, row) is { } why)
            {
                ignored.Add(figure);
                yield return new Finding(CheckNames.Form, true, figure) { Expected = why, Reason = $"this level prints {why}" };
            }
        }

        GiveVerdicts(row, new RowSystem(row, rules, ignored, namesPrints: false));
        for (var conflicts = 0; conflicts < MostConflicts && RowConflict.Of(row, rules, ignored) is { } conflict; conflicts++)
        {
            ignored.Add(conflict.Named);
            yield return Tell(row, rules, conflict, ignored, context, explains: conflicts < MostExplained);
        }

        foreach (var figure in ignored)
        {
            figure.Verdict = Verdict.Contradicts;
        }

        foreach (var told in ToldRelations.Run(row, rules))
        {
            yield return told;
        }
    }

    private static void GiveVerdicts(FigureRow row, RowSystem system)
    {
        foreach (var figure in row.Figures)
        {
            if (figure.Kind == StatisticKind.Count && system.IsBound(figure.Key))
            {
                figure.Verdict = Verdict.Consistent;
            }
        }

        foreach (var (figure, rule) in system.Rates)
        {
            var isExact = figure.Printed.IsNumber && rule.Numerator.Concat(rule.Denominator).All(term => system.IsExact(term.Key));
            figure.Verdict = isExact ? Verdict.Exact : figure.Printed.Kind == PrintKind.NotApplicable ? Verdict.Unknowable : Verdict.Consistent;
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
            StatisticKind.Count when decimal.Truncate(figure.Printed.Value) != figure.Printed.Value || figure.Printed.Value is < 0 or > CountRange.Most => "counts that are whole and not below 0",
            StatisticKind.Count when !row.Policy.Prints(figure.Printed.Value) =>
                string.Create(CultureInfo.InvariantCulture, $"counts that are multiples of {row.Policy.RoundedTo}, from {row.Policy.SmallestShown}"),
            StatisticKind.Percentage when figure.Printed.Value is < 0 or > 100 => "percentages from 0 to 100",
            _ => null,
        };
    }

    private static Finding Tell(FigureRow row, RowRules rules, RowConflict conflict, HashSet<PublishedFigure> ignored, AuditContext context, bool explains)
    {
        var named = conflict.Named;
        var system = new RowSystem(row, rules, ignored, namesPrints: false);
        var solver = new Solver(system.System);
        var isRate = named.Kind == StatisticKind.Percentage;
        var others = conflict.Figures.Where(figure => figure != named).ToImmutableArray();
        var resolving = conflict.Suspects.Where(figure => figure != named).Select(Words).ToList();
        var rule = isRate ? system.Rates.First(rate => rate.Figure == named).Rule : null;
        var follows = others.Length == 0 ? "no counts give it" : $"no whole numbers that the prints allow give it together with {string.Join(", ", others.Select(Words))}";
        var which = resolving.Count == 0 ? "" : $"; another {string.Join(" or ", resolving)} would resolve it as well";
        return new Finding(isRate ? CheckNames.Percentage : CheckNames.Count, true, named)
        {
            Expected = rule is null
                ? RowSystem.RangeOf(system.VariableOf(named.Key)!.Value, solver) is { IsEmpty: false } range ? range.ToString() : ""
                : PrintedRate.Of(system.Sum(rule.Numerator, solver), system.Sum(rule.Denominator, solver), Math.Max(row.PercentageDecimals, Math.Min(6, named.Printed.Decimals))),
            From = others,
            Power = PowerOf(row),
            Explanations = !explains ? [] : [.. RowHypotheses.Of(named, rule, row, rules, ignored, context)],
            Reason = follows + which,
        };
    }

    private static string Words(PublishedFigure figure) => string.Create(
        CultureInfo.InvariantCulture,
        $"{figure.Measure} {(figure.Kind == StatisticKind.Percentage ? "percentage " : "")}{(figure.Printed.Kind == PrintKind.Blank ? "blank" : figure.Printed.ToString())} (line {figure.Line})");

    private static DetectionPower? PowerOf(FigureRow row) =>
        row.Find(Finished)?.Printed is { } finished && finished.Kind != PrintKind.NotApplicable && finished.Value is >= 0 and <= CountRange.Most
            ? DetectionPower.Of((long)finished.Value, row.Policy.IsExact)
            : null;
}
