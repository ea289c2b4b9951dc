using System.Globalization;
using Iapt.Measures.Audit.Feasibility;
using Iapt.Measures.Results;

namespace Iapt.Measures.Audit;

/// <summary>Known causes of a figure that its row excludes, each tested: the row is possible with the figure as the cause would have it.</summary>
internal static class RowHypotheses
{
    private const int Most = 4;
    private const int Steps = 2_000;

    /// <summary>Those that hold, and those that were expected to and do not.</summary>
    /// <param name="named">The figure.</param>
    /// <param name="rule">What it is a percentage of; null for a count.</param>
    /// <param name="row">Its row.</param>
    /// <param name="rules">What is known of such rows.</param>
    /// <param name="ignored">The figures that are not believed, it among them.</param>
    /// <param name="context">The audit.</param>
    public static IEnumerable<Explanation> Of(PublishedFigure named, RateRule? rule, FigureRow row, RowRules rules, IReadOnlySet<PublishedFigure> ignored, AuditContext context)
    {
        var test = new Substitution(named, row, rules, ignored);
        var found = rule is null ? [.. CountCauses(test), .. Shifted(test)] : RateCauses(test, rule).Concat(Shifted(test)).ToList();
        return found.Concat(Vintages(test, context)).OrderByDescending(explanation => explanation.Holds).Take(Most);
    }

    private static List<Explanation> CountCauses(Substitution test)
    {
        var printed = test.Figure.Printed;
        return printed.IsNumber && decimal.Truncate(printed.Value) == printed.Value && printed.Value is >= 0 and <= CountRange.Most
            ? [.. from slip in DigitSlips.Of((long)printed.Value)
                  where test.IsPossible(Printed.Number(slip.Count))
                  select new Explanation(slip.Cause, true, string.Create(CultureInfo.InvariantCulture, $"{slip.Count} instead of {printed} agrees"))]
            : [];
    }

    private static IEnumerable<Explanation> RateCauses(Substitution test, RateRule rule)
    {
        var (row, printed) = (test.Row, test.Figure.Printed);
        decimal? Count(string key) => row.Find(key)?.Printed is { IsNumber: true } found ? found.Value : null;
        decimal? Total(ImmutableArray<RateTerm> terms) => terms.Aggregate((decimal?)0, (sum, term) => sum + (term.Coefficient * Count(term.Key)));
        if (!printed.IsNumber || Total(rule.Numerator) is not { } numerator || Total(rule.Denominator) is not { } denominator)
        {
            yield break;
        }

        if (Gives(numerator, denominator, row, printed) && row.Policy.RoundedTo > 1)
        {
            yield return new Explanation("rounded inputs", true, "it is the percentage of the rounded counts as they are printed");
        }

        if (rule.Denominator.Length > 1 && Count(AnnualNames.AtCaseness) is { } atCaseness && Gives(numerator, atCaseness, row, printed))
        {
            yield return new Explanation("at-caseness denominator", true, string.Create(CultureInfo.InvariantCulture, $"it is the percentage of the {atCaseness} at caseness"));
        }

        if (rule.Denominator.Length > 1 && Count(rule.Denominator[0].Key) is { } all && Gives(numerator, all, row, printed))
        {
            yield return new Explanation("whole denominator", true, string.Create(CultureInfo.InvariantCulture, $"it is the percentage of all {all}"));
        }

        if (denominator > 0 && Math.Round(100 * numerator / denominator, row.PercentageDecimals, MidpointRounding.ToEven) == printed.Value && !Gives(numerator, denominator, row, printed))
        {
            yield return new Explanation("half-even rounding", true, "the exact tie was rounded to the even digit");
        }

        var unit = RoundsTo.UnitsOfOne(Math.Min(6, printed.Decimals));
        var scaled = (long)(printed.Value * unit);

        // A rate that is off in its last digit is not explained by that: every small error is.
        foreach (var slip in DigitSlips.Of(scaled).Where(slip => Math.Abs(slip.Count - scaled) >= 10))
        {
            var meant = slip.Count / (decimal)unit;
            if (meant <= 100 && test.IsPossible(Printed.Number(meant)))
            {
                yield return new Explanation(slip.Cause, true, string.Create(CultureInfo.InvariantCulture, $"{meant} instead of {printed} agrees"));
            }
        }
    }

    // A column that slipped puts the figure of the measure beside it here.
    private static IEnumerable<Explanation> Shifted(Substitution test)
    {
        var figures = test.Row.Figures;
        var at = figures.ToList().IndexOf(test.Figure);
        foreach (var beside in new[] { at - 1, at + 1 }.Where(position => position >= 0 && position < figures.Count).Select(position => figures[position]))
        {
            if (beside.Kind == test.Figure.Kind && beside.Printed != test.Figure.Printed && test.IsPossible(beside.Printed))
            {
                yield return new Explanation("shifted column", true, string.Create(CultureInfo.InvariantCulture, $"the {beside.Printed} of {beside.Measure} (line {beside.Line}) agrees here"));
            }
        }
    }

    // The same cell in another file: primary against refresh, or a revised release.
    private static IEnumerable<Explanation> Vintages(Substitution test, AuditContext context)
    {
        var others = context.SamePlace(test.Row.Place).Where(row => row != test.Row).Select(row => row.Find(test.Figure.Key)).OfType<PublishedFigure>();
        foreach (var other in others.Where(other => other.Printed != test.Figure.Printed))
        {
            var holds = test.IsPossible(other.Printed);
            yield return new Explanation(
                "wrong vintage", holds, string.Create(CultureInfo.InvariantCulture, $"the {other.Printed} that {other.File} prints in line {other.Line} {(holds ? "agrees" : "does not agree either")}"));
        }
    }

    private static bool Gives(decimal numerator, decimal denominator, FigureRow row, Printed printed) =>
        denominator > 0 && numerator is >= 0 and <= CountRange.Most && denominator <= CountRange.Most
        && Quotient.Percentage((long)numerator, (long)denominator).Round(Math.Max(row.PercentageDecimals, Math.Min(6, printed.Decimals))) == printed.Value;

    // The row with another print in the place of one figure.
    private sealed class Substitution(PublishedFigure figure, FigureRow row, RowRules rules, IReadOnlySet<PublishedFigure> ignored)
    {
        public PublishedFigure Figure => figure;

        public FigureRow Row => row;

        public bool IsPossible(Printed instead)
        {
            if (figure.Kind == StatisticKind.Count && (!instead.IsNumber || !row.Policy.Prints(instead.Value)))
            {
                return false;
            }

            var changed = row.With(figure, instead);
            var others = ignored.Where(one => one != figure).ToHashSet();
            return new Solver(new RowSystem(changed, rules, others, namesPrints: false).System, Steps).Solve().Answer == Answer.Feasible;
        }
    }
}
