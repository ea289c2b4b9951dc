using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Iapt.Measures.Synthesis;
using ReadmeExamples;

namespace Iapt.Measures.Files.Tests.Readme;

/// <summary>The code of the README is compiled and run here, and stands in the README as it stands here.</summary>
/// <remarks>The examples print and read a folder beside the program: the console and the current folder are the process's, so these tests run alone.</remarks>
[NonParallelizable]
public sealed partial class ReadmeExampleTests
{
    private static string Sources { get; } = Path.GetDirectoryName(SourceFile())!;

    private static string Readme { get; } = File.ReadAllText(Path.Combine(Sources, "..", "..", "..", "README.md"));

    [TestCase("objects", "ObjectsExample.cs")]
    [TestCase("files", "FilesExample.cs")]
    [TestCase("publishing", "PublishingExample.cs")]
    public void The_readme_shows_the_code_that_runs_here(string example, string file)
    {
        var shown = Regex.Match(Readme, $"<!-- example: {example} -->\\s*```csharp\n(.*?)```", RegexOptions.Singleline).Groups[1].Value;
        var run = string.Concat(Region().Matches(File.ReadAllText(Path.Combine(Sources, file))).Select(region => region.Groups[1].Value));
        Assert.That(Words(shown), Is.Not.Empty.And.EqualTo(Words(run)));
    }

    [Test]
    public void The_readme_has_no_other_code_in_CSharp() => Assert.That(Regex.Count(Readme, "```csharp"), Is.EqualTo(3));

    [Test]
    public void The_first_example_prints_what_the_readme_says()
    {
        var stated = Prints().Match(Readme).Groups[1].Value;
        Assert.Multiple(() =>
        {
            Assert.That(stated, Is.EqualTo("1 of 1: 100%, 0 unknown"));
            Assert.That(Printed(ObjectsExample.Run).TrimEnd(), Is.EqualTo(stated));
        });
    }

    [Test]
    public void The_second_example_prints_the_quarter_for_England_and_every_provider()
    {
        var before = Environment.CurrentDirectory;
        var folder = Directory.CreateTempSubdirectory("iapt-measures-");
        try
        {
            SyntheticExtract.WriteFolder(new SynthesisOptions { Referrals = 300 }, Path.Combine(folder.FullName, "data"));
            Environment.CurrentDirectory = folder.FullName;
            var lines = Printed(FilesExample.Run).Split('\n', StringSplitOptions.RemoveEmptyEntries);
            Assert.Multiple(() =>
            {
                Assert.That(lines[0], Is.EqualTo(string.Join(',', TableWriter.TidyHeader)));
                Assert.That(lines, Has.One.StartsWith("2024-01-01,2024-03-31,England,all,Total,,,M192,Percentage_Recovery,v2.1,"));
                Assert.That(lines.Skip(1), Has.All.StartsWith("2024-01-01,2024-03-31,England,all,").Or.StartsWith("2024-01-01,2024-03-31,Provider,SYN"));
                Assert.That(lines.Count(line => line.Contains(",Provider,", StringComparison.Ordinal) && line.Contains(",M192,", StringComparison.Ordinal)), Is.EqualTo(12));
            });
        }
        finally
        {
            Environment.CurrentDirectory = before;
            folder.Delete(recursive: true);
        }
    }

    [Test]
    public void The_third_example_prints_what_may_be_published()
    {
        var before = Environment.CurrentDirectory;
        var folder = Directory.CreateTempSubdirectory("iapt-measures-");
        try
        {
            SyntheticExtract.WriteFolder(new SynthesisOptions { Referrals = 300 }, Path.Combine(folder.FullName, "data"));
            Environment.CurrentDirectory = folder.FullName;
            var lines = Printed(PublishingExample.Run).Split('\n', StringSplitOptions.RemoveEmptyEntries);
            Assert.Multiple(() =>
            {
                Assert.That(lines[0], Does.StartWith("REPORTING_PERIOD_START,").And.EndsWith(",MEASURE_VALUE_SUPPRESSED"));
                Assert.That(lines.Count(line => line.Contains(",Provider,", StringComparison.Ordinal) && line.EndsWith(",*", StringComparison.Ordinal)), Is.GreaterThan(12));
            });
        }
        finally
        {
            Environment.CurrentDirectory = before;
            folder.Delete(recursive: true);
        }
    }

    private static string Printed(Action example)
    {
        var before = Console.Out;
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        Console.SetOut(text);
        try
        {
            example();
        }
        finally
        {
            Console.SetOut(before);
        }

        return text.ToString();
    }

    // Where lines break and how far they are indented is layout: the words must be the same.
    private static string Words(string code) => Spaces().Replace(code, " ").Trim();

    private static string SourceFile([CallerFilePath] string path = "") => path;

    [GeneratedRegex("// begin\n(.*?)// end", RegexOptions.Singleline)]
    private static partial Regex Region();

    [GeneratedRegex("It prints `(.*?)`")]
    private static partial Regex Prints();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
