using System.Text.Json;
using Iapt.Measures.Cli.Tests.Processes;

namespace Iapt.Measures.Cli.Tests;

/// <summary>Why a referral counts or not: the clause, the value, the threshold and the source.</summary>
public sealed class ExplainTests
{
    private const string Clause = "the last PHQ-9 score (PHQ9_LastScore) is below caseness (PHQ-9: 10 or more)";
    private const string Source = "Recovery_Flag (I101D107), primary: NHS England annual metadata 2024-25, Count_ReliableRecovery";

    [Test]
    public void Text_names_clause_value_threshold_and_source_of_what_stopped_a_recovery()
    {
        var lines = Explain("1", "table").Output.Split('\n').Select(line => line.Trim()).ToList();
        var deciding = lines.IndexOf($"[no]  {Clause}");
        Assert.Multiple(() =>
        {
            Assert.That(lines, Does.Contain("The referral does not count in this measure."));
            Assert.That(lines.IndexOf("What decides it:"), Is.EqualTo(deciding - 1));
            Assert.That(lines[deciding + 1], Is.EqualTo("PHQ9_LastScore = 12"));
            Assert.That(lines[deciding + 2], Does.StartWith("threshold, PHQ-9 caseness: 10 or more (primary: "));
            Assert.That(lines[deciding + 3], Is.EqualTo($"rule {Source}"));
            Assert.That(lines[deciding + 4], Is.Empty, "nothing else decides");
        });
    }

    [Test]
    public void Csv_names_them_in_the_line_that_decides()
    {
        var lines = Explain("1", "csv").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Multiple(() =>
        {
            Assert.That(lines[0], Is.EqualTo("measure_id,part,depth,holds,decides,clause,values,threshold,source"));
            Assert.That(lines, Has.One.Contain(",yes,"));
            Assert.That(lines.Single(line => line.Contains(",yes,", StringComparison.Ordinal)), Does
                .StartWith($"M191,count,3,false,yes,{Clause},PHQ9_LastScore=12,PHQ-9 caseness: 10 or more (primary: ").Or
                .StartWith($"M191,count,3,false,yes,{Clause},PHQ9_LastScore=12,\"PHQ-9 caseness: 10 or more (primary: "));
            Assert.That(lines.Single(line => line.Contains(",yes,", StringComparison.Ordinal)), Does.EndWith($",\"{Source}\""));
        });
    }

    [Test]
    public void Json_names_them_in_its_list_of_what_decides()
    {
        using var json = JsonDocument.Parse(Explain("1", "json").Output);
        var deciding = json.RootElement.GetProperty("deciding").EnumerateArray().Single();
        Assert.Multiple(() =>
        {
            Assert.That(json.RootElement.GetProperty("measure_id").GetString(), Is.EqualTo("M191"));
            Assert.That(deciding.GetProperty("clause").GetString(), Is.EqualTo(Clause));
            Assert.That(deciding.GetProperty("values").GetProperty("PHQ9_LastScore").GetString(), Is.EqualTo("12"));
            Assert.That(deciding.GetProperty("threshold").GetString(), Does.StartWith("PHQ-9 caseness: 10 or more (primary: "));
            Assert.That(deciding.GetProperty("source").GetString(), Is.EqualTo(Source));
        });
    }

    [Test]
    public void A_referral_that_counts_is_said_to_count() => Assert.That(Explain("2", "table").Output, Does.Contain("The referral counts in this measure."));

    [Test]
    public void A_rate_is_explained_in_its_parts()
    {
        using var folder = Data();
        var run = Tool.Run("explain", folder.FullName, "--pathway", Marked.Pathway + "1", "--measure", "M192", "--month", "2024-05", "--format", "table").Succeeded();
        Assert.That(run.Output, Does.Contain("numerator").And.Contain("denominator").And.Contain("this referral adds 1").And.Contain("this referral adds nothing"));
    }

    [Test]
    public void An_unknown_pathway_is_refused_without_repeating_it()
    {
        using var folder = Data();
        var run = Tool.Run("explain", folder.FullName, "--pathway", Marked.Pathway + "9", "--measure", "M191", "--month", "2024-05", "--quiet").Refused();
        Assert.That(run.Error, Does.Contain("no usable record of that pathway"));
    }

    // Piped, it is CSV.
    [Test]
    public void Without_a_format_a_pipe_is_given_csv()
    {
        using var folder = Data();
        var run = Tool.Run("explain", folder.FullName, "--pathway", Marked.Pathway + "1", "--measure", "M191", "--month", "2024-05").Succeeded();
        Assert.That(run.Output, Does.StartWith("measure_id,part,"));
    }

    [Test]
    public void Every_referral_adds_to_the_sum_what_its_explanation_says()
    {
        using var folder = Data();
        var sum = Tool.Run("compute", folder.FullName, "--month", "2024-05", "--measures", "M191", "--by", "england").Succeeded().Rows.Single().Value;
        var counted = new[] { "1", "2" }.Count(number => Explain(number, "table").Output.Contains("The referral counts", StringComparison.Ordinal));
        Assert.That(sum, Is.EqualTo($"{counted}"));
    }

    private static DataFolder Data() => DataFolder.OfReferrals(ReferralCsv.Row(1, ("PHQ9_LastScore", "12")), ReferralCsv.Row(2));

    [TestCase("C1", "true", "the consultation mechanism (ConsMechanism) is 1")]
    [TestCase("c2", "false", "the attendance (AttendOrDNACode) is one of 5, 6")]
    public void A_contact_is_explained_by_its_identifier(string contact, string counts, string clause)
    {
        using var folder = WithContacts();
        var run = Tool.Run("explain", folder.FullName, "--contact", contact, "--measure", "M1001", "--month", "2024-05", "--format", "csv").Succeeded();
        Assert.Multiple(() =>
        {
            Assert.That(run.Output.Split('\n')[1], Does.StartWith($"M1001,count,0,{counts},"));
            Assert.That(run.Output, Does.Contain(clause));
            Assert.That(Tool.Run("explain", folder.FullName, "--contact", contact, "--measure", "M1001", "--month", "2024-05", "--format", "json").Succeeded().Output, Does.Contain($"\"row\": {(contact is "C1" ? 2 : 3)}"));
        });
    }

    [TestCase("--contact", "C9", "M1001", "no care contact of that Unique_CareContactID")]
    [TestCase("--contact", "C1", "M191", "M191 counts referrals: name one with --pathway")]
    [TestCase("--pathway", "SECRETPATH1", "M1001", "M1001 counts care contacts: name one by its Unique_CareContactID with --contact")]
    [TestCase("--contact", "", "M1001", "an empty identifier")]
    public void What_is_not_there_to_be_explained_is_one_message(string option, string id, string measure, string message)
    {
        using var folder = WithContacts();
        Assert.That(Tool.Run("explain", folder.FullName, option, id, "--measure", measure, "--month", "2024-05", "--quiet").Refused().Error, Does.Contain(message));
    }

    private static DataFolder WithContacts() => new(
        (ReferralCsv.FileName, ReferralCsv.Of(ReferralCsv.Row(1))),
        ("IDS201CareContact.csv", $"PathwayID,Unique_CareContactID,CareContDate,AttendOrDNACode,PlannedCareContIndicator,ConsMechanism\n{Marked.Pathway}1,C1,2024-05-02,5,Y,01\n{Marked.Pathway}1,C2,2024-05-03,3,Y,01\n"));

    private static ToolRun Explain(string number, string format)
    {
        using var folder = Data();
        return Tool.Run("explain", folder.FullName, "--pathway", Marked.Pathway + number, "--measure", "M191", "--month", "2024-05", "--format", format).Succeeded();
    }
}
