using System.Text.Json;
using Iapt.Measures.Cli.Tests.Processes;

namespace Iapt.Measures.Cli.Tests;

/// <summary><c>define</c> and <c>catalogue</c>: the definitions, read.</summary>
public sealed class DefinitionTests
{
    private static string Ledger => Path.Combine(Tool.Repository, "src", "Iapt.Measures", "Measures.Shipped.txt");

    [Test]
    public void A_measure_is_read_as_text()
    {
        var run = Tool.Run("define", "M192").Succeeded();
        Assert.Multiple(() =>
        {
            Assert.That(run.Error, Is.Empty);
            Assert.That(run.Output, Does.StartWith("M192 Percentage_Recovery (v2.1)\n").And.Contain("100 × a ÷ (b − c)"));
            Assert.That(run.Output, Does.Contain("PHQ-9, caseness: 10 or more (primary: ").And.Contain("Fingerprint: "));
        });
    }

    [Test]
    public void A_measure_is_read_as_Markdown() =>
        Assert.That(Tool.Run("define", "percentage_recovery", "--as", "markdown").Succeeded().Output, Does.StartWith("# M192 Percentage_Recovery (v2.1)\n").And.Contain("\n## Thresholds\n"));

    [Test]
    public void A_measure_is_read_as_json()
    {
        using var json = JsonDocument.Parse(Tool.Run("define", "m192", "--as", "json").Succeeded().Output);
        Assert.Multiple(() =>
        {
            Assert.That(json.RootElement.GetProperty("id").GetString(), Is.EqualTo("M192"));
            Assert.That(json.RootElement.GetProperty("parts").GetArrayLength(), Is.EqualTo(3));
        });
    }

    [TestCase("I101D107")]
    [TestCase("Recovery_Flag")]
    [TestCase("i101d107")]
    public void A_derived_field_is_read_by_its_number_or_name(string id)
    {
        var output = Tool.Run("define", id).Succeeded().Output;
        Assert.That(output, Does.StartWith("I101D107 Recovery_Flag (v2.1)\n").And.Contain("Caseness_Flag (I101D105)"));
    }

    [Test]
    public void A_variant_is_read_by_its_name() =>
        Assert.That(Tool.Run("define", "M189", "--definitions", "v2.1+any-deterioration").Succeeded().Output, Does.StartWith("M189 Count_ReliableDeterioration (v2.1+any-deterioration)\n"));

    [Test]
    public void The_catalogue_has_a_line_for_each_of_343_measures_with_its_fingerprint()
    {
        var run = Tool.Run("catalogue", "--format", "csv").Succeeded();
        var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var columns = lines.Skip(1).Select(line => line.Split(',')).ToList();
        Assert.Multiple(() =>
        {
            Assert.That(run.Error, Is.Empty);
            Assert.That(lines[0], Is.EqualTo("id,name,family,cadence,definition,valid_from,valid_until,tables,status,fingerprint"));
            Assert.That(columns, Has.All.Matches<string[]>(column => column is { Length: 10 }));
            Assert.That(columns.Select(column => (column[0], column[4])), Is.Unique);
            Assert.That(columns.Count(column => column[4] is "v2.1"), Is.EqualTo(343));
            Assert.That(columns.Select(column => column[4]).Distinct(), Is.EqualTo((string[])["kpi", "v1.0", "v1.5", "v2.0", "v2.1"]));
            Assert.That(columns.Select(column => column[9]), Has.All.Match("^[0-9a-f]{16}$"));
            Assert.That(columns.Single(column => column is ["M192", _, _, _, "v2.1", ..]), Is.EqualTo(new[] { "M192", "Percentage_Recovery", "outcomes", "Monthly/Quarterly", "v2.1", "2022-04", "", "IDS101Referral IDS201CareContact IDS202CareActivity IDS205InternetTherLog IDS603PresentingComplaints IDS606CodedScoreAssessmentRefer IDS607CodedScoreAssessmentAct", "Verified", columns.Single(column => column is ["M192", _, _, _, "v2.1", ..])[9] }));
        });
    }

    [Test]
    public void Earlier_names_stand_in_the_record() =>
        Assert.That(Tool.Run("define", "M031").Succeeded().Output, Does.Contain("Called Count_FirstAssessment, 2022-07 (").And.Contain("Called Count_FirstTreatment, 2021-01 to 2022-06 ("));

    [Test]
    public void Two_versions_of_a_definition_are_told_apart_by_clause()
    {
        var output = Tool.Run("define", "M192", "--diff", "v1.5", "v2.0").Succeeded().Output;
        Assert.Multiple(() =>
        {
            Assert.That(output, Does.StartWith("M192 Percentage_Recovery: v1.5 against v2.0\n"));
            Assert.That(output, Does.Contain("- Impact of Event Scale, revised (IES-R), caseness: 33 or more\n+ PTSD Checklist for DSM-5 (PCL-5), caseness: 32 or more\n"));
            Assert.That(output, Does.Contain("+   internet enabled therapy logs"));
        });
    }

    [Test]
    public void Fingerprints_are_those_of_the_ledger()
    {
        var ledger = File.ReadAllText(Ledger);
        var lines = Tool.Run("catalogue", "--format", "csv").Succeeded().Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1);
        Assert.Multiple(() =>
        {
            foreach (var line in lines)
            {
                Assert.That(ledger, Does.Contain(line.Split(',')[^1]), line);
            }
        });
    }

    [Test]
    public void The_catalogue_as_json_says_what_csv_says()
    {
        using var json = JsonDocument.Parse(Tool.Run("catalogue", "--format", "json").Succeeded().Output);
        var csv = Tool.Run("catalogue").Succeeded().Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.That(json.RootElement.EnumerateArray().Select(one => string.Join(',', one.EnumerateObject().Select(property => property.Value.GetString()))), Is.EqualTo(csv[1..]));
    }

    [Test]
    public void The_catalogue_is_of_every_version_or_of_one()
    {
        static List<string> Versions(params string[] call) =>
            [.. Tool.Run(["catalogue", "--format", "csv", .. call]).Succeeded().Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split(',')[4]).Distinct()];
        Assert.Multiple(() =>
        {
            Assert.That(Versions(), Is.SupersetOf((string[])["kpi", "v1.0", "v1.5", "v2.0", "v2.1"]));
            Assert.That(Versions("--definitions", "v2.0"), Is.EqualTo((string[])["v2.0"]));
            Assert.That(Tool.Run("catalogue", "--definitions", "v3").Refused().Error, Does.Contain("no definitions of that name"));
        });
    }

    // What the fields of other tables are taken of stands in cards of their own.
    [Test]
    public void A_card_is_brief_unless_all_of_it_is_asked_for()
    {
        var (brief, full) = (Tool.Run("define", "M192").Succeeded().Output, Tool.Run("define", "M192", "--full").Succeeded().Output);
        Assert.Multiple(() =>
        {
            Assert.That(brief, Does.Contain("  PHQ9_LastScore (I101D57): The last usable score").And.Not.Contain("AssToolCompDate"));
            Assert.That(full, Does.Contain("AssToolCompDate"));
            Assert.That(brief.Split('\n'), Has.Length.LessThan(full.Split('\n').Length / 2));
            Assert.That(brief.IndexOf("Recovery_Flag (I101D107)", StringComparison.Ordinal), Is.LessThan(brief.IndexOf("ADSM (I101D90)", StringComparison.Ordinal)), "From the top down.");
        });
    }

    [Test]
    public void The_catalogue_as_a_table_wraps_no_name_when_it_is_piped() =>
        Assert.That(Tool.Run("catalogue", "--format", "table").Succeeded().Output.Split('\n'), Has.One.StartsWith("  M081    Percentage_FinishedCourseTreatmentEndedOneOrMoreTreatment  "));

    [Test]
    public void Every_identifier_of_the_catalogue_can_be_computed_and_the_ones_of_a_family_by_its_name()
    {
        var columns = Tool.Run("catalogue").Succeeded().Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split(',')).Where(column => column[4] is "v2.1").ToList();
        var families = string.Join(',', columns.Select(column => column[2]).Distinct());
        using var folder = DataFolder.OfReferrals(ReferralCsv.Row(1));
        var run = Tool.Run("compute", SmallData.Folder.FullName, "--month", "2024-05", "--by", "england", "--measures", families).Succeeded();
        Assert.That(run.Rows.Select(row => row.Measure), Is.EquivalentTo(columns.Select(column => column[0])));
    }
}
