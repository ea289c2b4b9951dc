using System.Text;
using Iapt.Measures.Catalogue;
using Iapt.Measures.Disclosure;
using Iapt.Measures.Extracts;
using Iapt.Measures.Files;
using Iapt.Measures.Instruments;
using Iapt.Measures.Periods;
using Iapt.Measures.Synthesis;

namespace Iapt.Measures.Audit.Tests;

/// <summary>Compute, protect, write, read, audit: always clean.</summary>
public sealed class RoundTripTests
{
    private static readonly string[] Measures =
        ["M001", "M031", "M052", "M053", "M054", "M055", "M056", "M073", "M074", "M075", "M076", "M077", "M080", "M089", "M141", "M143", "M179", "M180", "M185", "M186", "M187", "M189", "M191", "M192", "M193", "M195", "M1010", "M351"];

    [TestCase(7ul)]
    [TestCase(8ul)]
    public void What_was_protected_is_audited_clean(ulong seed)
    {
        var folder = Directory.CreateTempSubdirectory("iapt-round-trip-");
        try
        {
            SyntheticExtract.WriteFolder(new SynthesisOptions { Referrals = 3_000, Seed = seed }, folder.FullName);
            var extract = InputReader.ReadFolder(folder.FullName).Extract;
            var asked = new MeasureRequest
            {
                Periods = [ReportingPeriod.FinancialYear(2023), ReportingPeriod.Quarter(2023, 4), ReportingPeriod.Month(2024, 2)],
                Levels = [GroupLevel.England, GroupLevel.SubIcb, GroupLevel.Provider],
                Measures = [.. Measures.Select(id => DefinitionSets.V21[id])],
            };
            var table = new MeasureCalculator(DefinitionSets.V21, InstrumentTable.Default).Compute(extract, asked).Protect(DisclosurePolicies.NhsEngland);
            var (tidy, monthly) = (Path.Combine(folder.FullName, "tidy.csv"), Path.Combine(folder.FullName, "monthly.csv"));
            Write(tidy, writer => PublicationWriter.WriteTidyCsv(table, writer));
            Write(monthly, writer => PublicationWriter.WriteNhsMonthlyCsv(table, writer, extract.Organisations));
            Assert.Multiple(() =>
            {
                foreach (var file in new[] { tidy, monthly })
                {
                    Assert.That(PublicationReader.Read(file, DisclosurePolicies.NhsEngland).Rows, Is.EqualTo(table.Rows));
                    var audit = PublicationAudit.Of([file]);
                    Assert.That(audit.Contradictions.Select(finding => finding.Reason), Is.Empty);
                    Assert.That(audit.Count(Verdict.Consistent), Is.Positive);
                    Assert.That(audit.Figures, Has.Count.EqualTo(table.Rows.Count));
                }
            });
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    // The table of courses of therapy has figures and groups of its own; complaints without a line are not written.
    [Test]
    public void Courses_of_therapy_that_were_protected_are_audited_clean()
    {
        var folder = Directory.CreateTempSubdirectory("iapt-round-trip-");
        try
        {
            SyntheticDataSet.WriteFolder(new SynthesisOptions { Referrals = 6_000, Seed = 9, Providers = 3 }, folder.FullName);
            var extract = InputReader.ReadFolder(folder.FullName).Extract;
            var asked = new MeasureRequest
            {
                Periods = [ReportingPeriod.FinancialYear(2023)],
                Levels = [GroupLevel.England, GroupLevel.Region, GroupLevel.Provider],
                Measures = DefinitionSets.Proms.Measures,
                Breakdowns = [CoursesOfTherapy.Diagnosis],
            };
            var table = new MeasureCalculator(DefinitionSets.Proms, InstrumentTable.Default).Compute(extract, asked).Protect(DisclosurePolicies.NhsEngland);
            var file = Path.Combine(folder.FullName, "proms.csv");
            Write(file, writer => PublicationWriter.WritePromsCsv(table, writer, extract.Organisations));
            var written = table.Rows.Where(row => CoursesOfTherapy.HasLine(row.Group)).ToList();
            var audit = PublicationAudit.Of([file]);
            Assert.Multiple(() =>
            {
                Assert.That(PublicationReader.Read(file, DisclosurePolicies.NhsEngland).Rows.ToHashSet().SetEquals(written));
                Assert.That(audit.Contradictions.Select(finding => finding.Reason), Is.Empty);
                Assert.That(audit.Figures, Has.Count.EqualTo(written.Count));
                Assert.That(audit.Count(Verdict.Exact), Is.Positive);
                Assert.That(audit.Count(Verdict.Consistent), Is.GreaterThan(audit.Count(Verdict.Exact)));
            });
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Write(string path, Action<TextWriter> write)
    {
        using var writer = new StreamWriter(path, append: false, new UTF8Encoding(false));
        write(writer);
    }
}
