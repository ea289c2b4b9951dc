using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Iapt.Measures.Disclosure;
using Iapt.Measures.Extracts;
using Iapt.Measures.Periods;
using Iapt.Measures.Properties.Disclosure;
using Law = FsCheck.NUnit.PropertyAttribute;

namespace Iapt.Measures.Files.Tests.Publishing;

/// <summary>What is written for publication is read back as it was, in every layout: values, zeros, suppressed, not applicable, not assessable.</summary>
internal sealed class PublicationLaws
{
    private const int Trials = 60;

    // Each writes files to the disk, and waits for it.
    private const int TrialsOfFiles = 15;

    // Names that need quotes, and one that reads like a cell.
    private static readonly OrganisationTable Organisations = new(
    [
        new Organisation("01A", "Sub, \"one\"\nof two", "QE1", "Lancashire, and more", "Y62", "\"North\" West"), new Organisation("RX4", "*", "QE1", "NULL", "Y62", "NULL"),
    ]);

    [Law(Arbitrary = [typeof(TableArbitraries)], MaxTest = Trials)]
    public Property Tidy_csv(AnyTable table, DisclosurePolicy policy) => Returns(table, policy, row => true, PublicationWriter.WriteTidyCsv);

    [Law(Arbitrary = [typeof(TableArbitraries)], MaxTest = Trials)]
    public Property Monthly_csv(AnyTable table, DisclosurePolicy policy) =>
        Returns(table, policy, row => row.Group is null, (published, writer) => PublicationWriter.WriteNhsMonthlyCsv(published, writer, Organisations));

    [Law(Arbitrary = [typeof(TableArbitraries)], MaxTest = Trials)]
    public Property Annual_csv(AnyTable table, DisclosurePolicy policy)
    {
        var years = new AnyTable([.. table.Rows.Where(row => row.Period.Cadence == Cadence.Year)]);
        return Returns(years, policy, row => true, (published, writer) => PublicationWriter.WriteAnnualCsv(published, writer, Organisations));
    }

    [Law(Arbitrary = [typeof(TableArbitraries)], MaxTest = TrialsOfFiles)]
    public Property Tidy_json(AnyTable table, DisclosurePolicy policy)
    {
        var published = table.Table.Protect(policy);
        using var folder = new TestFolder();
        File.WriteAllText(folder.Of("out.json"), Text(published, PublicationWriter.WriteTidyJson));
        return PublicationReader.Read(folder.Of("out.json"), policy).Rows.SequenceEqual(published.Rows).ToProperty();
    }

    [Law(Arbitrary = [typeof(TableArbitraries)], MaxTest = TrialsOfFiles)]
    public Property Tidy_parquet(AnyTable table, DisclosurePolicy policy)
    {
        var published = table.Table.Protect(policy);
        using var folder = new TestFolder();
        PublicationWriter.WriteTidyParquet(published, folder.Of("out.parquet"));
        return PublicationReader.Read(folder.Of("out.parquet"), policy).Rows.SequenceEqual(published.Rows).ToProperty();
    }

    [Law(Arbitrary = [typeof(TableArbitraries)], MaxTest = TrialsOfFiles)]
    public Property Central_metrics_library(AnyTable table, DisclosurePolicy policy)
    {
        var published = table.Table.Protect(policy);
        using var folder = new TestFolder();
        CmlFiles.Write(published, folder.Of("cml"));
        return CmlFiles.Read(folder.Of("cml"), policy).Rows.SequenceEqual(published.Rows).ToProperty();
    }

    private static Property Returns(AnyTable table, DisclosurePolicy policy, Func<PublishedRow, bool> isWritten, Action<PublishedTable, TextWriter> write)
    {
        var published = table.Table.Protect(policy);
        var text = Text(published, write);
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return PublicationReader.ReadCsv(stream, "out.csv", policy).Rows.SequenceEqual(published.Rows.Where(isWritten)).Label(text);
    }

    private static string Text(PublishedTable table, Action<PublishedTable, TextWriter> write)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        write(table, writer);
        return writer.ToString();
    }
}
