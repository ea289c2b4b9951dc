using System.Globalization;
using Iapt.Measures.Comparisons;
using Iapt.Measures.Proms;
using Iapt.Measures.Results;

namespace Iapt.Measures.Published.Tests;

// The annual tables of patient reported outcomes: England and, as far as the sample goes, regions. Means and deviations are printed with one decimal and the scores
// behind them are not public: an effect size is reproduced when numbers that print as its inputs do give it.
public sealed class PromsTests
{
    private const string England = "proms/proms_england_wide.csv";
    private const string Regions = "proms/proms_region_wide.csv";

    private static readonly string[] Instruments = ["phq", "gad", "wsas"];

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

    [Test]
    public void Every_percentage_of_England_is_exact()
    {
        var (exact, blank, wrong) = (0, 0, new List<string>());
        foreach (var row in SharedFiles.Read(England))
        {
            var outcomes = new CourseOutcomes(
                Count(row, "courses_of_therapy"), Count(row, "not_caseness"), Count(row, "recovery"), Count(row, "reliable_recovery"), Count(row, "improvement"),
                Count(row, "deterioration"), Count(row, "no_change"));
            Quotient?[] percentages =
            [
                outcomes.RecoveryPercentage, outcomes.ReliableRecoveryPercentage, outcomes.ReliableImprovementPercentage, outcomes.ReliableDeteriorationPercentage,
                outcomes.NoReliableChangePercentage,
            ];
            foreach (var ((name, _), percentage) in Shares.Zip(percentages))
            {
                if (row["percentage_" + name].Length == 0)
                {
                    // Nothing to divide by, or a count that the table does not give.
                    blank += percentage is null || row["count_" + name].Length == 0 ? 1 : 0;
                }
                else if (percentage?.Round(1) == Printed(row, "percentage_" + name).Number)
                {
                    exact++;
                }
                else
                {
                    wrong.Add($"{Cell(row)} {name}");
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

    private static long Count(IReadOnlyDictionary<string, string> row, string name) =>
        row["count_" + name].Length == 0 ? 0 : long.Parse(row["count_" + name], CultureInfo.InvariantCulture);

    private static PrintedFigure Printed(IReadOnlyDictionary<string, string> row, string column) => new(decimal.Parse(row[column], CultureInfo.InvariantCulture));
}
