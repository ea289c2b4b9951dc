using System.Globalization;
using Iapt.Measures.Algebra;
using Iapt.Measures.Catalogue;
using Iapt.Measures.Results;

namespace Iapt.Measures.Published.Tests;

// The monthly files of England: 36 months of exact counts. The published counts become the totals of the leaves, and the library's own definitions do the rest.
// They are those of v2.1; the counts of the months before April 2022 bear them out all the same.
public sealed class MonthlyEnglandTests
{
    private const string File = "monthly/england_2021-01_2023-12.csv";
    private const int MonthsPublished = 36;

    // M202 is the one bound that the months show to be an equality, as its evidence says.
    private static readonly Relation[] BroughtToEquality = [.. DefinitionSets.V21.Relations.Where(relation => relation.Evidence.StartsWith("equal in", StringComparison.Ordinal))];

    private static SortedDictionary<string, Dictionary<string, decimal>> Months => new(
        SharedFiles.Read(File)
            .GroupBy(row => row["period_start"], StringComparer.Ordinal)
            .ToDictionary(
                month => month.Key,
                month => month.ToDictionary(row => row["measure_id"], row => decimal.Parse(row["value"], CultureInfo.InvariantCulture), StringComparer.Ordinal),
                StringComparer.Ordinal),
        StringComparer.Ordinal);

    [Test]
    public void Every_percentage_of_the_catalogue_follows_from_the_published_counts()
    {
        var lowering = Lowering.Of(DefinitionSets.V21.Measures.Where(measure => measure.Expression is Aggregate { Kind: AggregateKind.Count } or Ratio { IsPercentage: true }));
        var (exact, wrong) = (new SortedDictionary<string, int>(StringComparer.Ordinal), new List<string>());
        foreach (var (month, published) in Months)
        {
            var totals = Totals(lowering, published);
            foreach (var measure in lowering.Measures.Where(measure => measure.Definition.Expression is Ratio))
            {
                var id = measure.Definition.Id;
                if (!published.TryGetValue(id, out var percentage) || measure.Leaves.Any(leaf => totals[leaf] is null))
                {
                    continue;
                }

                if (CellFormula.Of(measure, totals!).Value!.Value.Round(1) == percentage)
                {
                    exact[id] = exact.GetValueOrDefault(id) + 1;
                }
                else
                {
                    wrong.Add($"{month} {id}");
                }
            }
        }

        EndOfRun.Report("monthly percentages exact by the catalogue's definitions", exact.Values.Sum());
        Assert.Multiple(() =>
        {
            Assert.That(wrong, Is.Empty);
            Assert.That(exact.Keys, Is.SupersetOf(new[] { "M053", "M055", "M180", "M186", "M192", "M195", "M205", "M278", "M286", "M1010" }));
            Assert.That(exact.Values, Has.All.EqualTo(MonthsPublished));
        });
    }

    // Integrated services, M282 of data set v2.0 among them. Each is over finished minus not at caseness of its own referrals.
    [TestCase("M278", "M277", "M273", "M276", MonthsPublished)]
    [TestCase("M286", "M285", "M274", "M284", MonthsPublished)]
    [TestCase("M282", "M281", "M273", "M280", 15)]
    public void Every_recovery_rate_of_integrated_services_follows_from_the_published_counts(string rate, string recovered, string finished, string notAtCaseness, int months)
    {
        var cells = Months.Values
            .Where(month => month.ContainsKey(rate))
            .Select(month => (Published: month[rate], Exact: Quotient.Percentage((long)month[recovered], (long)(month[finished] - month[notAtCaseness])).Round(1)))
            .ToList();
        EndOfRun.Report($"monthly percentages {rate} exact", cells.Count(cell => cell.Published == cell.Exact));
        Assert.Multiple(() =>
        {
            Assert.That(cells, Has.Count.EqualTo(months));
            Assert.That(cells.Select(cell => cell.Exact), Is.EqualTo(cells.Select(cell => cell.Published)));
        });
    }

    [Test]
    public void The_mean_number_of_appointments_is_their_sum_over_finished_courses()
    {
        var cells = Months.Values
            .Select(month => (Published: month["M141"], Exact: Quotient.Of((long)month["M089"], (long)month["M076"]).Round(1)))
            .ToList();
        EndOfRun.Report("monthly means M141 exact", cells.Count(cell => cell.Published == cell.Exact));
        Assert.That(cells.Select(cell => cell.Exact), Is.EqualTo(cells.Select(cell => cell.Published)));
    }

    [Test]
    public void Relations_hold_in_the_months_that_their_evidence_says()
    {
        var months = Months;
        var (held, broken) = (0, new List<string>());
        foreach (var relation in DefinitionSets.V21.Relations)
        {
            foreach (var (month, published) in months.Where(month => relation.Parts.Append(relation.Whole).All(month.Value.ContainsKey)))
            {
                if (Holds(relation, published))
                {
                    held++;
                }
                else
                {
                    broken.Add($"{month} {relation.Whole} is {published[relation.Whole] - relation.Parts.Sum(id => published[id]):+0;-0} of {string.Join('+', relation.Parts)}");
                }
            }
        }

        EndOfRun.Report("months in which relations of the catalogue hold", held);
        EndOfRun.Report("months in which they do not, as their evidence says", broken.Count);
        Assert.Multiple(() =>
        {
            Assert.That(held, Is.AtLeast(747));
            Assert.That(broken, Is.EqualTo(
            [
                "2021-11-01 M076 is +1 of M196+M197+M198",
                "2021-08-01 M056 is +1 of M073+M074+M075+M076",
                "2021-09-01 M056 is +1 of M073+M074+M075+M076",
                "2021-10-01 M056 is +1 of M073+M074+M075+M076",
                "2021-11-01 M056 is +2 of M073+M074+M075+M076",
                "2021-12-01 M056 is +3 of M073+M074+M075+M076",
                "2022-01-01 M056 is +1 of M073+M074+M075+M076",
                "2022-02-01 M056 is +2 of M073+M074+M075+M076",
                "2022-03-01 M056 is +3 of M073+M074+M075+M076",
            ]));
        });
    }

    [TestCaseSource(nameof(BroughtToEquality))]
    public void A_bound_said_to_be_reached_is_reached_in_every_month(Relation relation)
    {
        foreach (var (month, published) in Months)
        {
            Assert.That(relation.Parts.Sum(id => published[id]), Is.EqualTo(published[relation.Whole]), month);
        }
    }

    private static bool Holds(Relation relation, Dictionary<string, decimal> published) => relation.Kind switch
    {
        RelationKind.SumOf => relation.Parts.Sum(id => published[id]) == published[relation.Whole],
        RelationKind.AtMost => relation.Parts.Sum(id => published[id]) <= published[relation.Whole],
        RelationKind.Nested => relation.Parts.Append(relation.Whole).Zip(relation.Parts.Skip(1).Append(relation.Whole)).All(pair => published[pair.First] <= published[pair.Second]),
        _ => throw new InvalidOperationException("A kind of relation without a check."),
    };

    private static LeafTotal?[] Totals(Lowering lowering, Dictionary<string, decimal> published)
    {
        var totals = new LeafTotal?[lowering.Leaves.Count];
        foreach (var measure in lowering.Measures.Where(measure => measure.Definition.Expression is Aggregate))
        {
            if (!published.TryGetValue(measure.Definition.Id, out var count))
            {
                continue;
            }

            var total = new LeafTotal(LeafKind.Count);
            for (var row = 0; row < count; row++)
            {
                total.AddRow();
            }

            totals[measure.Leaves.Single()] = total;
        }

        return totals;
    }
}
