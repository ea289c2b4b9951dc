using System.Globalization;
using Iapt.Measures.Algebra;
using Iapt.Measures.Catalogue;
using Iapt.Measures.Disclosure;
using Iapt.Measures.Extracts;
using Iapt.Measures.Instruments;
using Iapt.Measures.Periods;
using Iapt.Measures.Results;

namespace Iapt.Measures.Published.Tests.Disclosure;

// What the published files print below England is what the policy nhs-england can print, and what it makes of England's exact counts is what they print there.
public sealed class PolicyShapeTests
{
    private static readonly DisclosurePolicy Policy = DisclosurePolicies.NhsEngland;
    private static readonly TableKey England = new(GroupLevel.England, GroupKeys.England);

    [TestCase("monthly/providers_2023-06.csv", 20_000)]
    [TestCase("monthly/providers_2023-09.csv", 20_000)]
    [TestCase("monthly/providers_2024-11.csv", 20_000)]
    public void Every_monthly_figure_of_a_provider_is_one_that_the_policy_prints(string file, int atLeast)
    {
        var (checkedFigures, wrong) = (0, new List<string>());
        foreach (var provider in SharedFiles.Read(file).GroupBy(row => $"{row["org_code"]} {row["org_name"]}", StringComparer.Ordinal))
        {
            var cells = provider.ToDictionary(row => row["measure_id"], row => (row["value"], row["statistic"]), StringComparer.Ordinal);
            var key = new TableKey(GroupLevel.Provider, provider.First()["org_code"]);
            foreach (var (id, (value, _)) in cells.Where(cell => DefinitionSets.V21.Find(cell.Key) is not null))
            {
                var measure = DefinitionSets.V21[id];
                checkedFigures++;
                if (Policy.Refuses(new PublishedRow(ReportingPeriod.Month(2024, 5), key, measure, "v2.1", Cell(value, FigureKinds.Of(measure.Expression)))) is { } problem)
                {
                    wrong.Add($"{provider.Key} {id} {value} {problem}");
                }

                // Suppressed exactly with what the policy tests it on, where that is published.
                if (With(measure) is { } with && cells.TryGetValue(with, out var other) && (value.Length == 0) != (other.Item1.Length == 0))
                {
                    wrong.Add($"{provider.Key} {id} {value} beside {with} {other.Item1}");
                }
            }
        }

        EndOfRun.Report($"figures of {file} that nhs-england can print", checkedFigures);
        Assert.Multiple(() =>
        {
            Assert.That(wrong, Is.Empty);
            Assert.That(checkedFigures, Is.AtLeast(atLeast));
        });
    }

    [TestCase("annual/provider_totals.csv")]
    [TestCase("annual/region_totals.csv")]
    [TestCase("annual/icb_variable_2024.csv")]
    public void Every_annual_figure_below_england_is_one_that_the_policy_prints(string file)
    {
        var rows = SharedFiles.Read(file);
        var wrong = rows
            .Where(row => row["value"] is not "NULL" && Policy.Refuses(new PublishedRow(
                ReportingPeriod.FinancialYear(2024), new TableKey(GroupLevel.Provider, row["org_code"]), Like(row["measure_statistic"]), "v2.1", Cell(row["value"], FigureKind.Count))) is not null)
            .Select(row => $"{row["org_code"]} {row["measure_name"]} {row["value"]}");
        Assert.That(wrong, Is.Empty);
    }

    // England's counts go in as they are printed, its percentages come out of the definitions.
    [Test]
    public void The_policy_makes_of_englands_counts_what_is_printed()
    {
        string[] counts = ["M076", "M179", "M185", "M189", "M191", "M193"];
        (string Rate, string Part, bool OfCaseness)[] rates = [("M186", "M185", false), ("M1010", "M189", false), ("M192", "M191", true), ("M195", "M193", true)];
        var months = SharedFiles.Read("monthly/england_2021-01_2023-12.csv").GroupBy(row => row["period_start"], StringComparer.Ordinal).ToList();
        foreach (var month in months)
        {
            var printed = month.ToDictionary(row => row["measure_id"], row => decimal.Parse(row["value"], CultureInfo.InvariantCulture), StringComparer.Ordinal);
            var cells = counts.Select(id => (id, MeasureCell.Number((long)printed[id], 0)))
                .Concat(rates.Select(rate => (rate.Rate, MeasureCell.Ratio((long)printed[rate.Part], (long)(printed["M076"] - (rate.OfCaseness ? printed["M179"] : 0)), isPercentage: true, 0))));
            var published = new MeasureTable(cells.Select(cell => new MeasureRow(ReportingPeriod.Month(2024, 5), England, DefinitionSets.V21[cell.Item1], "v2.1", cell.Item2)), InstrumentTable.Default).Protect(Policy);
            Assert.That(published.Rows.Select(row => row.Cell), Is.EqualTo(published.Rows.Select(row => PublishedCell.Of(printed[row.Measure.Id]))), month.Key);
        }

        EndOfRun.Report("months of England that nhs-england prints as published", months.Count);
        Assert.That(months, Has.Count.EqualTo(36));
    }

    private static PublishedCell Cell(string value, FigureKind kind) =>
        value is "" or "*" ? PublishedCell.Suppressed(DisclosurePolicy.ReasonOf(kind)) : PublishedCell.Of(decimal.Parse(value, CultureInfo.InvariantCulture));

    private static MeasureDefinition Like(string statistic) => DefinitionSets.V21[statistic is "count" ? "M076" : "M192"];

    // The published count that a measure is suppressed with: what the policy names, or a count of the same rows as the numerator or mean.
    private static string? With(MeasureDefinition measure) => Policy.SuppressedWith.GetValueOrDefault(measure.Id) ?? measure.Expression switch
    {
        Ratio { Numerator: Aggregate { Kind: AggregateKind.Count } numerator } => CountOf(numerator),
        Aggregate { Kind: AggregateKind.Mean or AggregateKind.Median or AggregateKind.Min or AggregateKind.Max, Value: { } value } mean when measure.Id is "M141" or "M142" or "M143" or "M144" or "M050" or "M051" =>
            CountOf(mean with { Kind = AggregateKind.Count, Value = null }),
        _ => null,
    };

    private static string? CountOf(Aggregate numerator) => DefinitionSets.V21.Measures.FirstOrDefault(measure => measure.Expression is Aggregate { Kind: AggregateKind.Count } && CanonicalText.Of(measure.Expression) == CanonicalText.Of(numerator))?.Id;
}
