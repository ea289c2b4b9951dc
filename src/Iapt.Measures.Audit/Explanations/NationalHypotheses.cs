using System.Globalization;
using Iapt.Measures.Audit.Feasibility;
using Iapt.Measures.Catalogue;
using Iapt.Measures.Comparisons;
using Iapt.Measures.Results;

namespace Iapt.Measures.Audit;

/// <summary>
/// Known causes of a national rate that its printed counts do not give, each tested. A count that another rate of the same page bears out is not taken for a slip. One
/// change that explains comes before two; what was tried and does not explain comes last.
/// </summary>
internal static class NationalHypotheses
{
    private static readonly Dictionary<string, RateRule> RulesByName = DefinitionSets.V21.Measures
        .Where(measure => MeasureFormulas.Rates.ContainsKey(measure.Id))
        .ToDictionary(measure => measure.Name, measure => MeasureFormulas.Rates[measure.Id], StringComparer.OrdinalIgnoreCase);

    /// <summary>Those that hold, then those that do not.</summary>
    /// <param name="figure">The rate, with a numerator and a denominator.</param>
    /// <param name="context">The audit.</param>
    public static IEnumerable<Explanation> Of(PublishedFigure figure, AuditContext context)
    {
        var page = context.NationalOf(figure.Place.Period).Where(other => other != figure).ToList();
        var borneOut = page.Where(IsBorneOut).ToList();
        List<Explanation> single = [.. Slips(figure, borneOut), .. OtherDenominators(figure, page), .. Vintages(figure, page)];
        var holding = single.FindAll(explanation => explanation.Holds);
        return holding.Concat(holding.Count > 0 ? [] : TwoChanges(figure, page)).Concat(single.Where(explanation => !explanation.Holds));
    }

    private static IEnumerable<Explanation> Slips(PublishedFigure figure, List<PublishedFigure> borneOut)
    {
        var (numerator, denominator) = (figure.Numerator!.Value, figure.Denominator!.Value);
        if (numerator > 0 && !borneOut.Exists(other => other.Numerator == numerator))
        {
            foreach (var slip in DigitSlips.Of(numerator).Where(slip => Gives(figure, slip.Count, denominator)))
            {
                yield return new Explanation(slip.Cause, true, string.Create(CultureInfo.InvariantCulture, $"a numerator of {slip.Count:N0} instead of {numerator:N0} gives {figure.Printed}"));
            }
        }

        foreach (var part in PartsOf(figure).Where(part => !borneOut.Exists(other => PartsOf(other).Contains(part))))
        {
            foreach (var slip in DigitSlips.Of(Math.Abs(part)).Where(slip => Gives(figure, numerator, denominator - part + (Math.Sign(part) * slip.Count))))
            {
                yield return new Explanation(slip.Cause, true, string.Create(CultureInfo.InvariantCulture, $"{slip.Count:N0} instead of {Math.Abs(part):N0} in the denominator gives {figure.Printed}"));
            }
        }
    }

    private static IEnumerable<Explanation> OtherDenominators(PublishedFigure figure, List<PublishedFigure> page)
    {
        var numerator = figure.Numerator!.Value;
        if (figure.Parts.Length > 1 && Gives(figure, numerator, figure.Parts[0]))
        {
            yield return new Explanation("whole denominator", true, string.Create(CultureInfo.InvariantCulture, $"{numerator:N0} of all {figure.Parts[0]:N0} gives {figure.Printed}"));
        }

        foreach (var atCaseness in page.Where(other => other is { Measure: AnnualNames.AtCaseness, Printed: { IsNumber: true, Value: > 0 and <= CountRange.Most } }))
        {
            if (Gives(figure, numerator, (long)atCaseness.Printed.Value))
            {
                yield return new Explanation("at-caseness denominator", true, string.Create(CultureInfo.InvariantCulture, $"{numerator:N0} of the {atCaseness.Printed.Value:N0} at caseness gives {figure.Printed}"));
            }
        }

        if (Quotient.Percentage(numerator, figure.Denominator!.Value) is var exact && exact.Denominator <= int.MaxValue && IsHalfEven(exact, figure))
        {
            yield return new Explanation("half-even rounding", true, "the exact tie was rounded to the even digit");
        }
    }

    // The same count as another line of the page has it.
    private static IEnumerable<Explanation> Vintages(PublishedFigure figure, List<PublishedFigure> page)
    {
        foreach (var (part, other) in OtherParts(figure, page))
        {
            var denominator = figure.Denominator!.Value - part + other;
            var holds = Gives(figure, figure.Numerator!.Value, denominator);
            var gives = Quotient.Percentage(figure.Numerator.Value, denominator).Round(figure.Row.PercentageDecimals);
            yield return new Explanation(
                "wrong vintage of a count",
                holds,
                string.Create(CultureInfo.InvariantCulture, $"with {Math.Abs(other):N0}, as another line of the page has it, instead of {Math.Abs(part):N0} the rate is {gives}{(holds ? "" : $", not {figure.Printed}")}"));
        }
    }

    private static IEnumerable<Explanation> TwoChanges(PublishedFigure figure, List<PublishedFigure> page)
    {
        foreach (var (part, other) in OtherParts(figure, page))
        {
            var denominator = figure.Denominator!.Value - part + other;
            if (figure.Printed.Value >= 0 && Implied.Numerators(PrintedRate.Figure(figure.Printed, figure.Row.PercentageDecimals), denominator) is { } numerators)
            {
                yield return new Explanation(
                    "two changes",
                    true,
                    string.Create(CultureInfo.InvariantCulture, $"needs both a denominator of {denominator:N0} and a numerator of {numerators} instead of {figure.Numerator:N0}"));
            }
        }
    }

    private static IEnumerable<(long Part, long Other)> OtherParts(PublishedFigure figure, List<PublishedFigure> page)
    {
        var mine = KeyedParts(figure).ToList();
        return from part in mine
               from other in page.SelectMany(KeyedParts).Distinct()
               where string.Equals(part.Key, other.Key, StringComparison.Ordinal) && part.Count != other.Count && figure.Denominator!.Value - part.Count + other.Count > 0
               select (part.Count, other.Count);
    }

    // The counts of a denominator by what they are: 48111-2957 are finished courses and those not at caseness.
    private static IEnumerable<(string Key, long Count)> KeyedParts(PublishedFigure figure)
    {
        var parts = PartsOf(figure);
        return RulesByName.TryGetValue(figure.Measure, out var rule) && rule.Denominator.Length == parts.Length ? rule.Denominator.Zip(parts, (term, part) => (term.Key, part)) : [];
    }

    private static ImmutableArray<long> PartsOf(PublishedFigure figure) =>
        figure.Parts.Length > 0 ? figure.Parts : figure.Denominator is { } denominator ? [denominator] : [];

    private static bool IsBorneOut(PublishedFigure figure) =>
        figure is { Numerator: { } numerator, Denominator: > 0 and var denominator, Printed.IsNumber: true } && Gives(figure, numerator, denominator);

    private static bool Gives(PublishedFigure figure, long numerator, long denominator) =>
        denominator > 0 && Quotient.Percentage(numerator, denominator).Round(figure.Row.PercentageDecimals) == figure.Printed.Value;

    private static bool IsHalfEven(Quotient exact, PublishedFigure figure)
    {
        var decimals = figure.Row.PercentageDecimals;
        var (up, value) = (exact.Round(decimals), figure.Printed.Value);
        var isTie = (exact * Quotient.Of(2 * RoundsTo.UnitsOfOne(decimals))).Denominator.IsOne && !(exact * Quotient.Of(RoundsTo.UnitsOfOne(decimals))).Denominator.IsOne;
        return isTie && Math.Abs(up - value) * RoundsTo.UnitsOfOne(decimals) == 1;
    }
}
