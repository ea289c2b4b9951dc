using Iapt.Measures.Cli.Tests.Processes;

namespace Iapt.Measures.Cli.Tests;

/// <summary>The levels of organisation, with <c>organisations.csv</c> and without.</summary>
public sealed class LevelTests
{
    private const string Organisations = """
        org_code,org_name,icb_code,icb_name,region_code,region_name
        S01,Sub-ICB one,I01,ICB one,Y01,Region one
        S02,Sub-ICB two,I01,ICB one,Y01,Region one

        """;

    private static readonly string Referrals = ReferralCsv.Of(
        ReferralCsv.Row(1),
        ReferralCsv.Row(2, ("OrgIDComm", "S02")),
        ReferralCsv.Row(3, ("OrgIDComm", "S09"), ("OrgID_Provider", "RX2")),
        ReferralCsv.Row(4, ("OrgIDComm", ""), ("OrgID_Provider", "")));

    [Test]
    public void Every_level_is_there_in_a_fixed_order()
    {
        using var folder = new DataFolder((ReferralCsv.FileName, Referrals), ("organisations.csv", Organisations.ReplaceLineEndings("\n")));
        var run = Compute(folder, "provider,subicb,icb,region,england");
        Assert.Multiple(() =>
        {
            Assert.That(
                run.Rows.Select(row => $"{row.Level} {row.Code} {row.Value}"),
                Is.EqualTo(new[]
                {
                    "England all 4", "CommissioningRegion UNKNOWN 2", "CommissioningRegion Y01 2", "ICB I01 2", "ICB UNKNOWN 2", "SubICB S01 1", "SubICB S02 1", "SubICB S09 1",
                    "SubICB UNKNOWN 1", "Provider RX1 2", "Provider RX2 1", "Provider UNKNOWN 1",
                }));
            Assert.That(run.ErrorLines, Has.One.StartsWith("warning: 1 x UnmappedOrganisation in OrgIDComm: "));
        });
    }

    [Test]
    public void Figures_of_a_code_that_was_succeeded_are_those_of_its_successor_from_then_on()
    {
        const string Succeeded = """
            org_code,icb_code,region_code,successor_code,valid_from,valid_to
            S01,I01,Y01,S02,,2024-04-30
            S02,I02,Y02,,,
            RX1,,,RX2,,2024-05-30

            """;
        using var folder = new DataFolder((ReferralCsv.FileName, Referrals), ("organisations.csv", Succeeded.ReplaceLineEndings("\n")));
        Assert.Multiple(() =>
        {
            Assert.That(
                Compute(folder, "provider,subicb,icb").Rows.Select(row => $"{row.Level} {row.Code} {row.Value}"),
                Is.EqualTo(new[] { "ICB I02 2", "ICB UNKNOWN 2", "SubICB S02 2", "SubICB S09 1", "SubICB UNKNOWN 1", "Provider RX2 3", "Provider UNKNOWN 1" }));
            Assert.That(
                Tool.Run("compute", folder.FullName, "--month", "2024-04", "--measures", "M076", "--by", "provider,subicb").Succeeded().Rows.Select(row => row.Code),
                Is.EqualTo(new[] { "S01", "S02", "S09", "UNKNOWN", "RX1", "RX2", "UNKNOWN" }));
        });
        folder.Write("organisations.csv", System.Text.Encoding.UTF8.GetBytes("org_code,icb_code,region_code,successor_code\nS01,I01,Y01,S02\nS02,I01,Y01,S01\n"));
        var refused = Tool.Run("compute", folder.FullName, "--month", "2024-05", "--by", "subicb").Refused();
        Assert.That(refused.Error, Does.Contain("organisations.csv, line 2, column successor_code: the successors of the code lead back to it; expected"));
    }

    [Test]
    public void Without_the_table_regions_and_icbs_are_unknown_and_a_note_says_so()
    {
        using var folder = new DataFolder((ReferralCsv.FileName, Referrals));
        var run = Compute(folder, "region,icb,subicb");
        Assert.Multiple(() =>
        {
            Assert.That(
                run.Rows.Select(row => $"{row.Level} {row.Code} {row.Value}"),
                Is.EqualTo(new[] { "CommissioningRegion UNKNOWN 4", "ICB UNKNOWN 4", "SubICB S01 1", "SubICB S02 1", "SubICB S09 1", "SubICB UNKNOWN 1" }));
            Assert.That(run.ErrorLines, Has.One.StartsWith("no organisations.csv: "));
        });
    }

    [Test]
    public void England_and_providers_are_what_is_printed_unless_asked_otherwise()
    {
        using var folder = new DataFolder((ReferralCsv.FileName, Referrals));
        var run = Tool.Run("compute", folder.FullName, "--month", "2024-05", "--measures", "M076").Succeeded();
        Assert.That(run.Rows.Select(row => row.Level).Distinct(), Is.EqualTo(new[] { "England", "Provider" }));
    }

    private static ToolRun Compute(DataFolder folder, string levels) =>
        Tool.Run("compute", folder.FullName, "--month", "2024-05", "--measures", "M076", "--by", levels).Succeeded();
}
