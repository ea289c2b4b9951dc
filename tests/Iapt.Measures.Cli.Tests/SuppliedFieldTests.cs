using Iapt.Measures.Cli.Tests.Processes;

namespace Iapt.Measures.Cli.Tests;

/// <summary>A derived column that is present is used as it stands; --rederive recomputes it (<c>decisions.md</c> 6).</summary>
public sealed class SuppliedFieldTests
{
    private const string Flags = "CompletedTreatment_Flag,Caseness_Flag,NotCaseness_Flag,Recovery_Flag,ReliableImprovement_Flag,NoChange_Flag,ReliableDeterioration_Flag";

    // The scores of the row say recovered and reliably improved; the supplied flags say neither.
    private static readonly string Contradicting =
        $"{ReferralCsv.Header},{Flags}\n{ReferralCsv.Row(1)},True,True,False,False,False,True,False\n";

    [TestCase(new string[0], "0", "0", "1")]
    [TestCase(new[] { "--use-supplied" }, "0", "0", "1")]
    [TestCase(new[] { "--rederive" }, "1", "1", "0")]
    public void Supplied_flags_count_until_they_are_derived_anew(string[] options, string recovery, string improvement, string noChange)
    {
        using var folder = new DataFolder((ReferralCsv.FileName, Contradicting));
        var run = Tool.Run(["compute", folder.FullName, "--month", "2024-05", "--by", "england", "--measures", "M191,M185,M187", .. options]).Succeeded();
        Assert.That(run.Rows.Select(row => $"{row.Measure} {row.Value}"), Is.EquivalentTo(new[] { $"M191 {recovery}", $"M185 {improvement}", $"M187 {noChange}" }));
    }

    // cli.md: an extract of IDS101 alone with scores, dates and counts is enough for the outcome measures.
    [Test]
    public void Few_columns_answer_what_they_can_and_the_other_measures_are_listed_with_what_they_lack()
    {
        using var folder = new DataFolder((
            ReferralCsv.FileName,
            $"pathwayid,REFERRALREQUESTRECEIVEDDATE,ServDiscDate,TreatmentCareContact_Count,PHQ9_FirstScore,PHQ9_LastScore,GAD_FirstScore,GAD_LastScore\n{Marked.Pathway},2024-01-01,2024-05-02 00:00:00,4,15,6,12,NULL\n"));
        var run = Tool.Run("compute", folder.FullName, "--month", "2024-05", "--by", "england").Succeeded();
        Assert.Multiple(() =>
        {
            Assert.That(run.Rows.Where(row => row.Measure is "M076" or "M191" or "M201").Select(row => $"{row.Measure} {row.Value}"), Is.EqualTo(new[] { "M076 1", "M191 0", "M201 1" }));
            Assert.That(run.Rows.Select(row => row.Measure), Has.No.Member("M057"));
            Assert.That(run.ErrorLines, Has.One.StartsWith("not computed for lack of IDS101Referral EndCode: M057 "));
            Assert.That(run.ErrorLines, Has.One.Contain("no column UsePathway_Flag"));
        });
    }

    [TestCase(false, "The referral does not count in this measure.")]
    [TestCase(true, "The referral counts in this measure.")]
    public void An_explanation_follows_the_same_choice(bool rederive, string verdict)
    {
        using var folder = new DataFolder((ReferralCsv.FileName, Contradicting));
        string[] options = rederive ? ["--rederive"] : [];
        var run = Tool.Run(["explain", folder.FullName, "--pathway", Marked.Pathway + "1", "--measure", "M191", "--month", "2024-05", "--format", "table", .. options]).Succeeded();
        Assert.That(run.Output, Does.Contain(verdict));
    }
}
