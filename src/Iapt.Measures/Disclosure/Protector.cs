using Iapt.Measures.Periods;
using Iapt.Measures.Results;

namespace Iapt.Measures.Disclosure;

/// <summary>A policy at work on the figures of one table.</summary>
internal sealed class Protector
{
    private readonly DisclosurePolicy _policy;

    // The counts that other measures are suppressed with.
    private readonly Dictionary<(ReportingPeriod Period, TableKey Organisation, string? Group, string Measure), MeasureCell> _companions;

    internal Protector(DisclosurePolicy policy, MeasureTable table)
    {
        _policy = policy;
        if (policy.MissingFor(table.Rows.Select(row => row.Measure.Id).ToHashSet(StringComparer.Ordinal)) is { Count: > 0 } missing)
        {
            throw new ArgumentException($"{policy.Name} suppresses measures of the table together with {string.Join(", ", missing)}, which it does not hold.", nameof(table));
        }

        _companions = table.Rows
            .Where(row => policy.SuppressedWith.Values.Contains(row.Measure.Id, StringComparer.Ordinal))
            .ToDictionary(row => (row.Period, row.Key, row.Group?.Key, row.Measure.Id), row => row.Cell);
    }

    internal (PublishedCell Cell, Treatment Treatment) Protect(MeasureRow row)
    {
        if (row.Cell.Status == CellStatus.NotAssessable)
        {
            return (PublishedCell.NotAssessable, Treatment.Unchanged);
        }

        var (kind, rules) = (FigureKinds.Of(row.Measure.Expression), _policy.RulesFor(row.Key.Level));
        if (Smallness(row, kind, rules) is { } small)
        {
            return (PublishedCell.Suppressed(DisclosurePolicy.ReasonOf(kind)), small);
        }

        if (row.Cell.Value is not { } exact)
        {
            return (PublishedCell.NotApplicable, Treatment.Unchanged);
        }

        if (kind == FigureKind.Count)
        {
            var count = (long)exact.Numerator;
            return (PublishedCell.Of(rules.Rounded(count)), rules.RoundedTo == 1 ? Treatment.Unchanged : Treatment.RoundedToMultiple);
        }

        return rules.Rates == RateBasis.RoundedCounts && kind is FigureKind.Percentage or FigureKind.Ratio
            ? OfRoundedCounts(row.Cell, kind, rules)
            : (PublishedCell.Of(exact.Round(rules.DecimalsOf(kind))), Treatment.RoundedToDecimals);
    }

    private static (PublishedCell Cell, Treatment Treatment) OfRoundedCounts(MeasureCell cell, FigureKind kind, LevelRules rules)
    {
        var (numerator, denominator) = (rules.Rounded(cell.Numerator!.Value), rules.Rounded(cell.Denominator!.Value));
        if (denominator == 0)
        {
            // Where nothing is suppressed, the counts that are printed say the same.
            return rules.SmallestShown == 0 ? (PublishedCell.NotApplicable, Treatment.RateOfRoundedCounts) : (PublishedCell.Suppressed(DisclosurePolicy.ReasonOf(kind)), Treatment.SmallDenominator);
        }

        var rate = kind == FigureKind.Percentage ? Quotient.Percentage(numerator, denominator) : Quotient.Of(numerator, denominator);
        return (PublishedCell.Of(rate.Round(rules.DecimalsOf(kind))), Treatment.RateOfRoundedCounts);
    }

    // Null when the figure may be told.
    private Treatment? Smallness(MeasureRow row, FigureKind kind, LevelRules rules)
    {
        if (rules.SmallestShown == 0)
        {
            return kind == FigureKind.Extreme && !rules.ShowsExtremes ? Treatment.Extreme : null;
        }

        if (_policy.SuppressedWith.TryGetValue(row.Measure.Id, out var companion))
        {
            return _companions.GetValueOrDefault((row.Period, row.Key, row.Group?.Key, companion))?.Value is { } count && !rules.IsSmall((long)count.Numerator)
                ? row.Cell.Status == CellStatus.NotApplicable && rules.IsSmall(0) ? Treatment.NoDenominator : null
                : Treatment.SuppressedWithAnother;
        }

        if (row.Cell.Status == CellStatus.NotApplicable && rules.IsSmall(0))
        {
            return Treatment.NoDenominator;
        }

        return kind switch
        {
            FigureKind.Count => rules.IsSmall((long)row.Cell.Value!.Value.Numerator) ? Treatment.SmallCount : null,
            FigureKind.Percentage or FigureKind.Ratio => rules.IsSmall(row.Cell.Numerator!.Value) ? Treatment.SmallNumerator
                : rules.RateTest == RateTest.NumeratorOrDenominator && rules.IsSmall(row.Cell.Denominator!.Value) ? Treatment.SmallDenominator : null,
            FigureKind.Extreme when !rules.ShowsExtremes => Treatment.Extreme,
            _ => rules.IsSmall(row.Cell.Denominator!.Value) ? Treatment.FewReferrals : null,
        };
    }
}
