using Iapt.Measures.Cli.Tests.Processes;

namespace Iapt.Measures.Cli.Tests;

/// <summary>Periods that span several versions of the definitions, in one call and one result.</summary>
public sealed class VersionSpanTests
{
    // Discharged in March and in April 2022: the last month of data set v2.0, the first of v2.1.
    private static readonly string[] Rows =
    [
        ReferralCsv.Row(1, ("ReferralRequestReceivedDate", "2021-11-08"), ("SourceOfReferralIAPT", "N4"), ("TherapySession_FirstDate", "2021-12-05"), ("TherapySession_LastDate", "2022-03-13"), ("ServDischDate", "2022-03-20")),
        ReferralCsv.Row(2, ("ReferralRequestReceivedDate", "2022-03-08"), ("SourceOfReferralIAPT", "N4"), ("TherapySession_FirstDate", "2022-03-20"), ("TherapySession_LastDate", "2022-04-10"), ("ServDischDate", "2022-04-20")),
        ReferralCsv.Row(3, ("ReferralRequestReceivedDate", "2022-04-08"), ("SourceOfReferralIAPT", "N4"), ("TherapySession_FirstDate", "2022-04-20"), ("TherapySession_LastDate", ""), ("ServDischDate", ""), ("EndCode", "")),
    ];

    [Test]
    public void Each_month_has_the_version_in_force_on_its_last_day()
    {
        using var folder = DataFolder.OfReferrals(Rows);
        var run = Tool.Run("compute", folder.FullName, "--from", "2020-08", "--to", "2022-04", "--measures", "M018,M076,M191", "--by", "england", "--format", "csv").Succeeded();
        var rows = TidyRow.ReadAll(run.Output);
        var versions = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split(',')).Select(cells => (Month: cells[0][..7], Version: cells[9])).Distinct().ToList();
        Assert.Multiple(() =>
        {
            Assert.That(versions, Has.Count.EqualTo(21));
            Assert.That(versions.Where(one => one.Version is "v1.5").Select(one => one.Month), Is.EqualTo((string[])["2020-08"]));
            Assert.That(versions.Where(one => one.Version is "v2.1").Select(one => one.Month), Is.EqualTo((string[])["2022-04"]));
            Assert.That(versions.Select(one => one.Month), Is.Ordered);
            Assert.That(rows.Where(row => row.Measure is "M076" && row.Value is not "0").Select(row => row.Start), Is.EqualTo((string[])["2022-03-01", "2022-04-01"]));

            // Source N4 counts from data set v2.1 on.
            Assert.That(rows.Where(row => row.Measure is "M018" && row.Value is not "0").Select(row => (row.Start, row.Value)), Is.EqualTo(((string, string)[])[("2022-04-01", "1")]));
            Assert.That(run.Error, Does.Contain("v1.5 has no measures M018: not computed in its periods (2020-08 to 2020-08)"));
        });
    }

    [Test]
    public void A_list_of_periods_is_computed_in_time()
    {
        using var folder = DataFolder.OfReferrals(Rows);
        var run = Tool.Run("compute", folder.FullName, "--quarter", "2022-23Q1,2021-22Q4", "--measures", "M076", "--by", "england", "--format", "csv").Succeeded();
        Assert.That(TidyRow.ReadAll(run.Output).Select(row => (row.Start, row.Value)), Is.EqualTo(((string, string)[])[("2022-01-01", "1"), ("2022-04-01", "1")]));
    }

    // Every measure that each version can answer, and the figures of a version by itself.
    [Test]
    public void Each_version_gives_what_it_gives_by_itself()
    {
        using var folder = DataFolder.OfReferrals(Rows);
        string[] call = ["compute", folder.FullName, "--by", "england,provider", "--breakdown", "Problem Descriptor", "--interval", "0.95", "--format", "csv"];
        var both = Lines(Tool.Run([.. call, "--from", "2022-03", "--to", "2022-04"]).Succeeded());
        var earlier = Lines(Tool.Run([.. call, "--month", "2022-03"]).Succeeded());
        var later = Lines(Tool.Run([.. call, "--month", "2022-04"]).Succeeded());
        Assert.That(both, Is.EqualTo(earlier.Concat(later.Skip(1))));
    }

    [Test]
    public void What_takes_one_version_says_so()
    {
        using var folder = DataFolder.OfReferrals(Rows);
        var partial = Tool.Run("compute", folder.FullName, "--from", "2022-03", "--to", "2022-04", "--partial", folder.PathOf("p.part")).Refused();
        var compare = Tool.Run("compute", folder.FullName, "--from", "2022-03", "--to", "2022-04", "--compare", "v1.5").Refused();
        Assert.Multiple(() =>
        {
            Assert.That(partial.Error, Does.Contain("v2.0 and v2.1").And.Contains("--definitions"));
            Assert.That(folder.Names, Has.None.EqualTo("p.part"));
            Assert.That(compare.Error, Does.Contain("v2.0 and v2.1").And.Contains("--definitions"));
            Assert.That(Tool.Run("compute", folder.FullName, "--from", "2012-03", "--to", "2012-05").Refused().Error, Does.Contain("in force in 2012-03"));
            Assert.That(Tool.Run("compute", folder.FullName, "--quarter", "2022-23Q1,").Refused().Error, Does.Contain("--quarter is written like 2024-25Q1"));
        });
    }

    // A name that the file of the time printed is understood, and columns that were renamed are read by either name.
    [Test]
    public void Names_of_the_time_are_understood()
    {
        var text = ReferralCsv.Of(Rows).Replace("SourceOfReferralIAPT", "SourceOfReferralMH", StringComparison.Ordinal);
        using var folder = new DataFolder((ReferralCsv.FileName, text));
        var run = Tool.Run("compute", folder.FullName, "--month", "2022-04", "--measures", "Count_FirstTreatment,Count_IAPTReferrals", "--by", "england", "--format", "csv").Succeeded();
        Assert.That(TidyRow.ReadAll(run.Output).Select(row => (row.Measure, row.Value)), Is.EqualTo(((string, string)[])[("M018", "1"), ("M031", "1")]));
    }

    private static string[] Lines(ToolRun run) => run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
