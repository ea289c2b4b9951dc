using Iapt.Measures.Extracts;
using Iapt.Measures.Files;
using Iapt.Measures.Results;

namespace Iapt.Measures.Cli.Output;

/// <summary>Exact figures.</summary>
internal sealed class ExactFigures(MeasureTable table, TidyOptions? options) : Figures
{
    internal override void WriteTidyCsv(TextWriter writer) => TableWriter.WriteTidyCsv(table, writer, options);

    internal override void WriteTidyJson(TextWriter writer) => TableWriter.WriteTidyJson(table, writer, options);

    internal override void WriteTidyParquet(string path) => TableWriter.WriteTidyParquet(table, path, options);

    internal override void WriteNhsMonthly(TextWriter writer, OrganisationTable organisations) => TableWriter.WriteNhsMonthlyCsv(table, writer, organisations);

    internal override void Show(TextWriter output) => MeasureTableView.Write(table, output);
}
