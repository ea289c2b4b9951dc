using System.Text.RegularExpressions;
using Iapt.Measures.Cli.Tests.Processes;

namespace Iapt.Measures.Cli.Tests;

/// <summary>Help: every command has an example, and the example is a call that the tool accepts.</summary>
public sealed partial class HelpTests
{
    private static readonly string[] Commands = ["compute", "explain", "define", "catalogue", "synthesise", "merge", "sql"];

    [TestCaseSource(nameof(Commands))]
    public void Every_command_has_help_with_an_example(string command)
    {
        var run = Tool.Run(command, "--help").Succeeded();
        Assert.Multiple(() =>
        {
            Assert.That(run.Error, Is.Empty);
            Assert.That(run.Output, Does.Contain($"Example: iapt-measures {command} ").And.Contain("--quiet"));
            Assert.That(run.Output.Contains("--format", StringComparison.Ordinal), Is.EqualTo(command is "compute" or "explain" or "catalogue" or "merge"));
        });
    }

    [Test]
    public void The_tool_names_its_commands()
    {
        var output = Tool.Run("--help").Succeeded().Output;
        Assert.That(Commands, Has.All.Matches<string>(command => output.Contains($"\n  {command} ", StringComparison.Ordinal)));
    }

    [TestCaseSource(nameof(Commands))]
    public void The_example_of_the_help_can_be_run(string command)
    {
        using var folder = new DataFolder();
        using var south = new DataFolder();
        if (command is "merge")
        {
            Tool.Run("synthesise", "--referrals", "100", "--seed", "8", "--tables", "referral", "--out", south.FullName).Succeeded();
        }

        var words = Example().Match(Tool.Run(command, "--help").Output).Groups[1].Value.TrimEnd().Split(' ');
        string[] call = command switch
        {
            "explain" => [.. words.Select(word => word is "ID" ? APathway() : word)],
            "merge" => [.. words.Select(word => word switch { "north.part" => PartOf(SmallData.Folder, folder, word), "south.part" => PartOf(south, folder, word), "table.csv" => folder.PathOf(word), _ => word })],
            "synthesise" => [.. words.Select(word => word switch { "data" => folder.PathOf("data"), "100000" => "1000", _ => word })],
            _ => words,
        };
        Tool.Run(call).Succeeded();
    }

    [Test]
    public void The_version_is_a_number() => Assert.That(Tool.Run("--version").Succeeded().Output, Does.Match(@"^\d+\.\d+\.\d+"));

    private static string PartOf(DataFolder data, DataFolder folder, string name)
    {
        Tool.Run("compute", data.FullName, "--month", "2024-05", "--partial", folder.PathOf(name)).Succeeded();
        return folder.PathOf(name);
    }

    // A pathway of the sample: every data set of its seed begins with the same referrals.
    private static string APathway()
    {
        using var folder = new DataFolder();
        Tool.Run("synthesise", "--referrals", "1", "--out", folder.FullName).Succeeded();
        var lines = File.ReadAllLines(folder.PathOf(ReferralCsv.FileName));
        return lines[1].Split(',')[Array.IndexOf(lines[0].Split(','), "PathwayID")];
    }

    [GeneratedRegex("Example: iapt-measures (.*)")]
    private static partial Regex Example();
}
