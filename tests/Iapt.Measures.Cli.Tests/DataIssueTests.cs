using Iapt.Measures.Cli.Tests.Processes;

namespace Iapt.Measures.Cli.Tests;

/// <summary>What is wrong with one row or value: the run succeeds, the issue is counted on standard error and listed by --issues, and no message repeats a value.</summary>
public sealed class DataIssueTests
{
    private const string Error = "error";
    private const string Warning = "warning";

    // The referral of row 3 has the defect; M076 counts the finished courses that are left of two, M191 the recoveries.
    private static IEnumerable<TestCaseData> Defects =>
    [
        Case("no PathwayID", Error, "MissingPathwayId", "PathwayID", finished: 1, recovered: 1, ("PathwayID", "")),
        Case("a discharge date in words", Error, "UnreadableDate", "ServDischDate", finished: 1, recovered: 1, ("ServDischDate", Marked.Value)),
        Case("a date that is in no calendar", Error, "UnreadableDate", "ServDischDate", finished: 1, recovered: 1, ("ServDischDate", "2024-02-30")),
        Case("a date written the English way", Error, "UnreadableDate", "ServDischDate", finished: 1, recovered: 1, ("ServDischDate", "20/05/2024")),
        Case("a date of receipt in words", Error, "UnreadableRequiredDate", "ReferralRequestReceivedDate", finished: 1, recovered: 1, ("ReferralRequestReceivedDate", Marked.Value)),
        Case("words in a column of scores", Error, "UnreadableNumber", "PHQ9_FirstScore", finished: 2, recovered: 1, ("PHQ9_FirstScore", Marked.Value), ("PHQ9_LastScore", "")),
        Case("28 in a PHQ-9", Error, "ScoreOutOfRange", "PHQ9_LastScore", finished: 2, recovered: 1, ("PHQ9_LastScore", "28")),
        Case("9.5 in a GAD-7", Error, "ScorePrecision", "GAD_LastScore", finished: 2, recovered: 1, ("GAD_LastScore", "9.5")),
        Case(
            "2.305 in the Mobility Inventory",
            Error,
            "ScorePrecision",
            "AgoraAlone_FirstScore",
            finished: 2,
            recovered: 2,
            ("Validated_PresentingComplaint", "F400"),
            ("AgoraAlone_FirstScore", "2.305")),
        Case(
            "0.5 in the Mobility Inventory",
            Warning,
            "ScoreBelowScale",
            "AgoraAlone_LastScore",
            finished: 2,
            recovered: 2,
            ("Validated_PresentingComplaint", "F400"),
            ("AgoraAlone_FirstScore", "3.5"),
            ("AgoraAlone_LastScore", "0.5")),
        Case("a last score without a first", Error, "LastScoreWithoutFirst", "GAD_LastScore", finished: 2, recovered: 1, ("GAD_FirstScore", "")),
        Case("a discharge before the referral", Warning, "DischargeBeforeReferral", "ServDischDate", finished: 2, recovered: 2, ("ReferralRequestReceivedDate", "2024-05-21"), ("TherapySession_FirstDate", ""), ("TherapySession_LastDate", "")),
        Case("a treatment before the referral", Warning, "ContactBeforeReferral", "TherapySession_FirstDate", finished: 2, recovered: 2, ("TherapySession_FirstDate", "2024-01-07")),
        Case("a negative count", Error, "CountOutOfRange", "TreatmentCareContact_Count", finished: 1, recovered: 1, ("TreatmentCareContact_Count", "-1")),
        Case("a flag that is none", Error, "UnreadableFlag", "UsePathway_Flag", finished: 1, recovered: 1, ("UsePathway_Flag", Marked.Value)),
        Case("an unknown code", Warning, "UnknownCode", "EndCode", finished: 2, recovered: 2, ("EndCode", Marked.Value)),
    ];

    [TestCaseSource(nameof(Defects))]
    public void A_defect_is_an_issue_and_the_rest_is_computed(string severity, string code, string field, int finished, int recovered, (string Column, string Value)[] changes)
    {
        using var folder = DataFolder.OfReferrals(ReferralCsv.Row(1), ReferralCsv.Row(2, changes));
        var (run, issues) = Compute(folder);
        Assert.Multiple(() =>
        {
            Assert.That(run.ErrorLines, Has.One.StartsWith($"{severity}: 1 x {code}{(field.Length > 0 ? $" in {field}" : "")}: ").And.EndsWith("(first in row 3)"), run.Error);
            Assert.That(run.ErrorLines.Count(line => line.StartsWith("error: ", StringComparison.Ordinal) || line.StartsWith("warning: ", StringComparison.Ordinal)), Is.EqualTo(1), run.Error);
            Assert.That(issues, Has.Length.EqualTo(2));
            Assert.That(issues[0], Is.EqualTo("code,severity,field,row,description"));
            Assert.That(issues[1], Does.StartWith($"{code},{char.ToUpperInvariant(severity[0])}{severity[1..]},{field},3,"));
            Assert.That(ValueOf(run, "M076"), Is.EqualTo($"{finished}"));
            Assert.That(ValueOf(run, "M191"), Is.EqualTo($"{recovered}"));
        });
    }

    [Test]
    public void One_pathway_twice_in_a_period_counts_once()
    {
        using var folder = DataFolder.OfReferrals(ReferralCsv.Row(1), ReferralCsv.Row(2), ReferralCsv.Row(1, ("PHQ9_LastScore", "12")));
        var (run, issues) = Compute(folder);
        Assert.Multiple(() =>
        {
            Assert.That(run.ErrorLines, Has.One.StartsWith("error: 1 x DuplicatePathway in UsePathway_Flag: ").And.EndsWith("(first in row 2)"));
            Assert.That(issues[1], Does.StartWith("DuplicatePathway,Error,UsePathway_Flag,2,"));
            Assert.That(ValueOf(run, "M076"), Is.EqualTo("2"));
            Assert.That(ValueOf(run, "M191"), Is.EqualTo("1"), "the last row of the file is kept");
        });
    }

    [Test]
    public void The_flag_decides_between_two_rows_of_a_pathway_without_an_issue()
    {
        using var folder = DataFolder.OfReferrals(ReferralCsv.Row(1), ReferralCsv.Row(1, ("PHQ9_LastScore", "12"), ("UsePathway_Flag", "False")));
        var (run, issues) = Compute(folder);
        Assert.Multiple(() =>
        {
            Assert.That(issues, Has.Length.EqualTo(1));
            Assert.That(ValueOf(run, "M191"), Is.EqualTo("1"));
        });
    }

    [Test]
    public void A_column_of_the_wrong_type_is_an_issue_for_each_row()
    {
        using var folder = DataFolder.OfReferrals(ReferralCsv.Row(1, ("PHQ9_FirstScore", Marked.Value)), ReferralCsv.Row(2, ("PHQ9_FirstScore", Marked.Person)));
        var (run, _) = Compute(folder);
        Assert.Multiple(() =>
        {
            Assert.That(run.ErrorLines, Has.One.StartsWith("error: 2 x UnreadableNumber in PHQ9_FirstScore: ").And.EndsWith("(first in row 2)"));
            Assert.That(run.ErrorLines, Has.One.StartsWith("error: 2 x LastScoreWithoutFirst in PHQ9_LastScore: "));
            Assert.That(ValueOf(run, "M191"), Is.EqualTo("0"));
        });
    }

    [Test]
    public void A_line_break_in_quotes_is_part_of_a_value_and_counts_as_a_line()
    {
        using var folder = DataFolder.OfReferrals(ReferralCsv.Row(1, ("RecordNumber", $"\"{Marked.Record}\nsecond, \"\"line\"\"\r\nthird\"")), ReferralCsv.Row(2, ("PHQ9_LastScore", "28")));
        var (run, issues) = Compute(folder);
        Assert.Multiple(() =>
        {
            Assert.That(ValueOf(run, "M076"), Is.EqualTo("2"));
            Assert.That(issues[1], Does.StartWith("ScoreOutOfRange,Error,PHQ9_LastScore,5,"), "the third line of the record is line 4 of the file");
        });
    }

    [TestCase("")]
    [TestCase("\n")]
    [TestCase("\r\n")]
    public void The_last_line_may_end_without_a_line_end(string end)
    {
        using var folder = new DataFolder((ReferralCsv.FileName, ReferralCsv.Of(ReferralCsv.Row(1), ReferralCsv.Row(2)).TrimEnd('\n') + end));
        var (run, issues) = Compute(folder);
        Assert.Multiple(() =>
        {
            Assert.That(issues, Has.Length.EqualTo(1));
            Assert.That(ValueOf(run, "M076"), Is.EqualTo("2"));
        });
    }

    [Test]
    public void A_truncated_last_line_is_left_out_with_an_issue()
    {
        using var folder = new DataFolder((ReferralCsv.FileName, ReferralCsv.Of(ReferralCsv.Row(1)) + ReferralCsv.Row(2)[..60]));
        var (run, issues) = Compute(folder);
        Assert.Multiple(() =>
        {
            Assert.That(run.ErrorLines, Has.One.StartsWith("error: 1 x ColumnCount: ").And.EndsWith("(first in row 3)"));
            Assert.That(issues[1], Does.StartWith("ColumnCount,Error,,3,"));
            Assert.That(ValueOf(run, "M076"), Is.EqualTo("1"));
        });
    }

    [Test]
    public void A_field_of_100000_characters_is_one_value_that_is_not_used()
    {
        var vast = Marked.Value + new string('X', 100_000);
        using var folder = DataFolder.OfReferrals(ReferralCsv.Row(1, ("SourceOfReferralIAPT", vast)), ReferralCsv.Row(2, ("PHQ9_LastScore", vast)));
        var (run, _) = Compute(folder);
        Assert.Multiple(() =>
        {
            Assert.That(run.ErrorLines, Has.One.StartsWith("error: 1 x CodeTooLong in SourceOfReferralIAPT: ").And.EndsWith("(first in row 2)"));
            Assert.That(run.ErrorLines, Has.One.StartsWith("error: 1 x UnreadableNumber in PHQ9_LastScore: ").And.EndsWith("(first in row 3)"));
            Assert.That(ValueOf(run, "M076"), Is.EqualTo("2"));
            Assert.That(ValueOf(run, "M191"), Is.EqualTo("1"));
            Assert.That(run.Error, Does.Not.Contain("XXXX"));
        });
    }

    [Test]
    public void Strict_refuses_an_error_and_still_lists_it()
    {
        using var folder = DataFolder.OfReferrals(ReferralCsv.Row(1, ("PHQ9_LastScore", "28")));
        var issues = folder.PathOf("issues.csv");
        var output = folder.PathOf("out.csv");
        var run = Tool.Run("compute", folder.FullName, "--month", "2024-05", "--strict", "--quiet", "--issues", issues, "--out", output).Refused();
        Assert.Multiple(() =>
        {
            Assert.That(run.Error, Does.Contain("--strict"));
            Assert.That(File.ReadAllText(issues), Does.Contain("ScoreOutOfRange"));
            Assert.That(File.Exists(output), Is.False);
        });
    }

    [Test]
    public void Strict_allows_a_warning()
    {
        using var folder = DataFolder.OfReferrals(ReferralCsv.Row(1, ("EndCode", Marked.Value)));
        Tool.Run("compute", folder.FullName, "--month", "2024-05", "--strict").Succeeded();
    }

    [Test]
    public void Quiet_says_nothing()
    {
        using var folder = DataFolder.OfReferrals(ReferralCsv.Row(1, ("PHQ9_LastScore", "28")));
        var run = Tool.Run("compute", folder.FullName, "--month", "2024-05", "--quiet").Succeeded();
        Assert.Multiple(() =>
        {
            Assert.That(run.Error, Is.Empty);
            Assert.That(run.Rows, Is.Not.Empty);
        });
    }

    [Test]
    public void Unknown_columns_are_named_once()
    {
        using var folder = new DataFolder((ReferralCsv.FileName, ReferralCsv.Of(ReferralCsv.Row(1)).Replace("\n", ",1\n", StringComparison.Ordinal).Replace("_Flag,1", "_Flag,MyOwnColumn", StringComparison.Ordinal)));
        var run = Tool.Run("compute", folder.FullName, "--month", "2024-05").Succeeded();
        Assert.That(run.ErrorLines.Count(line => line.Contains("MyOwnColumn", StringComparison.Ordinal)), Is.EqualTo(1));
    }

    private static (ToolRun Run, string[] Issues) Compute(DataFolder folder)
    {
        var path = folder.PathOf("issues.csv");
        var run = Tool.Run("compute", folder.FullName, "--month", "2024-05", "--issues", path).Succeeded();
        var issues = File.ReadAllText(path);
        Assert.That(issues, Does.Not.Contain(Marked.Secret));
        return (run, issues.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    private static string ValueOf(ToolRun run, string measure) =>
        run.Rows.Single(row => row.Level is "England" && string.Equals(row.Measure, measure, StringComparison.Ordinal)).Value;

    private static TestCaseData Case(string name, string severity, string code, string field, int finished, int recovered, params (string Column, string Value)[] changes) =>
        new TestCaseData(severity, code, field, finished, recovered, changes).SetName($"{{m}}: {name}");
}
