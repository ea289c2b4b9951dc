using Iapt.Measures.Algebra;
using Iapt.Measures.Catalogue;
using Iapt.Measures.Comparisons;

namespace Iapt.Measures.Published.Tests;

// Below England counts are rounded and suppressed, percentages whole and taken from the counts before that. A percentage is reproduced when counts that print so give it.
public sealed class BelowEnglandTests
{
    private static readonly string[] Outcomes = ["deterioration", "improvement", "no_reliable_change", "recovery", "reliable_recovery"];

    [TestCase("annual/provider_totals.csv", 4_676)]
    [TestCase("annual/region_totals.csv", 215)]
    [TestCase("annual/icb_variable_2024.csv", 9_893)]
    public void Every_annual_percentage_is_possible(string file, int published)
    {
        var (possible, overAtCaseness, wrong) = (0, 0, new List<string>());
        foreach (var cell in SharedFiles.Read(file).GroupBy(Cell, StringComparer.Ordinal))
        {
            var figures = cell.ToDictionary(row => (row["measure_name"], row["measure_statistic"]), row => row["value"]);
            foreach (var name in Outcomes.Where(name => figures.GetValueOrDefault((name, "percentage"), "*") is not ("*" or "NULL")))
            {
                var (percentage, parts) = (figures[(name, "percentage")], RoundedCount.Of(figures[(name, "count")]));
                var finished = RoundedCount.Of(figures[("finished_course_treatment", "count")]);
                var isRecovery = name.EndsWith("recovery", StringComparison.Ordinal);
                var denominators = isRecovery ? RoundedCount.Less(finished, RoundedCount.Of(figures[("not_at_caseness", "count")])) : finished;
                if (RoundedCount.Allow(parts, denominators, percentage))
                {
                    possible++;
                }
                else
                {
                    wrong.Add($"{cell.Key} {name}");
                }

                overAtCaseness += isRecovery && !RoundedCount.Allow(parts, RoundedCount.Of(figures[("at_caseness", "count")]), percentage) ? 1 : 0;
            }
        }

        EndOfRun.Report($"percentages of {file} possible given rounding", possible);
        EndOfRun.Report($"percentages of {file} that at caseness as the denominator would miss", overAtCaseness);
        Assert.Multiple(() =>
        {
            Assert.That(wrong, Is.Empty);
            Assert.That(possible, Is.EqualTo(published));
            Assert.That(overAtCaseness, Is.Positive, "Neither denominator can be told from the other here.");
        });
    }

    // By the definitions of the catalogue: the published counts of a provider are the ranges of the leaves.
    [TestCase("monthly/providers_2023-06.csv", 1_288)]
    [TestCase("monthly/providers_2023-09.csv", 1_271)]
    [TestCase("monthly/providers_2024-11.csv", 2_389, "M206", "M207", "M208", "M209", "M210")]
    public void Every_monthly_percentage_of_a_provider_with_counts_is_possible(string file, int published, params string[] measuresWithoutCounts)
    {
        var lowering = Lowering.Of(DefinitionSets.V21.Measures.Where(measure => measure.Expression is Aggregate { Kind: AggregateKind.Count } or Ratio { IsPercentage: true }));
        var leaves = lowering.Measures.Where(measure => measure.Definition.Expression is Aggregate).ToDictionary(measure => measure.Leaves.Single(), measure => measure.Definition.Id);
        var (possible, withoutCounts, wrong) = (0, new List<string>(), new List<string>());
        foreach (var provider in SharedFiles.Read(file).GroupBy(row => $"{row["org_code"]} {row["org_name"]}", StringComparer.Ordinal))
        {
            var figures = provider.ToDictionary(row => row["measure_id"], row => row["value"], StringComparer.Ordinal);
            foreach (var measure in lowering.Measures.Where(measure => measure.Definition.Expression is Ratio && figures.GetValueOrDefault(measure.Definition.Id, "").Length > 0))
            {
                var ratio = (Ratio)measure.Definition.Expression;
                if (Range(ratio.Numerator, measure) is not { } parts || Range(ratio.Denominator, measure) is not { } wholes)
                {
                    withoutCounts.Add(measure.Definition.Id);
                }
                else if (RoundedCount.Allow(parts, wholes, figures[measure.Definition.Id]))
                {
                    possible++;
                }
                else
                {
                    wrong.Add($"{provider.Key} {measure.Definition.Id}");
                }
            }

            WholeNumbers? Range(MeasureExpression expression, LoweredMeasure measure) => expression switch
            {
                Aggregate aggregate => leaves.TryGetValue(measure.LeafOf(aggregate), out var id) && figures.TryGetValue(id, out var count) ? RoundedCount.Of(count) : null,
                Minus minus => Range(minus.Left, measure) is { } whole && Range(minus.Right, measure) is { } part ? RoundedCount.Less(whole, part) : null,
                Plus plus => Range(plus.Left, measure) is { } left && Range(plus.Right, measure) is { } right ? new WholeNumbers(left.First + right.First, left.Last + right.Last) : null,
                _ => throw new InvalidOperationException("A percentage of something else."),
            };
        }

        EndOfRun.Report($"percentages of {file} possible given rounding", possible);
        EndOfRun.Report($"percentages of {file} whose counts are not published", withoutCounts.Count);
        Assert.Multiple(() =>
        {
            Assert.That(wrong, Is.Empty);
            Assert.That(possible, Is.EqualTo(published));
            Assert.That(withoutCounts.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), Is.EqualTo(measuresWithoutCounts));
        });
    }

    private static string Cell(IReadOnlyDictionary<string, string> row) =>
        string.Join(", ", row["reporting_period"], row["org_code"], row["org_name"], row["variable_type"], row["variable_a"], row["variable_b"]);
}
