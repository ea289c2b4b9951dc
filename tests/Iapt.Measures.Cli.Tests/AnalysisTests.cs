using System.Globalization;
using Iapt.Measures.Cli.Tests.Processes;

namespace Iapt.Measures.Cli.Tests;

/// <summary><c>compute --change</c>, <c>--targets</c>, <c>--prevalence</c> and <c>--completeness</c>: what is asked about figures in their place.</summary>
public sealed class AnalysisTests
{
    // Two quarters: one course in the first, two in the second, of which one did not recover and one waited long.
    private static readonly string[] Rows =
    [
        ReferralCsv.Row(1, ("TherapySession_LastDate", "2024-03-13"), ("ServDischDate", "2024-03-20")),
        ReferralCsv.Row(2),
        ReferralCsv.Row(3, ("PHQ9_LastScore", "14"), ("TherapySession_FirstDate", "2024-04-01"), ("OrgID_Provider", "RX2")),
    ];

    private static readonly string[] Quarter = ["--quarter", "2024-25Q1", "--format", "csv"];

    [Test]
    public void A_change_is_told_in_numbers_and_in_words()
    {
        using var folder = DataFolder.OfReferrals(Rows);
        var lines = Read(Tool.Run(["compute", folder.FullName, .. Quarter, "--change", "previous", "--measures", "M076,M192,M048", "--by", "england", "--interval", "0.95"]).Succeeded());
        Assert.Multiple(() =>
        {
            Assert.That(lines.Select(line => (line["measure_id"], line["earlier_value"], line["value"], line["change"], line["change_percent"], line["unit"])), Is.EqualTo(((string, string, string, string, string, string)[])
            [
                ("M048", "28", "84", "56.0", "", "difference of the rounded figures"),
                ("M076", "1", "2", "1", "100.0", "count"),
                ("M192", "100", "50", "-50.0", "", "percentage points"),
            ]));
            Assert.That(lines.Select(line => line["comparison"]), Is.All.EqualTo("quarter on quarter"));
            Assert.That(lines[1]["words"], Is.EqualTo("a rise of 1, or 100.0 per cent, since Q4 of 2023-24"));
            Assert.That(lines[2]["words"], Is.EqualTo("a fall of 50.0 percentage points since Q4 of 2023-24"));
            // Newcombe's bounds of 1 of 2 less 1 of 1, worked out from his formula beside the library.
            Assert.That((Math.Round(Number(lines[2]["lower"]), 2), Math.Round(Number(lines[2]["upper"]), 2)), Is.EqualTo((-90.55m, 39.10m)));
            Assert.That(lines[1]["lower"], Is.Empty);
        });
    }

    // The measure within the groups of a breakdown, and two comparisons at once; a period that nothing is known of leaves the change open.
    [Test]
    public void Changes_follow_breakdowns_and_several_comparisons()
    {
        using var folder = DataFolder.OfReferrals(Rows);
        var lines = Read(Tool.Run(["compute", folder.FullName, .. Quarter, "--change", "previous,year", "--measures", "M076", "--by", "england", "--breakdown", "V011"]).Succeeded());
        var depression = lines.Where(line => line["variable_a"] is "Depression").ToList();
        Assert.Multiple(() =>
        {
            Assert.That(depression.Select(line => (line["comparison"], line["earlier_value"], line["value"])), Is.EqualTo(((string, string, string)[])[("quarter on quarter", "1", "2"), ("year on year", "0", "2")]));
            Assert.That(depression[1]["words"], Is.EqualTo("a rise of 2 on the same quarter of 2023-24, when there were none"));
        });
    }

    [Test]
    public void A_change_across_versions_says_that_the_rule_changed()
    {
        using var folder = DataFolder.OfReferrals(Rows);
        var run = Tool.Run("compute", folder.FullName, "--month", "2022-04", "--change", "previous", "--measures", "M018,M076,M191", "--by", "england", "--format", "csv").Succeeded();
        Assert.That(run.Error, Does.Contain("the rule changed from v2.0 to v2.1, so that a change may be the rule's: M018 M191").And.Not.Contains("M076 "));
    }

    [Test]
    public void Figures_stand_beside_the_target_of_their_time()
    {
        using var folder = DataFolder.OfReferrals(Rows);
        var lines = Read(Tool.Run(["compute", folder.FullName, .. Quarter, "--targets"]).Succeeded());
        var england = lines.Where(line => line["org_code"] is "all").ToList();
        Assert.Multiple(() =>
        {
            Assert.That(
                england.Where(line => line["measure_id"] is "M053" or "M055" or "M192").Select(line => (line["measure_id"], line["value"], line["target_is"], line["target"], line["difference"], line["met"])),
                Is.EqualTo(((string, string, string, string, string, string)[])[("M053", "50", "at least", "75", "-25.0", "no"), ("M055", "100", "at least", "95", "5.0", "yes"), ("M192", "50", "at least", "50", "0.0", "yes")]));
            Assert.That(lines.Select(line => line["source"]), Has.None.Empty);
            Assert.That(lines.Select(line => line["grade"]).Distinct(), Is.EquivalentTo((string[])["primary", "provisional"]));
            Assert.That(lines.Select(line => line["org_code"]).Distinct(), Is.EquivalentTo((string[])["all", "RX1", "RX2"]));
        });
    }

    [Test]
    public void Access_is_those_entering_treatment_over_the_need()
    {
        using var folder = new DataFolder((ReferralCsv.FileName, ReferralCsv.Of(Rows)), ("need.csv", "org_code,people,source,year\nall,40,Survey,2014\nRX2,8,Survey,2014\n"));
        var run = Tool.Run("compute", folder.FullName, "--quarter", "2018-19Q1,2023-24Q4,2024-25Q1", "--prevalence", folder.PathOf("need.csv"), "--format", "csv").Succeeded();
        var lines = Read(run);
        Assert.Multiple(() =>
        {
            Assert.That(
                lines.Where(line => line["period_start"] is not "2018-04-01").Select(line => (line["period_start"], line["org_code"], line["entering_treatment"], line["access_rate"], line["annualised"], line["target"])),
                Is.EqualTo(((string, string, string, string, string, string)[])
                [
                    ("2024-01-01", "all", "2", "5", "20", ""),
                    ("2024-01-01", "RX2", "0", "0", "0", ""),
                    ("2024-04-01", "all", "1", "2.5", "10", ""),
                    ("2024-04-01", "RX2", "1", "12.5", "50", ""),
                ]));
            Assert.That(lines.First(line => line["org_code"] is "all")["target"], Is.EqualTo("19"));
            Assert.That(lines.First(line => line["org_code"] is "all")["met"], Is.EqualTo("no"));
            Assert.That(lines.Select(line => line["prevalence_year"]), Is.All.EqualTo("2014"));
            Assert.That(run.Error, Does.Contain("no estimate of them: 1 organisations"));
        });
    }

    [TestCase("people,source,year\n5,S,2000\n", "line 1: no column org_code")]
    [TestCase("org_code,people,source\nall,5,S\n", "line 1: no column year")]
    [TestCase("org_code,people,source,year\nall,-5,S,2000\n", "line 2, column people: no number of people; expected a whole number above 0")]
    [TestCase("org_code,people,source,year\nall,0,S,2000\n", "line 2, column people: no number of people")]
    [TestCase("org_code,people,source,year\nall,5.5,S,2000\n", "line 2, column people: no number of people")]
    [TestCase("org_code,people,source,year\nall,\"6,100,000\",S,2000\n", "line 2, column people: no number of people")]
    [TestCase("org_code,people,source,year\nall,5,,2000\n", "line 2, column source: no source")]
    [TestCase("org_code,people,source,year\nall,5,S,00\n", "line 2, column year: no year")]
    [TestCase("org_code,people,source,year\nRX1,5,S,2000\nRX1,6,S,2000\n", "line 3, column org_code: the organisation stands twice")]
    [TestCase("org_code,people,source,year,group_type\nRX1,5,S,2000,Trust\n", "line 2, column group_type: no level of organisation; expected one of CommissioningRegion, ICB, SubICB, Provider")]
    [TestCase("org_code,people,source,year\n,5,S,2000\n", "line 2, column org_code: no code")]
    [TestCase("org_code,people,source,year\n", "no estimate; expected a row for each organisation")]
    [TestCase("org_code,people,source,year\nall,5\n", "line 2: too few or too many columns")]
    public void An_unusable_file_of_estimates_is_one_message(string text, string message)
    {
        using var folder = new DataFolder((ReferralCsv.FileName, ReferralCsv.Of(Rows)), ("need.csv", text));
        Assert.That(Tool.Run("compute", folder.FullName, "--quarter", "2023-24Q4", "--prevalence", folder.PathOf("need.csv")).Refused().Error, Does.Contain("need.csv").And.Contains(message));
    }

    // The levels of one code are told apart by group_type.
    [Test]
    public void An_estimate_can_say_its_level()
    {
        using var folder = new DataFolder((ReferralCsv.FileName, ReferralCsv.Of(Rows)), ("need.csv", "group_type,org_code,people,source,year\nSubICB,RX1,40,Survey,2014\nProvider,RX1,20,Survey,2014\n"));
        var lines = Read(Tool.Run("compute", folder.FullName, "--quarter", "2023-24Q4", "--by", "provider", "--prevalence", folder.PathOf("need.csv"), "--format", "csv").Succeeded());
        Assert.That(lines.Select(line => (line["org_code"], line["people"])), Is.EqualTo(((string, string)[])[("RX1", "20")]));
    }

    // The same numbers as the measures and the breakdown that they are computed from.
    [Test]
    public void Completeness_counts_what_outcomes_rest_on()
    {
        var line = Read(Tool.Run("compute", "sample", "--month", "2024-05", "--completeness", "--format", "csv").Succeeded()).Single();
        var figures = Read(Tool.Run("compute", "sample", "--month", "2024-05", "--measures", "M076,M198,M201", "--by", "england", "--breakdown", "V011", "--format", "csv").Succeeded());
        int Of(string measure, string group) => int.Parse(figures.Single(figure => figure["measure_id"] == measure && figure["variable_a"] == group)["value"], CultureInfo.InvariantCulture);
        var (finished, described) = (Of("M076", ""), Of("M076", "") - Of("M076", "Not stated/Not known/Invalid"));
        Assert.Multiple(() =>
        {
            Assert.That((line["finished_courses"], line["with_provisional_diagnosis"]), Is.EqualTo(($"{finished}", $"{described}")));
            Assert.That((line["with_paired_phq9"], line["with_paired_adsm"]), Is.EqualTo(($"{Of("M201", "")}", $"{Of("M198", "")}")));
            Assert.That(Number(line["percentage_provisional_diagnosis"]), Is.EqualTo(100m * described / finished).Within(0.000_000_001m));
            Assert.That(line["submitting_providers"], Is.EqualTo("12"));
        });
    }

    [TestCase("--change previous --targets", "--change and --targets print lines of their own")]
    [TestCase("--targets --prevalence x.csv", "access rates stand beside their target already")]
    [TestCase("--change since", "--change takes previous, year or previous,year")]
    [TestCase("--change previous --out x.csv", "--out is of figures, and --change prints lines of its own")]
    [TestCase("--targets --measures M192", "--measures is of figures, and --targets prints lines of its own")]
    [TestCase("--targets --interval 0.95", "--interval is of figures, and --targets")]
    [TestCase("--completeness --by england", "--by is of figures, and --completeness")]
    [TestCase("--completeness --breakdown V005", "--breakdown is of figures, and --completeness")]
    [TestCase("--change previous --partial p.part", "--partial is of figures, and --change")]
    [TestCase("--compare v2.0,v2.1 --targets", "--targets is of figures, and --compare prints differences")]
    [TestCase("--prevalence nowhere.csv", "nowhere.csv: the file cannot be opened")]
    [TestCase("--completeness --definitions kpi", "kpi lacks a measure that completeness is computed from")]
    public void What_does_not_go_together_is_refused(string options, string message) =>
        Assert.That(Tool.Run(["compute", "sample", "--month", "2024-05", .. options.Split(' ')]).Refused().Error, Does.Contain(message));

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    // Lines as CSV with quotes, by the names of their columns.
    private static List<Dictionary<string, string>> Read(ToolRun run)
    {
        var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Cells).ToList();
        return [.. lines.Skip(1).Select(cells => lines[0].Zip(cells).ToDictionary(cell => cell.First, cell => cell.Second, StringComparer.Ordinal))];
    }

    private static List<string> Cells(string line)
    {
        var cells = new List<string> { "" };
        var quoted = false;
        foreach (var letter in line)
        {
            if (letter == '"')
            {
                quoted = !quoted;
            }
            else if (letter == ',' && !quoted)
            {
                cells.Add("");
            }
            else
            {
                cells[^1] += letter;
            }
        }

        return cells;
    }
}
