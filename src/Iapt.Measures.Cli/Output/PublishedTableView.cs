using System.Globalization;
using Iapt.Measures.Disclosure;
using Spectre.Console;

namespace Iapt.Measures.Cli.Output;

/// <summary>A table of published figures for people.</summary>
internal static class PublishedTableView
{
    internal static void Write(PublishedTable table, TextWriter output)
    {
        foreach (var group in table.Rows.GroupBy(row => (row.Period, row.Organisation, row.Group?.Key)))
        {
            var view = new Table().Border(TableBorder.Simple).Title(Markup.Escape(MeasureTableView.Title(group.Key.Period, group.Key.Organisation, group.First().Group)));
            view.AddColumn(new TableColumn("id").NoWrap());
            view.AddColumn(new TableColumn("measure"));
            view.AddColumn(new TableColumn("value").NoWrap().RightAligned());
            foreach (var row in group)
            {
                view.AddRow(row.Measure.Id, Markup.Escape(row.Measure.Name), Value(row));
            }

            Screen.Write(view, output);
        }
    }

    private static string Value(PublishedRow row) => row.Cell.TryGetValue(out var value)
        ? value.ToString("#,##0.######", CultureInfo.InvariantCulture) + (row.Kind == FigureKind.Percentage ? "%" : "")
        : row.Cell.ToString();
}
