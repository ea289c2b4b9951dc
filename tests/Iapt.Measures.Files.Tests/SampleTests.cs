using System.Diagnostics;
using System.Globalization;
using System.Text;
using Iapt.Measures.Catalogue;
using Iapt.Measures.Files;
using Iapt.Measures.Periods;
using Iapt.Measures.Synthesis;

namespace Iapt.Measures.Files.Tests;

/// <summary>The data set that ships with the tool reads without a word of complaint.</summary>
public sealed class SampleTests
{
    [Test]
    public void The_sample_reads_whole_and_gives_a_table()
    {
        using var stream = new MemoryStream();
        using (var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true))
        {
            SyntheticExtract.Write(SynthesisOptions.Sample, writer);
        }

        for (int i = 0; i < 4; i++)
        {
            stream.Position = 0;
            var clock = Stopwatch.StartNew();
            var loaded2 = InputReader.ReadCsv(stream, "sample");
            TestContext.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{loaded2.Extract.Count} rows, {clock.ElapsedMilliseconds} ms, {stream.Length} bytes, {GC.GetTotalAllocatedBytes() >> 20} MB allocated"));
        }

        stream.Position = 0;
        var loaded = InputReader.ReadCsv(stream, "sample");
        foreach (var note in loaded.Notes)
        {
            TestContext.Out.WriteLine(note);
        }

        var table = new MeasureCalculator().Compute(loaded.Extract, ReportingPeriod.Month(2024, 5));
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        TableWriter.WriteTidyCsv(table, text);
        Assert.Multiple(() =>
        {
            Assert.That(loaded.Extract.Issues, Has.All.Property("Severity").EqualTo(Extracts.IssueSeverity.Warning));
            Assert.That(text.ToString(), Does.StartWith(string.Join(',', TableWriter.TidyHeader) + "\n"));
            Assert.That(text.ToString(), Does.Contain(",M192,Percentage_Recovery,v2.1,"));
        });
        TestContext.Out.WriteLine(text.ToString()[..800]);
        Assert.That(DefinitionSets.V21.Measures, Is.Not.Empty);
    }
}
