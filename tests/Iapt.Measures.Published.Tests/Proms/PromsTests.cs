using System.Globalization;
using Iapt.Measures.Algebra;
using Iapt.Measures.Catalogue;
using Iapt.Measures.Comparisons;
using Iapt.Measures.Results;

namespace Iapt.Measures.Published.Tests;

// The annual tables of patient reported outcomes: England and, as far as the sample goes, regions. Means and deviations are printed with one decimal and the scores
// behind them are not public: an effect size is reproduced when numbers that print as its inputs do give it.
public sealed class PromsTests
{
    private const string England = "proms/proms_england_wide.csv";
    private const string Regions = "proms/proms_region_wide.csv";

    private static readonly string[] Instruments = ["phq", "gad", "wsas"];

    private static readonly Lowering Lowered = Lowering.Of(CoursesOfTherapy.Therapies[0].Measures);

    // Share, and whether it is taken over the courses that were not outside caseness.
    private static readonly (string Name, bool LessNotAtCaseness)[] Shares =
        [("recovery", true), ("reliable_recovery", true), ("improvement", false), ("deterioration", false), ("no_change", false)];

    [TestCase(England, 3_066)]
    [TestCase(Regions, 10_595)]
    public void Every_effect_size_is_over_the_deviation_of_England(string file, int published)
    {
        var cells = SharedFiles.Read(England).ToDictionary(Cell, StringComparer.Ordinal);
        var (allowed, same, own, wrong) = (0, 0, 0, new List<string>());
        foreach (var row in SharedFiles.Read(file))
        {
            foreach (var instrument in Instruments.Where(instrument => row["effect_" + instrument].Length > 0))
            {
                var effect = Printed(row, "effect_" + instrument);
                var (first, last) = (Printed(row, $"start_{instrument}_mean"), Printed(row, $"end_{instrument}_mean"));
                var deviation = Printed(cells[Cell(row)], $"start_{instrument}_sd");
                if (Allows(first, last, deviation, effect))
                {
                    allowed++;
                }
                else
                {
                    wrong.Add($"{Cell(row)} {row["org_code"]} {instrument}");
                }

                same += SquareRoot.Over(first.Value - last.Value, deviation.Value * deviation.Value).Round(1) == effect.Number ? 1 : 0;
                own += Allows(first, last, Printed(row, $"start_{instrument}_sd"), effect) ? 1 : 0;
            }
        }

        EndOfRun.Report($"effect sizes of {file} reproduced as far as rounding allows", allowed);
        EndOfRun.Report($"effect sizes of {file} that follow from the printed digits as they stand", same);
        EndOfRun.Report($"effect sizes of {file} that the deviation of the row itself allows", own);
        Assert.Multiple(() =>
        {
            Assert.That(wrong, Is.Empty);
            Assert.That(allowed, Is.EqualTo(published));
            Assert.That(same, Is.InRange(published * 9 / 10, published - 1));
            Assert.That(own, string.Equals(file, England, StringComparison.Ordinal) ? Is.EqualTo(published) : Is.LessThan(published * 85 / 100));
        });
    }

    // A line has the same figures whatever the therapy, and their formulas are the definitions'.
    [Test]
    public void Every_percentage_of_England_follows_from_the_counts_by_its_definition()
    {
        var (exact, blank, wrong) = (0, 0, new List<string>());
        foreach (var row in SharedFiles.Read(England))
        {
            var totals = Totals(row);
            foreach (var percentage in Lowered.Measures.Where(measure => measure.Definition.Expression is Ratio { IsPercentage: true }))
            {
                var column = percentage.Definition.Name;
                var value = CellFormula.Of(percentage, totals).Value;
                if (row[column].Length == 0)
                {
                    // Nothing to divide by, or a count that the table does not give.
                    blank += value is null || row[column.Replace("percentage", "count", StringComparison.Ordinal)].Length == 0 ? 1 : 0;
                }
                else if (value?.Round(1) == Printed(row, column).Number)
                {
                    exact++;
                }
                else
                {
                    wrong.Add($"{Cell(row)} {column}");
                }
            }
        }

        EndOfRun.Report($"percentages of {England} exact", exact);
        EndOfRun.Report($"percentages of {England} without courses or count", blank);
        Assert.Multiple(() =>
        {
            Assert.That(wrong, Is.Empty);
            Assert.That((exact, blank), Is.EqualTo((5_431, 904)));
        });
    }

    [Test]
    public void Every_column_diagnosis_and_therapy_since_2022_is_one_of_the_definitions()
    {
        var rows = SharedFiles.Read(England).Where(row => string.CompareOrdinal(row["reporting_period"], "2022-23") >= 0).ToList();
        Assert.Multiple(() =>
        {
            Assert.That(rows[0].Keys.Skip(6), Is.EqualTo(CoursesOfTherapy.Columns));
            Assert.That(rows.Select(row => row["therapy_type"]).Distinct(StringComparer.Ordinal), Is.EquivalentTo(CoursesOfTherapy.Therapies.Select(therapy => therapy.Label)));
            Assert.That(
                rows.Select(row => row["diagnosis"]).Distinct(StringComparer.Ordinal),
                Is.EquivalentTo(CoursesOfTherapy.Diagnosis.Groups.Where(CoursesOfTherapy.HasLine).Select(group => group.VariableA).Append(CoursesOfTherapy.EveryDiagnosis)));
        });
    }

    // Anxiety is the sum of the complaints that the definitions make it of: body dysmorphic disorder and unexplained symptoms are not among them.
    [Test]
    public void Anxiety_is_the_sum_of_its_complaints()
    {
        var anxiety = CoursesOfTherapy.Diagnosis.Groups.Single(group => group.VariableA == "Anxiety (Total)");
        var parts = anxiety.Parts.Select(part => CoursesOfTherapy.Diagnosis.Groups[part - 1].VariableA).ToHashSet(StringComparer.Ordinal);
        var sums = SharedFiles.Read(England).Where(row => string.CompareOrdinal(row["reporting_period"], "2022-23") >= 0)
            .GroupBy(row => (row["reporting_period"], row["therapy_type"]))
            .Select(rows => (Whole: rows.Single(row => row["diagnosis"] == anxiety.VariableA), Parts: rows.Where(row => parts.Contains(row["diagnosis"])).ToList()))
            .ToList();
        var wrong = from sum in sums
                    from column in CoursesOfTherapy.Columns.Where(column => column.StartsWith("count_", StringComparison.Ordinal))
                    where sum.Parts.Sum(row => Count(row, column)) != Count(sum.Whole, column)
                    select $"{Cell(sum.Whole)} {column}";
        Assert.Multiple(() =>
        {
            Assert.That(sums, Has.Count.EqualTo(45));
            Assert.That(parts, Has.Count.EqualTo(10));
            Assert.That(wrong, Is.Empty);
        });
    }

    // Counts below England are rounded to five and suppressed below it, percentages taken from the unrounded ones and printed whole.
    [Test]
    public void Every_percentage_of_a_region_is_possible()
    {
        var (possible, overAllCourses, wrong) = (0, 0, new List<string>());
        foreach (var row in SharedFiles.Read(Regions))
        {
            foreach (var (name, lessNotAtCaseness) in Shares.Where(share => row["percentage_" + share.Name].Length > 0))
            {
                var (percentage, parts, courses) = (row["percentage_" + name], RoundedCount.Of(row["count_" + name]), RoundedCount.Of(row["count_courses_of_therapy"]));
                var denominators = lessNotAtCaseness ? RoundedCount.Less(courses, RoundedCount.Of(row["count_not_caseness"])) : courses;
                if (RoundedCount.Allow(parts, denominators, percentage))
                {
                    possible++;
                    overAllCourses += lessNotAtCaseness && RoundedCount.Allow(parts, courses, percentage) ? 1 : 0;
                }
                else
                {
                    wrong.Add($"{Cell(row)} {row["org_code"]} {name}");
                }
            }
        }

        EndOfRun.Report($"percentages of {Regions} possible given rounding", possible);
        EndOfRun.Report($"recovery percentages of {Regions} that all courses as the denominator would miss", 5_113 - overAllCourses);
        Assert.Multiple(() =>
        {
            Assert.That(wrong, Is.Empty);
            Assert.That(possible, Is.EqualTo(13_131));
            Assert.That(overAllCourses, Is.LessThan(5_113 / 3), "Neither denominator can be told from the other here.");
        });
    }

    // Some first mean, last mean and deviation that print so give an effect size that prints so. Effect times deviation must reach the range of the difference of means.
    private static bool Allows(PrintedFigure first, PrintedFigure last, PrintedFigure deviation, PrintedFigure effect)
    {
        var none = Quotient.Of(0);
        Quotient[] deviations = [deviation.Lower.CompareTo(none) < 0 ? none : deviation.Lower, deviation.Upper];
        Quotient[] products = [.. deviations.SelectMany(one => new[] { effect.Lower * one, effect.Upper * one })];
        return (first.Lower - last.Upper).CompareTo(products.Max()) <= 0 && (first.Upper - last.Lower).CompareTo(products.Min()) >= 0;
    }

    private static string Cell(IReadOnlyDictionary<string, string> row) => string.Join(", ", row["reporting_period"], row["diagnosis"], row["therapy_type"]);

    private static long Count(IReadOnlyDictionary<string, string> row, string column) => row[column].Length == 0 ? 0 : long.Parse(row[column], CultureInfo.InvariantCulture);

    private static LeafTotal[] Totals(IReadOnlyDictionary<string, string> row)
    {
        var totals = new LeafTotal[Lowered.Leaves.Count];
        foreach (var count in Lowered.Measures.Where(measure => measure.Definition.Expression is Aggregate { Kind: AggregateKind.Count }))
        {
            var total = new LeafTotal(LeafKind.Count);
            total.Add(null, Count(row, count.Definition.Name), 0, 0);
            totals[count.Leaves.Single()] = total;
        }

        return totals;
    }

    private static PrintedFigure Printed(IReadOnlyDictionary<string, string> row, string column) => new(decimal.Parse(row[column], CultureInfo.InvariantCulture));
}
