using System.Text;
using Iapt.Measures.Cli.Tests.Processes;

namespace Iapt.Measures.Cli.Tests;

/// <summary>A file that cannot be used: exit code 2, one line with file, line, column and what was expected, and everything as it was before.</summary>
public sealed class UnusableInputTests
{
    private const string Parquet = "IDS101Referral.parquet";
    private static readonly string Good = ReferralCsv.Of(ReferralCsv.Row(1), ReferralCsv.Row(2));

    private static IEnumerable<TestCaseData> Files =>
    [
        Case("an empty file", "", "IDS101Referral.csv: ", "the file is empty", "expected a header"),
        Case("no column PathwayID", Good.Replace("PathwayID,", "Pathway,", StringComparison.Ordinal), "IDS101Referral.csv, line 1: ", "no column PathwayID", "expected a header"),
        Case("no header", ReferralCsv.Row(1) + "\n", "IDS101Referral.csv, line 1: ", "no column PathwayID", "expected a header"),
        Case("a column twice", Good.Replace("GAD_FirstScore", "GAD_LastScore", StringComparison.Ordinal), "line 1, column GAD_LastScore: ", "twice", "expected each column once"),
        Case("a column and its alias", Good.Replace("TherapySession_LastDate", "ServDiscDate", StringComparison.Ordinal), "line 1, column ServDischDate: ", "twice", "expected"),
        Case("a quote that is never closed", Good + $"{ReferralCsv.Row(3, ("RecordNumber", "\"" + Marked.Record))}\n", "line 4: ", "quotes", "expected"),
        Case("a quote inside a value", ReferralCsv.Of(ReferralCsv.Row(1, ("RecordNumber", "\"a\"" + Marked.Record))), "line 2: ", "quotes", "expected"),
        Case("a record of more than a mebibyte", ReferralCsv.Of(ReferralCsv.Row(1, ("RecordNumber", new string('X', 1_100_000)))), "line 2: ", "longer than", "expected shorter records"),
        Case("UTF-16", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Good)], "line 1: ", "UTF-16", "expected UTF-8"),
        Case("UTF-16, big end first", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Good)], "line 1: ", "UTF-16", "expected UTF-8"),
        Case("UTF-16 without a mark", Encoding.Unicode.GetBytes(Good), "line 1: ", "NUL", "expected UTF-8"),
        Case("a NUL byte", Good.Replace("SECRETRECORD", "SECRET\0RECORD", StringComparison.Ordinal), "line 2: ", "NUL", "expected UTF-8"),
        Case("Latin-1", Encoding.Latin1.GetBytes(Good.Replace("SECRETRECORD", "SECRETRÉCORD", StringComparison.Ordinal)), "line 2: ", "UTF-8"),
        Case("a file cut inside a character", [.. Encoding.UTF8.GetBytes(Good), .. "é"u8[..1]], "line 4: ", "inside a character", "expected UTF-8"),
    ];

    [TestCaseSource(nameof(Files))]
    public void A_file_that_cannot_be_used_is_refused_in_one_line(byte[] content, string[] fragments)
    {
        using var folder = new DataFolder();
        folder.Write(ReferralCsv.FileName, content);
        AssertRefused(folder, fragments);
    }

    [Test]
    public void A_folder_that_is_not_there_is_refused()
    {
        using var folder = new DataFolder();
        var nowhere = folder.PathOf("nowhere");
        Assert.That(Tool.Run("compute", nowhere, "--month", "2024-05").Refused().Error, Does.Contain(nowhere).And.Contain("no such folder").And.Contain("expected a folder with IDS101Referral.csv"));
    }

    [Test]
    public void A_file_instead_of_a_folder_is_refused()
    {
        using var folder = DataFolder.OfReferrals(ReferralCsv.Row(1));
        var file = folder.PathOf(ReferralCsv.FileName);
        Assert.That(Tool.Run("compute", file, "--month", "2024-05").Refused().Error, Does.Contain(file).And.Contain("expected a folder"));
    }

    [Test]
    public void An_empty_name_is_refused() =>
        Assert.That(Tool.Run("compute", "", "--month", "2024-05").Refused().Error, Does.Contain("expected 'sample' or a folder"));

    [Test]
    public void A_folder_without_referrals_is_refused()
    {
        using var folder = new DataFolder(("IDS603PresentingComplaints.csv", "PathwayID\n"));
        AssertRefused(folder, "no IDS101Referral file", "expected IDS101Referral.csv or IDS101Referral.parquet");
    }

    [Test]
    public void Csv_and_Parquet_of_one_table_are_refused()
    {
        using var folder = DataFolder.OfReferrals(ReferralCsv.Row(1));
        folder.Write(Parquet, "PAR1"u8.ToArray());
        AssertRefused(folder, "IDS101Referral.csv and IDS101Referral.parquet", "expected one of them");
    }

    [TestCase("")]
    [TestCase("SECRETVALUE is not Parquet")]
    [TestCase("PAR1SECRETVALUE and then the file was cut")]
    [TestCase("PAR1\0\0\0\0\0\0\0\0SECRETVALUE\0\0\0\u007fPAR1")]
    public void Parquet_that_is_not_Parquet_is_refused(string content)
    {
        using var folder = new DataFolder((Parquet, content));
        AssertRefused(folder, Parquet, "expected a whole Parquet file");
    }

    [Test]
    public void An_organisation_table_without_its_header_is_refused()
    {
        using var folder = DataFolder.OfReferrals(ReferralCsv.Row(1));
        folder.Write("organisations.csv", "SECRETVALUE,b,c\n"u8.ToArray());
        AssertRefused(folder, "organisations.csv, line 1: ", "no column org_code", "expected the header org_code,");
    }

    [Test]
    public void Explain_refuses_what_compute_refuses()
    {
        using var folder = new DataFolder((ReferralCsv.FileName, ""));
        var run = Tool.Run("explain", folder.FullName, "--pathway", Marked.Pathway, "--measure", "M191", "--month", "2024-05").Refused();
        Assert.That(run.Error, Does.Contain("the file is empty"));
    }

    // An output that stands there before stays as it is, and no temporary file is left.
    private static void AssertRefused(DataFolder folder, params string[] fragments)
    {
        folder.Write("old.csv", "old"u8.ToArray());
        var before = folder.Names.ToList();
        var run = Tool.Run("compute", folder.FullName, "--month", "2024-05", "--out", folder.PathOf("old.csv"), "--issues", folder.PathOf("issues.csv")).Refused();
        Assert.Multiple(() =>
        {
            Assert.That(run.Error, Does.Contain(folder.FullName));
            foreach (var fragment in fragments)
            {
                Assert.That(run.Error, Does.Contain(fragment));
            }

            Assert.That(folder.Read("old.csv"), Is.EqualTo("old"));
            Assert.That(folder.Names, Is.EqualTo(before));
        });
    }

    private static TestCaseData Case(string name, string text, params string[] fragments) => Case(name, Encoding.UTF8.GetBytes(text), fragments);

    private static TestCaseData Case(string name, byte[] content, params string[] fragments) => new TestCaseData(content, fragments).SetName($"{{m}}: {name}");
}
