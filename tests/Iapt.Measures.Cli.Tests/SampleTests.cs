using System.Globalization;
using Iapt.Measures.Cli.Tests.Processes;

namespace Iapt.Measures.Cli.Tests;

/// <summary>What the tool prints first: the sample's figures, and how near they are to the published ones.</summary>
public sealed class SampleTests
{
    private const string Lines = """
        period_start,period_end,group_type,org_code,variable_type,variable_a,variable_b,measure_id,measure_name,definition,value,numerator,denominator,status,unknown
        2024-05-01,2024-05-31,England,all,Total,,,M001,Count_ReferralsReceived,v2.1,1384,,,value,0
        2024-05-01,2024-05-31,England,all,Total,,,M002,Count_SelfReferrals,v2.1,924,,,value,12
        2024-05-01,2024-05-31,England,all,Total,,,M003,Count_GPReferrals,v2.1,127,,,value,12

        """;

    // Published for England 2024-25, and how far the sample may be from it: within 2 points for the twelve months (6,254 finished courses: 3 standard errors of a
    // half), within 4 for one month (534).
    private static readonly (string Measure, decimal Published)[] Calibration =
        [("M192", 50.5m), ("M195", 47.5m), ("M186", 67.5m), ("M1010", 5.8m), ("M180", 5.26m), ("M053", 91.6m), ("M055", 98.7m)];

    [TestCase("M001", "1384", "", "", "0")]
    [TestCase("M049", "13", "", "934", "0")]
    [TestCase("M048", "20.638115631691649", "", "934", "0")]
    [TestCase("M053", "89.700374531835206", "479", "534", "0")]
    [TestCase("M055", "98.314606741573034", "525", "534", "0")]
    [TestCase("M056", "1382", "", "", "0")]
    [TestCase("M076", "534", "", "", "0")]
    [TestCase("M179", "26", "", "", "0")]
    [TestCase("M185", "367", "", "", "2")]
    [TestCase("M186", "68.726591760299625", "367", "534", "2")]
    [TestCase("M191", "256", "", "", "0")]
    [TestCase("M192", "50.393700787401575", "256", "508", "0")]
    [TestCase("M195", "47.440944881889764", "241", "508", "1")]
    [TestCase("M1010", "5.0561797752808989", "27", "534", "2")]
    public void The_first_command_prints_these_figures(string measure, string value, string numerator, string denominator, string unknown)
    {
        var row = SampleRuns.Month.Succeeded().Rows.Single(one => one.Level is "England" && string.Equals(one.Measure, measure, StringComparison.Ordinal));
        Assert.That((row.Value, row.Numerator, row.Denominator, row.Status, row.Unknown), Is.EqualTo((value, numerator, denominator, "value", unknown)));
    }

    [Test]
    public void The_first_command_begins_with_these_lines() => Assert.That(SampleRuns.Month.Output, Does.StartWith(Lines.ReplaceLineEndings("\n")));

    [Test]
    public void Every_measure_is_there_for_England_and_every_provider()
    {
        var rows = SampleRuns.Month.Rows;
        Assert.Multiple(() =>
        {
            Assert.That(rows.Select(row => row.Measure).Distinct().Count(), Is.EqualTo(343));
            Assert.That(rows.Select(row => row.Level).Distinct(), Is.EqualTo(new[] { "England", "Provider" }));
            Assert.That(rows.Select(row => row.Code).Distinct().Count(), Is.EqualTo(14), "all, twelve providers and UNKNOWN");
            Assert.That(rows, Has.Count.EqualTo(343 * 14));
        });
    }

    [Test]
    public void The_providers_add_up_to_England()
    {
        foreach (var measure in SampleRuns.Month.Rows.Where(row => row.Denominator.Length == 0 && !row.Name.StartsWith('M')).GroupBy(row => row.Measure))
        {
            var england = measure.Single(row => row.Level is "England");
            var providers = measure.Where(row => row.Level is "Provider").Sum(row => long.Parse(row.Value, CultureInfo.InvariantCulture));
            Assert.That(providers, Is.EqualTo(long.Parse(england.Value, CultureInfo.InvariantCulture)), measure.Key);
        }
    }

    [Test]
    public void The_sample_has_no_issue_but_scores_out_of_range_and_unknown_codes()
    {
        Assert.Multiple(() =>
        {
            Assert.That(SampleRuns.Month.ErrorLines.Where(line => line.StartsWith("error: ", StringComparison.Ordinal)), Has.All.Contain(" x ScoreOutOfRange in IDS60"));
            Assert.That(SampleRuns.Month.ErrorLines, Has.Some.StartsWith("rests on provisional thresholds: caseness of "));
            Assert.That(SampleRuns.Month.ErrorLines, Has.Some.StartsWith("no threshold is known, "));
        });
    }

    [Test]
    public void The_twelve_months_are_near_the_published_figures()
    {
        var rows = SampleRuns.Months.Succeeded().Rows;
        Assert.That(rows.Select(row => row.Start).Distinct().Count(), Is.EqualTo(12));
        Assert.Multiple(() =>
        {
            foreach (var (measure, published) in Calibration)
            {
                var months = rows.Where(row => string.Equals(row.Measure, measure, StringComparison.Ordinal)).ToList();
                var percentage = 100m * months.Sum(row => Number(row.Numerator)) / months.Sum(row => Number(row.Denominator));
                Assert.That(percentage, Is.EqualTo(published).Within(2m), measure);
            }
        });
    }

    [Test]
    public void May_2024_is_near_the_published_figures()
    {
        Assert.Multiple(() =>
        {
            foreach (var (measure, published) in Calibration)
            {
                var row = SampleRuns.Month.Rows.Single(one => one.Level is "England" && string.Equals(one.Measure, measure, StringComparison.Ordinal));
                Assert.That(Number(row.Value), Is.EqualTo(published).Within(4m), measure);
            }
        });
    }

    [Test]
    public void Every_measure_is_more_than_zero_in_a_month_of_the_sample_or_the_tool_says_why_not()
    {
        var months = SampleRuns.Months.Succeeded();
        var measures = months.Rows.GroupBy(row => row.Measure).ToList();
        var zero = measures.Where(rows => rows.All(row => row.Value is "0" or "")).Select(rows => rows.Key).Order(StringComparer.Ordinal);
        var explained = months.ErrorLines.Where(line => line.Contains(" is zero in every month of the sample: ", StringComparison.Ordinal)).Select(line => line.Split(' ')[0]);
        Assert.Multiple(() =>
        {
            Assert.That(measures, Has.Count.EqualTo(343));
            Assert.That(explained.Order(StringComparer.Ordinal), Is.EqualTo(zero), "a measure without a reason, or a reason that is no longer needed");
            Assert.That(months.ErrorLines, Has.None.StartsWith("zero here"));
        });
    }

    [Test]
    public void A_month_in_which_a_rare_measure_is_zero_says_so()
    {
        var zero = SampleRuns.Month.Rows.Where(row => row.Level is "England" && row.Value is "0").Select(row => row.Measure).ToHashSet(StringComparer.Ordinal);
        var line = SampleRuns.Month.ErrorLines.Single(line => line.StartsWith("zero here, ", StringComparison.Ordinal));
        var named = line[(line.LastIndexOf(": ", StringComparison.Ordinal) + 2)..].Split(' ');
        var explained = SampleRuns.Month.ErrorLines.Where(one => one.Contains(" is zero in every month of the sample: ", StringComparison.Ordinal)).Select(one => one.Split(' ')[0]);
        Assert.That(named.Concat(explained), Is.EquivalentTo(zero));
    }

    [Test]
    public void The_sample_is_the_tables_that_synthesise_makes_without_options()
    {
        using var folder = new DataFolder();
        Tool.Run("synthesise", "--out", folder.FullName).Succeeded();
        var run = Tool.Run("compute", folder.FullName, "--month", "2024-05").Succeeded();
        Assert.That(run.OutputBytes, Is.EqualTo(SampleRuns.Month.OutputBytes));
    }

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
