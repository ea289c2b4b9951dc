using System.Globalization;
using Iapt.Measures.Algebra;
using Iapt.Measures.Catalogue;
using Iapt.Measures.Results;

namespace Iapt.Measures.Published.Tests;

// The annual files of England: exact counts, never suppressed, eight years, every group of every variable.
public sealed class AnnualEnglandTests
{
    private static readonly Lowering Lowered = Lowering.Of(DefinitionSets.Annual2025.Families.Where(family => family.Name is "annual-outcomes" or "annual-finished-course")
        .SelectMany(family => family.Measures)
        .Where(measure => measure.Expression is Aggregate { Kind: AggregateKind.Count } or Ratio { IsPercentage: true }));

    private static readonly IReadOnlyList<LoweredMeasure> Rates = [.. Lowered.Measures.Where(measure => measure.Definition.Expression is Ratio)];

    [TestCase("annual/england_annual.csv", 8)]
    [TestCase("annual/england_all_variables.csv", 787)]
    public void Every_percentage_follows_from_the_published_counts_by_its_definition(string file, int cells)
    {
        var (exact, wrong, overAtCaseness) = (new SortedDictionary<string, int>(StringComparer.Ordinal), new List<string>(), 0);
        foreach (var (cell, figures) in Cells(file))
        {
            var totals = Totals(figures);
            foreach (var rate in Rates.Where(rate => figures.ContainsKey(rate.Definition.Id)))
            {
                var id = rate.Definition.Id;
                Assert.That(rate.Leaves.Select(leaf => totals[leaf]), Has.All.Not.Null, $"{id}: a count of its construction is not published.");
                if (CellFormula.Of(rate, totals!).Value!.Value.Round(1) == figures[id])
                {
                    exact[id] = exact.GetValueOrDefault(id) + 1;
                }
                else
                {
                    wrong.Add($"{cell} {id}");
                }

                overAtCaseness += id is "Percentage_Recovery" or "Percentage_ReliableRecovery"
                    && Quotient.Percentage((long)figures[id.Replace("Percentage", "Count", StringComparison.Ordinal)], (long)figures["Count_AtCaseness"]).Round(1) != figures[id] ? 1 : 0;
            }
        }

        EndOfRun.Report($"percentages of {file} exact by the annual definitions", exact.Values.Sum());
        EndOfRun.Report($"percentages of {file} that at caseness as the denominator would miss", overAtCaseness);
        Assert.Multiple(() =>
        {
            Assert.That(wrong, Is.Empty);
            Assert.That(exact.Keys, Is.EqualTo(["Percentage_Deterioration", "Percentage_Improvement", "Percentage_NoReliableChange", "Percentage_Recovery", "Percentage_ReliableRecovery"]));
            Assert.That(exact.Values, Has.All.EqualTo(cells));
            Assert.That(overAtCaseness, Is.Positive, "Neither denominator can be told from the other here.");
        });
    }

    [Test]
    public void Every_published_label_and_column_is_one_of_the_annual_definitions()
    {
        var rows = SharedFiles.Read("annual/england_all_variables.csv");
        var labels = rows.Select(row => (row["variable_type"], row["variable_a"], row["variable_b"])).Distinct().ToList();
        var found = labels.ToLookup(label => AnnualLabels.Find(label.Item1, label.Item2, label.Item3) switch
        {
            null => "unknown",
            { IsTotal: true } => "total",
            { Group: null } => "without a group",
            _ => "group",
        });
        EndOfRun.Report("labels of the annual files matched to a group of the definitions", found["group"].Count());
        Assert.Multiple(() =>
        {
            Assert.That(found["unknown"], Is.Empty);
            Assert.That(found["total"].Count(), Is.EqualTo(1));
            Assert.That(found["without a group"].Select(label => label.Item1).Distinct(StringComparer.Ordinal), Is.EquivalentTo(["Age Group", "Stepped Care Pathway"]));
            Assert.That(rows.Select(row => (row["measure_name"], row["measure_statistic"])).Distinct().Where(column => AnnualLabels.FieldOf(column.Item1, column.Item2) is null), Is.Empty);
        });
    }

    // Where a year prints another group under the parent, as body dysmorphic disorder under anxiety to 2021-22, its sum is of others than the definitions'.
    [Test]
    public void A_sum_of_groups_is_the_sum_that_the_definitions_make()
    {
        var (held, others, broken) = (0, 0, new List<string>());
        foreach (var year in SharedFiles.Read("annual/england_all_variables.csv").Where(row => row["measure_statistic"] == "count").GroupBy(row => (row["reporting_period"], row["measure_name"])))
        {
            var counts = new Dictionary<string, long>(StringComparer.Ordinal);
            var parents = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var row in year)
            {
                if (AnnualLabels.Find(row["variable_type"], row["variable_a"], row["variable_b"])?.Group is { } group)
                {
                    counts[group.Key] = long.Parse(row["value"], CultureInfo.InvariantCulture);
                    parents[group.Key] = row["variable_a"];
                }
            }

            foreach (var sum in DefinitionSets.Annual2025.Breakdowns.SelectMany(breakdown => breakdown.Groups).Where(group => !group.Parts.IsEmpty && counts.ContainsKey(group.Key)))
            {
                var parts = sum.Parts.Select(part => $"{sum.Breakdown}/{part}").ToList();
                var under = parents.Where(one => one.Value == sum.VariableA && one.Key != sum.Key && one.Key.StartsWith(sum.Breakdown + "/", StringComparison.Ordinal)).Select(one => one.Key).ToList();
                if (!parts.TrueForAll(counts.ContainsKey) || (under.Count > 0 && !under.ToHashSet(StringComparer.Ordinal).SetEquals(parts)))
                {
                    others++;
                }
                else if (parts.Sum(part => counts[part]) == counts[sum.Key])
                {
                    held++;
                }
                else
                {
                    broken.Add($"{year.Key} {sum} {counts[sum.Key]} is not {parts.Sum(part => counts[part])}");
                }
            }
        }

        EndOfRun.Report("published sums of groups equal to the sums of the definitions", held);
        EndOfRun.Report("published sums of groups that are of other groups than the definitions'", others);
        Assert.Multiple(() =>
        {
            // K2 of the known issues: nine counts of one parent, in the year whose hypochondriacal disorders are too few.
            Assert.That(broken, Has.Count.EqualTo(9).And.All.Contains("(2024-25,").And.All.Contains("Anxiety and stress related disorders, Total"));
            Assert.That(held, Is.AtLeast(300));
            Assert.That(others, Is.LessThan(held / 4));
        });
    }

    [Test]
    public void The_six_exact_ties_are_those_of_the_file()
    {
        var ties = SharedFiles.Read("annual/rounding_ties.csv");
        Assert.Multiple(() =>
        {
            Assert.That(ties, Has.Count.EqualTo(6));
            foreach (var tie in ties)
            {
                var rate = Quotient.Percentage(long.Parse(tie["numerator"], CultureInfo.InvariantCulture), long.Parse(tie["denominator"], CultureInfo.InvariantCulture));
                Assert.That(rate.ToExactText(), Is.EqualTo(tie["exact"]));
                Assert.That(rate.Round(1), Is.EqualTo(decimal.Parse(tie["published"], CultureInfo.InvariantCulture)));
            }
        });
    }

    // The published counts become the totals of the leaves, and the definitions do the rest.
    private static LeafTotal?[] Totals(Dictionary<string, decimal> figures)
    {
        var totals = new LeafTotal?[Lowered.Leaves.Count];
        foreach (var count in Lowered.Measures.Where(measure => measure.Definition.Expression is Aggregate && figures.ContainsKey(measure.Definition.Id)))
        {
            var total = new LeafTotal(LeafKind.Count);
            total.Add(null, (long)figures[count.Definition.Id], 0, 0);
            totals[count.Leaves.Single()] = total;
        }

        return totals;
    }

    private static Dictionary<string, Dictionary<string, decimal>> Cells(string file) => SharedFiles.Read(file)
        .GroupBy(row => string.Join(", ", row["reporting_period"], row["variable_type"], row["variable_a"], row["variable_b"]), StringComparer.Ordinal)
        .ToDictionary(
            group => group.Key,
            group => group.ToDictionary(row => AnnualLabels.FieldOf(row["measure_name"], row["measure_statistic"])!.Id, row => decimal.Parse(row["value"], CultureInfo.InvariantCulture), StringComparer.Ordinal),
            StringComparer.Ordinal);
}
