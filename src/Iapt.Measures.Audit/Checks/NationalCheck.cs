using System.Globalization;
using Iapt.Measures.Comparisons;
using Iapt.Measures.Results;

namespace Iapt.Measures.Audit;

/// <summary>National figures against the counts that were printed beside them.</summary>
internal static class NationalCheck
{
    private const string PointChange = "ChangePP_";
    private const string Absolute = "_Absolute";
    private const string Access = "AccessRate_";

    /// <summary>Checks a figure.</summary>
    /// <param name="row">Its row.</param>
    /// <param name="context">The audit.</param>
    public static IEnumerable<Finding> Run(FigureRow row, AuditContext context)
    {
        if (row.Place.Series != FigureSeries.National)
        {
            yield break;
        }

        var figure = row.Figures[0];
        figure.Verdict = Verdict.Unknowable;
        if (figure.Kind == StatisticKind.Count)
        {
            figure.Verdict = IsUsed(figure, context) ? Verdict.Consistent : Verdict.Unknowable;
            yield break;
        }

        if (figure is not { Numerator: { } numerator, Denominator: > 0 and var denominator, Printed.IsNumber: true } || IsOfRates(figure.Measure))
        {
            yield break;
        }

        if (figure.Parts.Length > 0 && figure.Parts.Sum() != denominator)
        {
            figure.Verdict = Verdict.Contradicts;
            yield return new Finding(CheckNames.Percentage, true, figure)
            {
                Expected = figure.Parts.Sum().ToString(CultureInfo.InvariantCulture),
                Reason = string.Create(CultureInfo.InvariantCulture, $"the parts of the denominator do not give the {denominator} that is printed"),
            };
            yield break;
        }

        var decimals = row.PercentageDecimals;
        var exact = Quotient.Percentage(numerator, denominator);
        if (exact.Round(decimals) == figure.Printed.Value)
        {
            figure.Verdict = Verdict.Exact;
            yield break;
        }

        // "6.1 million" is not a count: what is printed in thousands or millions can be any count that is printed so.
        if (figure.Measure.StartsWith(Access, StringComparison.Ordinal) && Allows(figure, numerator, denominator, decimals))
        {
            figure.Verdict = Verdict.Consistent;
            yield break;
        }

        figure.Verdict = Verdict.Contradicts;
        yield return new Finding(figure.Measure.StartsWith("Change", StringComparison.Ordinal) ? CheckNames.Change : CheckNames.Percentage, true, figure)
        {
            Expected = exact.Round(decimals).ToString("0.######", CultureInfo.InvariantCulture),
            Reason = string.Create(CultureInfo.InvariantCulture, $"{numerator:N0} of {denominator:N0} printed beside it{Parts(figure)}{Needed(figure, denominator, decimals)}"),
            Power = DetectionPower.Of(denominator, isExact: true),
            Explanations = [.. NationalHypotheses.Of(figure, context)],
        };
    }

    private static string Parts(PublishedFigure figure) =>
        figure.Parts.Length < 2 ? "" : string.Create(CultureInfo.InvariantCulture, $" ({string.Join(" ", figure.Parts.Select((part, at) => at == 0 ? $"{part:N0}" : part < 0 ? $"- {-part:N0}" : $"+ {part:N0}"))})");

    private static string Needed(PublishedFigure figure, long denominator, int decimals) =>
        figure.Printed.Value >= 0 && Implied.Numerators(PrintedRate.Figure(figure.Printed, decimals), denominator) is { } needed ? $"; {figure.Printed} of it would be {needed}" : "";

    private static bool IsOfRates(string measure) => measure.StartsWith(PointChange, StringComparison.Ordinal) || measure.EndsWith(Absolute, StringComparison.Ordinal);

    private static bool IsUsed(PublishedFigure count, AuditContext context) => context.NationalOf(count.Place.Period).Any(other =>
        other != count && count.Printed.IsNumber
        && ((other.Numerator is { } numerator && numerator == count.Printed.Value) || (other.Denominator is { } denominator && denominator == count.Printed.Value) || other.Parts.Any(part => Math.Abs(part) == count.Printed.Value)));

    private static bool Allows(PublishedFigure figure, long numerator, long denominator, int decimals)
    {
        long unit = 1;
        while (denominator % (unit * 10) == 0)
        {
            unit *= 10;
        }

        return numerator > 0 && Implied.Denominators(PrintedRate.Figure(figure.Printed, decimals), numerator)?.And(new WholeNumbers(denominator - (unit / 2), denominator + (unit / 2))) is not null;
    }
}
