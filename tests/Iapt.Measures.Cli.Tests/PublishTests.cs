using System.Globalization;
using Iapt.Measures.Cli.Tests.Processes;

namespace Iapt.Measures.Cli.Tests;

/// <summary>Figures for publication: what a policy leaves of the exact ones, in every layout, and what goes with it and what does not.</summary>
public sealed class PublishTests
{
    private static readonly string[] Call = ["compute", SmallData.Folder.FullName, "--month", "2024-05", "--measures", "M076,M191,M192,M141,M351", "--format", "csv"];

    [Test]
    public void Every_figure_below_england_is_what_the_policy_makes_of_the_exact_one()
    {
        var figures = Tool.Run([.. Call[..4], "--measures", "M076,M089,M191,M192,M141,M351", "--format", "csv"]).Succeeded().Rows;
        var appointments = figures.Where(row => row.Measure is "M089").ToDictionary(row => row.Code, row => long.Parse(row.Value, CultureInfo.InvariantCulture), StringComparer.Ordinal);
        var published = Tool.Run([.. Call, "--publish", "nhs-england"]).Succeeded();
        var expected = figures.Where(row => row.Measure is not "M089").Select(row => row with { Value = Published(row), Numerator = "", Denominator = "", Unknown = "", Status = Status(row) });
        Assert.Multiple(() =>
        {
            Assert.That(published.Rows, Is.EqualTo(expected));
            Assert.That(published.Rows.Select(row => row.Status).Distinct(), Is.EquivalentTo(new[] { "value", "suppressed" }));
            Assert.That(published.Error, Does.Contain("nhs-england, Provider: ").And.Contain("suppressed, count below 5"));
        });

        string Published(TidyRow row) => row.Level is "England"
            ? row.Measure is "M076" or "M191" ? row.Value : Rounded(row, 1)
            : IsSmall(row) ? ""
            : row.Measure is "M076" or "M191" ? (5 * Math.Round(Number(row.Value) / 5, MidpointRounding.AwayFromZero)).ToString("0", CultureInfo.InvariantCulture)
            : Rounded(row, row.Measure is "M141" ? 1 : 0);

        string Status(TidyRow row) => row.Level is not "England" && IsSmall(row) ? "suppressed" : row.Status;

        bool IsSmall(TidyRow row) => row.Measure switch
        {
            "M192" => Number(row.Numerator) < 5,
            "M141" => Number(row.Denominator) < 5,
            "M351" => row.Status is "not_applicable" || appointments[row.Code] < 5,
            _ => Number(row.Value) < 5,
        };

        static string Rounded(TidyRow row, int decimals) => Math.Round(Number(row.Value), decimals, MidpointRounding.AwayFromZero).ToString("0.#", CultureInfo.InvariantCulture);

        static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
    }

    [Test]
    public void Linked_suppression_hides_more_and_says_what_it_reached()
    {
        string[] call = [.. Call[..2], "--year", "2023-24", "--measures", "M076,M179,M191,M192", "--format", "csv", "--publish", "nhs-england"];
        var (published, linked) = (Tool.Run(call).Succeeded(), Tool.Run([.. call, "--linked"]).Succeeded());
        var pairs = published.Rows.Zip(linked.Rows).ToList();
        Assert.Multiple(() =>
        {
            Assert.That(linked.Rows, Has.Count.EqualTo(published.Rows.Count));
            Assert.That(pairs.Where(pair => pair.Second.Status is not "suppressed").All(pair => pair.First == pair.Second), "what it tells is as it was");
            Assert.That(pairs.Where(pair => pair.First.Status is "suppressed").All(pair => pair.Second == pair.First), "and it never reveals");
            Assert.That(pairs.Count(pair => pair.First != pair.Second), Is.Positive);
            Assert.That(linked.Error, Does.Match($"linked suppression: {pairs.Count(pair => pair.First != pair.Second)} figures more").And.Contain("every hidden count keeps 3 values that are possible"));
        });
    }

    [Test]
    public void Linked_suppression_needs_a_policy() =>
        Assert.That(Tool.Run([.. Call, "--linked"]).Refused().Error, Does.Contain("--publish nhs-england"));

    [Test]
    public void The_monthly_layout_prints_an_asterisk()
    {
        var lines = Tool.Run([.. Call, "--publish", "nhs-england", "--layout", "nhs-monthly"]).Succeeded().Output.Split('\n');
        Assert.Multiple(() =>
        {
            Assert.That(lines, Has.Some.EndsWith(",M191,Count_Recovery,*"));
            Assert.That(lines, Has.None.EndsWith(",M191,Count_Recovery,0"));
            Assert.That(lines.Count(line => line.Contains(",M089,", StringComparison.Ordinal)), Is.Zero);
        });
    }

    [Test]
    public void Json_and_parquet_and_the_central_metrics_library_are_written_to_files()
    {
        using var folder = new DataFolder();
        string[] call = [.. Call[..6], "--publish", "nhs-england", "--quiet", "--out"];
        Tool.Run([.. call, folder.PathOf("a.json")]).Succeeded();
        Tool.Run([.. call, folder.PathOf("a.parquet")]).Succeeded();
        Assert.That(Tool.Run([.. call, folder.PathOf("cml"), "--layout", "cml"]).Succeeded().Error, Is.Empty);
        Assert.Multiple(() =>
        {
            Assert.That(File.ReadAllText(folder.PathOf("a.json")), Does.Contain("\"status\":\"suppressed\",\"unknown\":null"));
            Assert.That(new FileInfo(folder.PathOf("a.parquet")).Length, Is.Positive);
            Assert.That(Directory.GetFiles(folder.PathOf("cml")).Select(Path.GetFileName), Is.EquivalentTo(new[] { "metric.csv", "metadata.csv", "dimensions.csv", "relationships.csv" }));
        });
    }

    [Test]
    public void The_annual_layout_is_of_years()
    {
        string[] year = ["compute", SmallData.Folder.FullName, "--year", "2023-24", "--measures", "M076,M192", "--publish", "nhs-england", "--layout", "annual"];
        Assert.Multiple(() =>
        {
            Assert.That(Tool.Run(year).Succeeded().Output, Does.StartWith("reporting_period,org_type,").And.Contain("2023-24,England,All,All,Total,NULL,NULL,finished_course_treatment,count,"));
            Assert.That(Tool.Run([.. Call, "--publish", "nhs-england", "--layout", "annual"]).Refused().Error, Does.Contain("--year"));
        });
    }

    [Test]
    public void The_layout_of_courses_of_therapy_has_its_own_figures()
    {
        string[] year = ["compute", SmallData.Folder.FullName, "--year", "2023-24", "--publish", "nhs-england", "--layout", "proms", "--by", "england"];
        var lines = Tool.Run(year).Succeeded().Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Multiple(() =>
        {
            Assert.That(lines[0], Does.StartWith("reporting_period,org_type,org_code,org_name,diagnosis,therapy_type,count_total_finishing,"));
            Assert.That(lines, Has.Length.EqualTo(1 + (17 * 15)));
            Assert.That(lines, Has.One.StartsWith("2023-24,England,All,All,Anxiety (Total),Cognitive Behaviour Therapy (CBT),"));
            Assert.That(Tool.Run([.. Call[..4], "--publish", "nhs-england", "--layout", "proms"]).Refused().Error, Does.Contain("--year"));
            Assert.That(Tool.Run([.. year, "--measures", "M076"]).Refused().Error, Does.Contain("leave --measures or --layout out"));
            Assert.That(Tool.Run([.. year, "--definitions", "v2.1"]).Refused().Error, Does.Contain("leave --definitions or --layout out"));
            Assert.That(Tool.Run([.. year[..4], "--layout", "proms"]).Refused().Error, Does.Contain("name the policy"));
        });
    }

    // Figures of another table: a message, and no file.
    [Test]
    public void A_layout_that_cannot_hold_the_figures_is_refused()
    {
        using var folder = new DataFolder();
        var part = folder.PathOf("x.part");
        Tool.Run("compute", SmallData.Folder.FullName, "--year", "2023-24", "--measures", "M023,M076", "--by", "england", "--partial", part).Succeeded();
        string[] call = ["compute", "--from-result", part, "--publish", "nhs-england", "--out", folder.PathOf("x.csv"), "--layout", "proms"];
        Assert.Multiple(() =>
        {
            Assert.That(Tool.Run(call).Refused().Error, Does.Contain("the PROMs layout holds the figures of courses of therapy"));
            Assert.That(File.Exists(folder.PathOf("x.csv")), Is.False);
        });
    }

    // A protected file is no input, and what would undo the protection or has none to do is refused.
    [TestCase("--interval is of exact figures", "--publish", "acro", "--interval", "0.95")]
    [TestCase("--publish names no policy; expected one of nhs-england, nhs-england-strict, opensafely, acro", "--publish", "nhs")]
    [TestCase("name the policy: --publish nhs-england", "--layout", "annual")]
    [TestCase("name the policy: --publish nhs-england", "--layout", "cml")]
    [TestCase("--out names a folder", "--publish", "acro", "--layout", "cml")]
    public void What_makes_no_sense_is_refused(string message, params string[] options) => Assert.That(Tool.Run([.. Call[..6], .. options]).Refused().Error, Does.Contain(message));

    [Test]
    public void A_partial_table_and_a_comparison_have_no_figures_to_publish()
    {
        using var folder = new DataFolder();
        File.WriteAllText(folder.PathOf("published.csv"), Tool.Run([.. Call, "--publish", "nhs-england"]).Succeeded().Output);
        Assert.Multiple(() =>
        {
            Assert.That(Tool.Run([.. Call[..4], "--partial", folder.PathOf("x.part"), "--publish", "acro"]).Refused().Error, Does.Contain("--publish is of figures"));
            Assert.That(Tool.Run([.. Call[..4], "--compare", "v2.0,v2.1", "--publish", "acro"]).Refused().Error, Does.Contain("--publish is of figures"));
            Assert.That(Tool.Run("compute", "--from-result", folder.PathOf("published.csv")).Refused().Error, Does.Contain("not a partial table"));
        });
    }

    [Test]
    public void A_partial_table_is_published_too()
    {
        using var folder = new DataFolder();
        Tool.Run([.. Call[..4], "--measures", "M076,M191", "--partial", folder.PathOf("x.part")]).Succeeded();
        var published = Tool.Run("compute", "--from-result", folder.PathOf("x.part"), "--publish", "nhs-england", "--format", "csv").Succeeded();
        Assert.That(published.Rows, Is.EqualTo(Tool.Run([.. Call[..4], "--measures", "M076,M191", "--publish", "nhs-england", "--format", "csv"]).Succeeded().Rows));
    }

    [TestCase("nhs-england", "below 5, zero included, suppressed; the others rounded to the nearest 5")]
    [TestCase("nhs-england-strict", "suppressed when the numerator or the denominator would be")]
    [TestCase("opensafely", "of rounded counts")]
    [TestCase("acro", "below 10")]
    public void A_policy_can_be_read(string policy, string rule) => Assert.Multiple(() =>
    {
        Assert.That(Tool.Run("define", policy).Succeeded().Output, Does.StartWith($"{policy}: a disclosure policy\n").And.Contain(rule).And.Contain("\nSource ("));
        Assert.That(Tool.Run("define", policy, "--as", "json").Refused().Error, Does.Contain("leave --as out"));
    });
}
