using System.Globalization;
using Iapt.Measures.Algebra;
using Iapt.Measures.Disclosure;
using Iapt.Measures.Periods;
using NodaTime;

namespace Iapt.Measures.Files;

/// <summary>What figures, measures, groups and lengths of period are called in the tables of the Central Metrics Library. A definition's version is part of its name: another version is another metric.</summary>
internal static class CmlIdentifiers
{
    private const char Separator = '-';
    private const string Month = "Monthly";
    private const string Quarter = "Quarterly";
    private const string Year = "Financial year";
    private const string Months = " months";

    /// <summary>A measure of a version: <c>M191-v2.1</c>.</summary>
    public static string Metric(string measure, string version) => $"{measure}{Separator}{version}";

    /// <summary>The measure and the version of an identifier; null when it is none.</summary>
    public static (string Measure, string Version)? MetricOf(string identifier) =>
        identifier.IndexOf(Separator, StringComparison.Ordinal) is > 0 and var at ? (identifier[..at], identifier[(at + 1)..]) : null;

    /// <summary>A group of a breakdown of a version: <c>V005/3-v2.1</c>.</summary>
    public static string Dimension(BreakdownGroup group, string version) => $"{group.Key}{Separator}{version}";

    /// <summary>One figure, by everything that it is of.</summary>
    public static string Datapoint(PublishedRow row) => string.Join(
        '|', Metric(row.Measure.Id, row.Version), row.Period.Label, row.Organisation.Level, row.Organisation.Code, row.Group?.Key ?? "");

    /// <summary>The length of a period.</summary>
    public static string Grain(ReportingPeriod period) => period.Cadence switch
    {
        Cadence.Month => Month,
        Cadence.Quarter => Quarter,
        Cadence.Year => Year,
        _ => string.Create(CultureInfo.InvariantCulture, $"{ReportingPeriod.Number(period.LastMonth) - ReportingPeriod.Number(period.FirstMonth) + 1}{Months}"),
    };

    /// <summary>The period of a length that begins on a day; null when there is none.</summary>
    public static ReportingPeriod? PeriodOf(string grain, LocalDate start)
    {
        int? months = grain switch
        {
            Month => 1,
            Quarter => 3,
            Year => 12,
            _ when grain.EndsWith(Months, StringComparison.Ordinal) && int.TryParse(grain[..^Months.Length], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and < 1200 => number,
            _ => null,
        };
        return months is { } length && start.Day == 1 ? ReportingPeriod.Spanning(start, start.PlusMonths(length).PlusDays(-1)) : null;
    }
}
