using System.Globalization;
using Iapt.Measures.Describing;
using Iapt.Measures.Extracts;
using Iapt.Measures.Results;
using NodaTime.Text;

namespace Iapt.Measures.Cli.Output;

/// <summary>What two versions of the definitions give otherwise, as lines.</summary>
internal static class ComparisonLines
{
    private static readonly string[] FigureHeader =
    [
        "period_start", "period_end", "group_type", "org_code", "measure_id", "measure_name",
        "definition_a", "value_a", "numerator_a", "denominator_a", "unknown_a", "definition_b", "value_b", "numerator_b", "denominator_b", "unknown_b",
    ];

    private static readonly string[] ReferralHeader = ["pathway_id", "measure_id", "definition_a", "counts_a", "because_a", "definition_b", "counts_b", "because_b"];

    internal static CatalogueLines Of(IEnumerable<FigureDifference> differences) => new(FigureHeader, [4, 3, 7, 12], [.. differences.Select(Line)]);

    internal static CatalogueLines Of(IEnumerable<ReferralDifference> differences) => new(ReferralHeader, [0, 1, 3, 6, 4, 7], [.. differences.Select(Line)]);

    private static string[] Line(FigureDifference one) =>
    [
        LocalDatePattern.Iso.Format(one.From.Period.Start),
        LocalDatePattern.Iso.Format(one.From.Period.End),
        GroupLevels.TokenOf(one.From.Key.Level),
        one.From.Key.Code,
        one.From.Measure.Id,
        one.From.Measure.Name,
        one.From.Version,
        .. Cells(one.From.Cell),
        one.To.Version,
        .. Cells(one.To.Cell),
    ];

    private static string[] Line(ReferralDifference one) =>
    [
        one.PathwayId,
        one.From.Measure.Id,
        one.From.Version,
        Counts(one.From),
        Because(one.From, one.To),
        one.To.Version,
        Counts(one.To),
        Because(one.To, one.From),
    ];

    private static string[] Cells(MeasureCell cell) =>
    [
        cell.Value?.ToString() ?? "",
        Number(cell.Numerator),
        Number(cell.Denominator),
        Number(cell.Unknown),
    ];

    private static string Number(long? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string Counts(Explanation explanation) => explanation.Parts[0].Contribution.Truth.ToString().ToLowerInvariant();

    // The statements that decide in one version and not, or otherwise, in the other.
    private static string Because(Explanation explanation, Explanation other)
    {
        var (own, others) = (Deciding(explanation), Deciding(other));
        var apart = own.Except(others, StringComparer.Ordinal).ToList();
        return string.Join("; ", apart.Count > 0 ? apart : own);
    }

    private static List<string> Deciding(Explanation explanation) => [.. explanation.Parts[0].Rule.Deciding().Select(Clause).Distinct(StringComparer.Ordinal)];

    private static string Clause(Clause clause)
    {
        var values = string.Join(", ", clause.Values.Select(value => $"{value.Field.Name} = {value.Text}"));
        var truth = clause.Truth.ToString().ToLowerInvariant();
        return values.Length == 0 ? $"{clause.Text}: {truth}" : $"{clause.Text}: {truth} ({values})";
    }
}
