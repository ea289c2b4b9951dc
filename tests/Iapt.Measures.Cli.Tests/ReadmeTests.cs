using System.Text.RegularExpressions;
using Iapt.Measures.Cli.Tests.Processes;

namespace Iapt.Measures.Cli.Tests;

/// <summary>The README names commands, options and files that exist. Its code in C# is tested with the files package.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string[] Commands = ["compute", "explain", "define", "catalogue", "synthesise", "merge", "audit", "sql", "init", "load"];

    private static string Readme { get; } = File.ReadAllText(Path.Combine(Tool.Repository, "README.md"));

    [Test]
    public void The_first_command_of_the_readme_runs_the_tool()
    {
        var line = Readme.Split('\n').Single(one => one.StartsWith("dotnet run -c Release --project src/Iapt.Measures.Cli -- ", StringComparison.Ordinal));
        var call = line[(line.IndexOf(" -- ", StringComparison.Ordinal) + 4)..].Split(' ');
        Assert.Multiple(() =>
        {
            Assert.That(Directory.Exists(Path.Combine(Tool.Repository, "src/Iapt.Measures.Cli")));
            Assert.That(call, Is.EqualTo(new[] { "compute", "sample", "--month", "2024-05" }), "the call whose output SampleTests look at");
            Assert.That(SampleRuns.Month.Code, Is.Zero);
        });
    }

    [Test]
    public void The_second_command_of_the_readme_names_the_solution() =>
        Assert.That(Readme, Does.Contain("\ndotnet test Iapt.Measures.sln -c Release\n"));

    [Test]
    public void The_table_of_commands_is_the_help()
    {
        var rows = ToolTable();
        var help = Tool.Run("--help").Succeeded().Output;
        var listed = help[help.IndexOf("Commands:", StringComparison.Ordinal)..].Split('\n').Skip(1).Select(line => line.Trim().Split(' ')[0]).Where(word => word.Length > 0);
        Assert.Multiple(() =>
        {
            Assert.That(rows.Select(row => row.Command).Distinct(StringComparer.Ordinal), Is.EqualTo(listed));
            Assert.That(rows.Select(row => row.Command).Distinct(StringComparer.Ordinal), Is.EqualTo(Commands));
        });
    }

    [TestCaseSource(nameof(Commands))]
    public void Every_option_in_a_row_of_the_table_is_one_of_its_command(string command)
    {
        var help = Tool.Run(command, "--help").Succeeded().Output;
        var named = ToolTable().Where(row => string.Equals(row.Command, command, StringComparison.Ordinal)).SelectMany(row => Option().Matches(row.Text)).Select(match => match.Value).Distinct();
        Assert.Multiple(() =>
        {
            foreach (var option in named)
            {
                Assert.That(help, Does.Match($"[ ,] ?{option}[ \n]"), option);
            }
        });
    }

    [Test]
    public void Every_option_outside_the_table_is_one_of_some_command()
    {
        var help = string.Concat(Commands.Select(command => Tool.Run(command, "--help").Output));
        var named = Readme.Split('\n').Where(line => !line.Contains("dotnet ", StringComparison.Ordinal)).SelectMany(line => Option().Matches(line)).Select(match => match.Value).Distinct().ToList();
        Assert.That(named, Is.Not.Empty);
        Assert.Multiple(() =>
        {
            foreach (var option in named)
            {
                Assert.That(help, Does.Match($"[ ,] ?{option}[ \n]"), option);
            }
        });
    }

    [Test]
    public void Every_file_that_the_readme_names_is_there()
    {
        var named = Link().Matches(Readme).Concat(PathInCode().Matches(Readme)).Select(match => match.Groups[1].Value).Where(path => !path.StartsWith("http", StringComparison.Ordinal)).Distinct().ToList();
        Assert.That(named, Has.Count.GreaterThan(5));
        Assert.Multiple(() =>
        {
            foreach (var path in named)
            {
                Assert.That(Path.Exists(Path.Combine(Tool.Repository, path)), path);
            }
        });
    }

    // The rows between the header '| command | does |' and the next empty line.
    private static List<(string Command, string Text)> ToolTable()
    {
        var lines = Readme.Split('\n').SkipWhile(line => line is not "| command | does |").Skip(2).TakeWhile(line => line.StartsWith('|'));
        return [.. lines.Select(line => (line.Split('`')[1].Split(' ')[0], line))];
    }

    [GeneratedRegex("--[a-z][a-z-]*")]
    private static partial Regex Option();

    [GeneratedRegex(@"\]\(([^)]+)\)")]
    private static partial Regex Link();

    // A path in code or in a command: a folder of the repository, a slash and what follows.
    [GeneratedRegex(@"[`\s]((?:src|tests|benchmarks|\.ci|docs)/[^`\s)]+)")]
    private static partial Regex PathInCode();
}
