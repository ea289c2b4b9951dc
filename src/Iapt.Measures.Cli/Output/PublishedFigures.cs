using Iapt.Measures.Disclosure;
using Iapt.Measures.Extracts;
using Iapt.Measures.Files;

namespace Iapt.Measures.Cli.Output;

/// <summary>Figures for publication.</summary>
internal sealed class PublishedFigures(PublishedTable table) : Figures
{
    internal override void WriteTidyCsv(TextWriter writer) => PublicationWriter.WriteTidyCsv(table, writer);

    internal override void WriteTidyJson(TextWriter writer) => PublicationWriter.WriteTidyJson(table, writer);

    internal override void WriteTidyParquet(string path) => PublicationWriter.WriteTidyParquet(table, path);

    internal override void WriteNhsMonthly(TextWriter writer, OrganisationTable organisations) => PublicationWriter.WriteNhsMonthlyCsv(table, writer, organisations);

    internal override void WriteAnnual(TextWriter writer, OrganisationTable organisations) => PublicationWriter.WriteAnnualCsv(table, writer, organisations);

    internal override void WriteProms(TextWriter writer, OrganisationTable organisations) => PublicationWriter.WritePromsCsv(table, writer, organisations);

    internal override void WriteCml(string folder) => CmlFiles.Write(table, folder);

    internal override void Show(TextWriter output) => PublishedTableView.Write(table, output);
}
