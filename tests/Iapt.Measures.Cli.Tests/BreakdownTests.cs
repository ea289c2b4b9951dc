using Iapt.Measures.Cli.Tests.Processes;

namespace Iapt.Measures.Cli.Tests;

/// <summary><c>compute --breakdown</c> and <c>catalogue --breakdowns</c>.</summary>
public sealed class BreakdownTests
{
    private static readonly string Referrals = ReferralCsv.Of(
        ReferralCsv.Row(1, ("Validated_PresentingComplaint", "F452")),
        ReferralCsv.Row(2, ("Validated_PresentingComplaint", "F42.1")),
        ReferralCsv.Row(3, ("Validated_PresentingComplaint", "-3")),
        ReferralCsv.Row(4, ("Validated_PresentingComplaint", "Z63")));

    [Test]
    public void Groups_stand_after_the_whole_in_their_order()
    {
        using var folder = new DataFolder((ReferralCsv.FileName, Referrals));
        var run = Compute(folder, "--breakdown", "v011").Succeeded();
        var rows = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split(',')).Select(part => $"{part[4]}|{part[5]}|{part[6]}|{part[10]}").ToList();
        Assert.Multiple(() =>
        {
            Assert.That(rows, Has.Count.EqualTo(19));
            Assert.That(rows[0], Is.EqualTo("Total|||4"));
            Assert.That(
                rows.Skip(1).Where(row => !row.EndsWith("|0", StringComparison.Ordinal)),
                Is.EqualTo(new[]
                {
                    "Problem Descriptor|Anxiety and stress related disorders|F42 - Obsessive-compulsive disorder|1",
                    "Problem Descriptor|Anxiety and stress related disorders|F452 Hypochondriacal Disorders|1",
                    "Problem Descriptor|Other recorded problems||1",
                    "Problem Descriptor|Not stated/Not known/Invalid||1",
                }));
        });
    }

    [Test]
    public void All_takes_what_the_input_can_answer_and_says_what_it_cannot()
    {
        using var folder = new DataFolder((ReferralCsv.FileName, Referrals));
        var run = Compute(folder, "--breakdown", "all").Succeeded();
        Assert.Multiple(() =>
        {
            Assert.That(run.Output, Does.Contain("Problem Descriptor").And.Not.Contain("Ethnic Group"));
            Assert.That(run.ErrorLines.Where(line => line.StartsWith("not broken down for lack of ", StringComparison.Ordinal)), Has.Some.EndsWith("V005"));
        });
    }

    [Test]
    public void A_breakdown_that_is_named_and_cannot_be_told_is_not_assessable()
    {
        using var folder = new DataFolder((ReferralCsv.FileName, Referrals));
        var run = Compute(folder, "--breakdown", "Ethnic Group").Succeeded();
        var states = run.Rows.Select(row => row.Status).ToList();
        Assert.That(states, Is.EqualTo(new[] { "value" }.Concat(Enumerable.Repeat("not_assessable", 17))));
    }

    [Test]
    public void Parts_merge_within_groups()
    {
        using var folder = new DataFolder((ReferralCsv.FileName, Referrals));
        var part = Path.Combine(folder.FullName, "whole.part");
        Compute(folder, "--breakdown", "V011,V005", "--partial", part).Succeeded();
        Assert.That(Tool.Run("merge", part, "--format", "csv").Succeeded().Output, Is.EqualTo(Compute(folder, "--breakdown", "V011,V005").Output));
    }

    [TestCase("V999", "no breakdown 'V999'; the nearest are ")]
    [TestCase("ethnic", "V005 Ethnic Group")]
    [TestCase(",", "--breakdown names no breakdown")]
    public void An_unknown_breakdown_is_answered_with_the_nearest(string typed, string expected)
    {
        using var folder = new DataFolder((ReferralCsv.FileName, Referrals));
        Assert.That(Compute(folder, "--breakdown", typed).Refused().Error, Does.Contain(expected));
    }

    [Test]
    public void The_published_layout_has_no_room_for_groups()
    {
        using var folder = new DataFolder((ReferralCsv.FileName, Referrals));
        Assert.That(Compute(folder, "--breakdown", "V011", "--layout", "nhs-monthly").Refused().Error, Does.Contain("no columns for a breakdown"));
    }

    [Test]
    public void The_catalogue_lists_every_group()
    {
        var lines = Tool.Run("catalogue", "--breakdowns", "--format", "csv").Succeeded().Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Multiple(() =>
        {
            Assert.That(lines.Count(line => line.Contains(",Quarterly,v2.1,", StringComparison.Ordinal)), Is.EqualTo(138));
            Assert.That(lines, Has.One.StartsWith("EthnicGroup,Ethnic Group,Mixed,All,sum,Annual,annual-2024-25,"));
            Assert.That(lines[0], Is.EqualTo("id,variable_type,variable_a,variable_b,groups,cadence,definition,valid_from,valid_until,tables,status,fingerprint"));
            Assert.That(lines, Has.One.StartsWith("V005,Ethnic Group,Mixed,White and Asian,partition,Quarterly,v2.1,"));
        });
    }

    // An identifier is that of its version; the name is the same.
    [TestCase("v2.0", "V010")]
    [TestCase("v2.1", "V011")]
    public void A_breakdown_of_a_version_is_found_by_its_number_or_its_name(string version, string id)
    {
        using var folder = DataFolder.OfReferrals(ReferralCsv.Row(1));
        var byNumber = Compute(folder, "--definitions", version, "--breakdown", id, "--format", "csv").Succeeded().Output;
        Assert.Multiple(() =>
        {
            Assert.That(Compute(folder, "--definitions", version, "--breakdown", "problem descriptor", "--format", "csv").Succeeded().Output, Is.EqualTo(byNumber));
            Assert.That(byNumber, Does.Contain(",Problem Descriptor,Depression,,M076,"));
        });
    }

    [Test]
    public void A_breakdown_is_read_group_by_group() => Assert.Multiple(() =>
    {
        Assert.That(Tool.Run("define", "V005").Succeeded().Output, Does.StartWith("V005 Ethnic Group (v2.1)\n").And.Contain("  Mixed, White and Asian: rows where\n    the ethnic category (EthnicCategory) is F\n").And.Contain("every other row"));
        Assert.That(Tool.Run("define", "problem descriptor", "--diff", "v2.0", "v2.1").Succeeded().Output, Does.Contain("\nMedically Unexplained Symptoms, K58 - Irritable bowel syndrome\n+ the presenting complaint"));
        Assert.That(Tool.Run("define", "V055").Refused().Error, Does.Contain("V005"));
    });

    private static ToolRun Compute(DataFolder folder, params string[] more) =>
        Tool.Run(["compute", folder.FullName, "--month", "2024-05", "--by", "england", "--measures", "M076", .. more]);
}
