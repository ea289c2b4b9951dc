using System.Text;
using System.Text.Json;
using Iapt.Measures.Cli.Tests.Processes;

namespace Iapt.Measures.Cli.Tests;

/// <summary><c>audit</c> in a process of its own: what <c>cli.md</c> promises of its lines, counts and exit codes.</summary>
public sealed class AuditTests
{
    private const string Header = "reporting_period,org_type,org_code,org_name,variable_type,variable_a,variable_b,measure_name,measure_statistic,value\n";
    private const string England = "2024-25,England,All,All,Total,NULL,NULL,";
    private const string Counts = $"{England}finished_course_treatment,count,670419\n{England}not_at_caseness,count,35234\n{England}recovery,count,321061\n";
    private const string Right = $"{Header}{Counts}{England}recovery,percentage,50.5\n";
    private const string Wrong = $"{Header}{Counts}{England}recovery,percentage,50.6\n";

    private readonly DataFolder _folder = new();

    [TearDown]
    public void Remove() => _folder.Dispose();

    [Test]
    public void A_contradiction_is_one_line_and_exit_code_1()
    {
        var run = Tool.Run("audit", Written("wrong.csv", Wrong), "--format", "csv", "--summary", _folder.PathOf("summary.json"));
        var lines = Lines(run);
        using var summary = JsonDocument.Parse(File.ReadAllText(_folder.PathOf("summary.json")));
        Assert.Multiple(() =>
        {
            Assert.That(run.Code, Is.EqualTo(1));
            Assert.That(lines[0], Is.EqualTo("file,line,check,verdict,period,group_type,org_code,variable_type,variable_a,variable_b,measure,published,expected,reason"));
            Assert.That(lines, Has.Count.EqualTo(2));
            Assert.That(lines[1], Does.Contain(",5,percentage,contradicts,2024-25,England,All,Total,,,recovery,50.6,50.5,"));
            Assert.That(run.ErrorLines[^1], Is.EqualTo("4 cells: 0 exact, 3 consistent, 1 contradict, 0 unknowable; findings: percentage 1"));
            Assert.That(summary.RootElement.EnumerateObject().Select(one => one.Name), Is.EqualTo(["cells", "exact", "consistent", "contradicts", "unknowable", "findings", "leaks"]));
            Assert.That(summary.RootElement.GetProperty("findings").GetProperty("percentage").GetInt32(), Is.EqualTo(1));
        });
    }

    [Test]
    public void Figures_that_agree_give_a_header_and_exit_code_0_and_all_of_them_on_request()
    {
        var file = Written("right.csv", Right);
        var (run, all) = (Tool.Run("audit", file, "--format", "csv"), Tool.Run("audit", file, "--format", "json", "--all", "--quiet"));
        using var figures = JsonDocument.Parse(Encoding.UTF8.GetString(all.OutputBytes));
        Assert.Multiple(() =>
        {
            Assert.That(run.Code, Is.Zero);
            Assert.That(Lines(run), Has.Count.EqualTo(1));
            Assert.That(figures.RootElement.EnumerateArray().Select(figure => figure.GetProperty("verdict").GetString()), Is.EqualTo(["consistent", "consistent", "consistent", "exact"]));
            Assert.That(all.ErrorLines, Is.Empty);
        });
    }

    // Of 5 to 7 and 8 to 12 only 7 of 12 are 58 per cent.
    [Test]
    public void Leaks_are_counted_and_on_request_listed_with_the_figures_that_give_them_away()
    {
        const string Provider = "2024-25,Provider,RX3,SMALL,Total,NULL,NULL,";
        var file = Written("leaks.csv", $"{Header}{Provider}finished_course_treatment,count,10\n{Provider}improvement,count,5\n{Provider}improvement,percentage,58\n");
        var (run, listed) = (Tool.Run("audit", file, "--format", "csv", "--summary", _folder.PathOf("summary.json")), Tool.Run("audit", file, "--format", "csv", "--leaks"));
        using var summary = JsonDocument.Parse(File.ReadAllText(_folder.PathOf("summary.json")));
        Assert.Multiple(() =>
        {
            Assert.That(run.Code, Is.Zero, "no errors of arithmetic");
            Assert.That(Lines(run), Has.Count.EqualTo(1));
            Assert.That(run.ErrorLines[^2], Does.StartWith("leaks: 2 ").And.Contain("--leaks lists them"));
            Assert.That(summary.RootElement.GetProperty("leaks").GetInt32(), Is.EqualTo(2));
            Assert.That(Lines(listed), Has.Count.EqualTo(3));
            Assert.That(Lines(listed)[1], Does.Contain(",2,leak,").And.Contain(",finished_course_treatment,10,12,").And.Contain("improvement percentage 58 (line 4)"));
            Assert.That(Lines(listed)[2], Does.Contain(",3,leak,").And.Contain(",improvement,5,7,"));
        });
    }

    [TestCase("a,b\n1,2\n", "line 1: the header is of no published layout")]
    [TestCase(Header + England + "recovery,percentage,\"50,5\"\n", "line 2, column value: a separator of thousands")]
    public void A_file_that_cannot_be_used_is_one_message_and_exit_code_2(string content, string message)
    {
        var run = Tool.Run("audit", Written("unusable.csv", content));
        Assert.Multiple(() =>
        {
            Assert.That(run.Code, Is.EqualTo(2));
            Assert.That(run.ErrorLines.ToList(), Has.Count.EqualTo(1));
            Assert.That(run.ErrorLines[0], Does.Contain(message));
            Assert.That(Lines(run), Is.Empty);
        });
    }

    // The results of compute are audited whatever they are written as, exact ones with all their digits.
    [TestCase("--by", "england,provider")]
    [TestCase("--publish", "nhs-england")]
    public void Results_of_compute_are_audited_in_every_format(string option, string value)
    {
        string[] call = ["compute", SmallData.Folder.FullName, "--month", "2024-05", "--measures", "M076,M179,M185,M186,M191,M192,M296,M298,M299", option, value, "--quiet", "--out"];
        var runs = ((string[])["csv", "json", "parquet"]).Select(ending =>
        {
            Tool.Run([.. call, _folder.PathOf($"figures.{ending}")]).Succeeded();
            return Tool.Run("audit", _folder.PathOf($"figures.{ending}"), "--format", "csv");
        }).ToList();
        Assert.Multiple(() =>
        {
            Assert.That(runs.Select(run => run.Code), Is.All.Zero);
            Assert.That(runs.Select(run => run.ErrorLines[^1]).Distinct(StringComparer.Ordinal), Has.One.Contains(" 0 contradict,").And.None.StartsWith("0 cells"));
        });
    }

    [TestCase("figures.json", "[{\"period_start\":", "no JSON")]
    [TestCase("figures.parquet", "PAR1", "cannot be read as Parquet")]
    [TestCase("figures.json", "[{\"a\":1}]", "no published layout")]
    public void A_file_that_is_not_what_its_name_says_is_one_message(string name, string content, string message)
    {
        var run = Tool.Run("audit", Written(name, content));
        Assert.That((run.Code, run.ErrorLines.Count), Is.EqualTo((2, 1)));
        Assert.That(run.Error, Does.Contain(message));
    }

    [Test]
    public void A_level_that_is_not_one_is_refused() =>
        Assert.That(Tool.Run("audit", Written("level.csv", Right), "--complete", "Ward").ErrorLines, Is.EqualTo(["iapt-measures: --complete names a level below England: CommissioningRegion, ICB, SubICB, STP, CCG or Provider"]));

    private static List<string> Lines(ToolRun run) => [.. run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)];

    private string Written(string name, string content)
    {
        File.WriteAllText(_folder.PathOf(name), content);
        return _folder.PathOf(name);
    }
}
