using Iapt.Measures.Cli.Tests.Processes;

namespace Iapt.Measures.Cli.Tests;

/// <summary>The options that name periods, and what a period without data gives.</summary>
public sealed class PeriodTests
{
    [TestCase("--month 2024-05", "2024-05-01/2024-05-31")]
    [TestCase("--month 2024-02", "2024-02-01/2024-02-29")]
    [TestCase("--quarter 2023-24Q4", "2024-01-01/2024-03-31")]
    [TestCase("--quarter 2024-25Q1", "2024-04-01/2024-06-30")]
    [TestCase("--year 2023-24", "2023-04-01/2024-03-31")]
    [TestCase("--from 2023-12 --to 2024-02", "2023-12-01/2023-12-31 2024-01-01/2024-01-31 2024-02-01/2024-02-29")]
    public void A_period_begins_and_ends_with_its_months(string option, string expected)
    {
        var run = Tool.Run(["compute", SmallData.Folder.FullName, .. option.Split(' '), "--measures", "M192", "--by", "england"]).Succeeded();
        Assert.That(run.Rows.Select(row => $"{row.Start}/{row.End}"), Is.EqualTo(expected.Split(' ')));
    }

    [Test]
    public void A_quarter_and_a_year_say_which_measures_are_not_published_for_them()
    {
        var run = Tool.Run("compute", SmallData.Folder.FullName, "--year", "2023-24", "--measures", "M001,M002", "--by", "england").Succeeded();
        Assert.Multiple(() =>
        {
            Assert.That(run.Rows, Has.Count.EqualTo(2));
            Assert.That(run.ErrorLines, Has.One.StartsWith("not published for a period of this length: ").And.Contain("M002"));
        });
    }

    [Test]
    public void A_month_without_data_is_zeros_and_not_applicable()
    {
        using var folder = DataFolder.OfReferrals(ReferralCsv.Row(1));
        var rows = Tool.Run("compute", folder.FullName, "--month", "2023-05", "--by", "england").Succeeded().Rows;
        Assert.Multiple(() =>
        {
            Assert.That(rows.Single(row => row.Measure is "M076"), Has.Property("Value").EqualTo("0").And.Property("Status").EqualTo("value"));
            Assert.That(rows.Single(row => row.Measure is "M192"), Has.Property("Value").EqualTo("").And.Property("Status").EqualTo("not_applicable"));
            Assert.That(rows.Single(row => row.Measure is "M048"), Has.Property("Value").EqualTo("").And.Property("Status").EqualTo("not_applicable"));
            Assert.That(rows.Select(row => (row.Status, row.Value)).Distinct(), Is.EquivalentTo(new[] { ("value", "0"), ("not_applicable", "") }));
        });
    }

    [Test]
    public void A_header_alone_is_a_file_without_referrals()
    {
        using var folder = DataFolder.OfReferrals();
        var rows = Tool.Run("compute", folder.FullName, "--month", "2024-05").Succeeded().Rows;
        Assert.That(rows.Where(row => row.Level is "England").Select(row => (row.Status, row.Value)).Distinct(), Is.EquivalentTo(new[] { ("value", "0"), ("not_applicable", "") }));
    }

    // decisions.md 1: a file with snapshots that has none of the month says nothing about it.
    [Test]
    public void A_month_that_a_file_of_snapshots_lacks_is_not_assessable()
    {
        var rows = Tool.Run("compute", SmallData.Folder.FullName, "--month", "2025-05", "--by", "england").Succeeded().Rows;
        Assert.That(rows, Has.All.Property("Status").EqualTo("not_assessable").And.All.Property("Value").EqualTo(""));
    }

    [Test]
    public void Named_definitions_compute_a_period_before_they_were_in_force()
    {
        using var folder = DataFolder.OfReferrals(ReferralCsv.Row(1, ("ReferralRequestReceivedDate", "2022-01-03"), ("TherapySession_FirstDate", "2022-01-10"), ("TherapySession_LastDate", "2022-03-01"), ("ServDischDate", "2022-03-08")));
        var run = Tool.Run("compute", folder.FullName, "--month", "2022-03", "--definitions", "v2.1", "--by", "england", "--measures", "M076,M192").Succeeded();
        Assert.That(run.Rows.Select(row => row.Value), Is.EqualTo(new[] { "1", "100" }));
    }

    [Test]
    public void A_variant_of_the_definitions_is_named_in_its_rows()
    {
        var run = Tool.Run("compute", SmallData.Folder.FullName, "--month", "2024-05", "--definitions", "v2.1+any-deterioration", "--by", "england", "--measures", "M189").Succeeded();
        Assert.That(run.Output, Does.Contain(",M189,Count_ReliableDeterioration,v2.1+any-deterioration,"));
    }
}
