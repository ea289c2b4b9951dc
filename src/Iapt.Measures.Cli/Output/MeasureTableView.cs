using System.Globalization;
using Iapt.Measures.Algebra;
using Iapt.Measures.Extracts;
using Iapt.Measures.Periods;
using Iapt.Measures.Results;
using Spectre.Console;

namespace Iapt.Measures.Cli.Output;

/// <summary>A table of figures for people: rates and means to one decimal. The exact values are in CSV and JSON.</summary>
internal static class MeasureTableView
{
    internal static void Write(MeasureTable table, TextWriter output)
    {
        foreach (var group in table.Rows.GroupBy(row => (row.Period, row.Key, row.Group?.Key)))
        {
            var view = new Table().Border(TableBorder.Simple).Title(Markup.Escape(Title(group.First())));
            view.AddColumn(new TableColumn("id").NoWrap());
            view.AddColumn(new TableColumn("measure"));
            view.AddColumn(new TableColumn("value").NoWrap().RightAligned());
            view.AddColumn(new TableColumn("of").NoWrap().RightAligned());
            view.AddColumn(new TableColumn("unknown").NoWrap().RightAligned());
            foreach (var row in group)
            {
                view.AddRow(row.Measure.Id, Markup.Escape(row.Measure.Name), Value(row), Of(row.Cell), row.Cell.Unknown == 0 ? "" : Number(row.Cell.Unknown));
            }

            Screen.Write(view, output);
        }
    }

    private static string Title(MeasureRow row) => Title(row.Period, row.Key, row.Group);

    /// <summary>What a table is of: <c>Provider RX1, 2024-05, V005 Mixed</c>.</summary>
    internal static string Title(ReportingPeriod period, TableKey key, BreakdownGroup? group) =>
        $"{(key.Level == GroupLevel.England ? "England" : $"{key.Level} {key.Code}")}, {period.Label}{(group is null ? "" : $", {group}")}";

    private static string Value(MeasureRow row)
    {
        if (row.Cell.Value is not { } value)
        {
            return row.Cell.Status == CellStatus.NotApplicable ? "not applicable" : "not assessable";
        }

        return row.Measure.Expression switch
        {
            Ratio { IsPercentage: true } => value.Round(1).ToString("F1", CultureInfo.InvariantCulture) + "%",
            Aggregate { Kind: AggregateKind.Count or AggregateKind.Sum } => Number((long)value.Numerator),
            _ => value.Round(1).ToString("#,##0.0", CultureInfo.InvariantCulture),
        };
    }

    private static string Of(MeasureCell cell) => (cell.Numerator, cell.Denominator) switch
    {
        ({ } numerator, { } denominator) => $"{Number(numerator)} / {Number(denominator)}",
        (null, { } denominator) => $"n {Number(denominator)}",
        _ => "",
    };

    private static string Number(long number) => number.ToString("#,##0", CultureInfo.InvariantCulture);
}
