using System.Globalization;
using Iapt.Measures.Extracts;
using Iapt.Measures.Periods;
using Iapt.Measures.Results;
using NodaTime.Text;

namespace Iapt.Measures.Cli.Analyses;

/// <summary>The cells that say what a figure is of, in the words of the layout tidy.</summary>
internal static class RowCells
{
    internal static readonly string[] PeriodHeader = ["period_start", "period_end"];
    internal static readonly string[] SubjectHeader = ["group_type", "org_code", "variable_type", "variable_a", "variable_b", "measure_id", "measure_name"];

    internal static string[] Period(ReportingPeriod period) => [LocalDatePattern.Iso.Format(period.Start), LocalDatePattern.Iso.Format(period.End)];

    internal static string[] Subject(MeasureRow row) =>
    [
        GroupLevels.TokenOf(row.Key.Level),
        row.Key.Code,
        row.Group?.VariableType ?? "Total",
        row.Group?.VariableA ?? "",
        row.Group?.VariableB ?? "",
        row.Measure.Id,
        row.Measure.Name,
    ];

    internal static string Value(MeasureRow? row) => row?.Cell.Value?.ToExactText() ?? "";

    internal static string Number(decimal? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    /// <summary>A number that was rounded to one decimal, which is printed whatever it is.</summary>
    internal static string Rounded(decimal? number) => number?.ToString("F1", CultureInfo.InvariantCulture) ?? "";

    internal static string YesNo(bool? answer) => answer switch
    {
        true => "yes",
        false => "no",
        _ => "",
    };
}
