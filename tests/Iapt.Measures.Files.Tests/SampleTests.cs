using System.Globalization;
using System.Text;
using Iapt.Measures.Extracts;
using Iapt.Measures.Periods;
using Iapt.Measures.Synthesis;

namespace Iapt.Measures.Files.Tests;

/// <summary>The data set that ships with the tool.</summary>
public sealed class SampleTests
{
    // Measured at 850 bytes; a string for each field would be several thousand.
    private const int MostBytesPerRow = 1_500;

    [Test]
    public void The_sample_reads_without_an_error_and_gives_a_table()
    {
        using var stream = Sample();
        var loaded = InputReader.ReadCsv(stream, "sample");
        var table = new MeasureCalculator().Compute(loaded.Extract, ReportingPeriod.Month(2024, 5));
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        TableWriter.WriteTidyCsv(table, text);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(loaded.Extract.Count, Is.EqualTo(stream.ToArray().Count(one => one == (byte)'\n') - 1).And.GreaterThan(80_000));
            Assert.That(loaded.Extract.Issues, Has.All.Property(nameof(DataIssue.Severity)).EqualTo(IssueSeverity.Warning));
            Assert.That(loaded.Notes, Is.EqualTo(new[] { "no organisations.csv: ICBs and commissioning regions are UNKNOWN" }));
            Assert.That(text.ToString(), Does.Contain(",M192,Percentage_Recovery,v2.1,"));
        }
    }

    [Test]
    public void Reading_makes_no_text_of_a_field()
    {
        using var stream = Sample();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var extract = InputReader.ReadCsv(stream, "sample").Extract;
        Assert.That((GC.GetAllocatedBytesForCurrentThread() - before) / extract.Count, Is.LessThan(MostBytesPerRow));
    }

    [Test]
    public void The_folder_of_synthesise_reads_as_it_is()
    {
        using var folder = new TestFolder();
        SyntheticExtract.WriteFolder(SynthesisOptions.Sample with { Referrals = 500 }, folder.Path);
        var loaded = InputReader.ReadFolder(folder.Path);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(loaded.Notes, Is.Empty);
            Assert.That(loaded.Extract.Groups.Codes(GroupLevel.Icb), Has.None.EqualTo(OrganisationTable.Unknown));
        }
    }

    private static MemoryStream Sample()
    {
        var stream = new MemoryStream();
        using (var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true))
        {
            SyntheticExtract.Write(SynthesisOptions.Sample, writer);
        }

        stream.Position = 0;
        return stream;
    }
}
