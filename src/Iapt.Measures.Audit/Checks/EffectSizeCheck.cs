using System.Globalization;
using Iapt.Measures.Catalogue;

namespace Iapt.Measures.Audit;

/// <summary>
/// Effect sizes: the first mean less the last, over England's standard deviation of the first score for the same year, complaint and therapy type, whatever the
/// organisation (<c>published-figures.md</c> 6).
/// </summary>
internal static class EffectSizeCheck
{
    /// <summary>Checks the tables of courses of therapy.</summary>
    /// <param name="context">The audit.</param>
    public static void Run(AuditContext context)
    {
        var england = new Dictionary<(string, string, string), FigureRow>();
        foreach (var row in context.Rows.Where(row => row.Place is { Series: FigureSeries.Proms, Level: OrganisationLevel.England }))
        {
            england.TryAdd(KeyOf(row), row);
        }

        foreach (var row in context.Rows.Where(row => row.Place.Series == FigureSeries.Proms))
        {
            var national = england.GetValueOrDefault(KeyOf(row));
            foreach (var score in ScoreRanges.Names)
            {
                Check(row, national, score, context);
            }
        }
    }

    private static void Check(FigureRow row, FigureRow? national, string score, AuditContext context)
    {
        if (row.Find($"effect_{score}") is not { Printed.IsNumber: true } effect
            || row.Find($"start_{score}_mean") is not { Printed.IsNumber: true } first
            || row.Find($"end_{score}_mean") is not { Printed.IsNumber: true } last
            || national?.Find($"start_{score}_sd") is not { Printed.IsNumber: true } deviation
            || new[] { effect, first, last, deviation }.Any(figure => Math.Abs(figure.Printed.Value) > 1000))
        {
            return;
        }

        var change = DecimalRange.Of(first.Printed) - DecimalRange.Of(last.Printed);
        var spread = DecimalRange.Of(deviation.Printed);
        spread = spread with { Low = Math.Max(0, spread.Low) };
        if (change.Meets(DecimalRange.Of(effect.Printed) * spread))
        {
            Raise(effect, Verdict.Consistent);
            Raise(first, Verdict.Consistent);
            Raise(last, Verdict.Consistent);
            Raise(deviation, Verdict.Consistent);
            return;
        }

        Raise(effect, Verdict.Contradicts);
        context.Add(new Finding(CheckNames.EffectSize, true, effect)
        {
            Expected = Text(change, spread),
            From = [first, last, deviation],
            Reason = string.Create(
                CultureInfo.InvariantCulture,
                $"({first.Printed} - {last.Printed}) over England's standard deviation {deviation.Printed} ({deviation.File} line {deviation.Line}), whatever their further decimals"),
            Explanations = [.. Causes(row, score, effect, change)],
        });
    }

    private static IEnumerable<Explanation> Causes(FigureRow row, string score, PublishedFigure effect, DecimalRange change)
    {
        if (row.Place.Level != OrganisationLevel.England && row.Find($"start_{score}_sd") is { Printed.IsNumber: true } own && change.Meets(DecimalRange.Of(effect.Printed) * DecimalRange.Of(own.Printed)))
        {
            yield return new Explanation("own standard deviation", true, $"the organisation's own {own.Printed} in the place of England's agrees");
        }
    }

    private static string Text(DecimalRange change, DecimalRange spread)
    {
        if (spread.Low <= 0)
        {
            return "";
        }

        decimal[] corners = [change.Low / spread.Low, change.Low / spread.High, change.High / spread.Low, change.High / spread.High];
        return string.Create(CultureInfo.InvariantCulture, $"{Rounded(corners.Min())} to {Rounded(corners.Max())}");
    }

    private static decimal Rounded(decimal number) => Math.Round(number, 1, MidpointRounding.AwayFromZero);

    private static void Raise(PublishedFigure figure, Verdict verdict)
    {
        if (figure.Verdict < verdict)
        {
            figure.Verdict = verdict;
        }
    }

    private static (string, string, string) KeyOf(FigureRow row) => (row.Place.Period, AnnualLabels.Plain(row.Place.VariableType), AnnualLabels.Plain(row.Place.VariableA));
}
