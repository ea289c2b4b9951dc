using System.Globalization;
using Iapt.Measures.Results;

namespace Iapt.Measures.Published.Tests;

// The annual files of England: exact counts, never suppressed, eight years, every group of every variable.
public sealed class AnnualEnglandTests
{
    [TestCase("annual/england_annual.csv", 8)]
    [TestCase("annual/england_all_variables.csv", 787)]
    public void Every_percentage_is_the_exact_quotient_rounded_once(string file, int cells)
    {
        var (exact, wrong, overAtCaseness) = (new SortedDictionary<string, int>(StringComparer.Ordinal), new List<string>(), 0);
        foreach (var (cell, figures) in Cells(file))
        {
            foreach (var ((measure, _), published) in figures.Where(figure => string.Equals(figure.Key.Statistic, "percentage", StringComparison.Ordinal)))
            {
                long Count(string name) => (long)figures[(name, "count")];

                var finished = Count("finished_course_treatment");
                var denominator = IsOfThoseNotOutsideCaseness(measure) ? finished - Count("not_at_caseness") : finished;
                if (Quotient.Percentage(Count(measure), denominator).Round(1) == published)
                {
                    exact[measure] = exact.GetValueOrDefault(measure) + 1;
                }
                else
                {
                    wrong.Add($"{cell} {measure}");
                }

                overAtCaseness += IsOfThoseNotOutsideCaseness(measure) && Quotient.Percentage(Count(measure), Count("at_caseness")).Round(1) != published ? 1 : 0;
            }
        }

        EndOfRun.Report($"percentages of {file} exact", exact.Values.Sum());
        EndOfRun.Report($"percentages of {file} that at caseness as the denominator would miss", overAtCaseness);
        Assert.Multiple(() =>
        {
            Assert.That(wrong, Is.Empty);
            Assert.That(exact.Keys, Is.EqualTo(["deterioration", "improvement", "no_reliable_change", "recovery", "reliable_recovery"]));
            Assert.That(exact.Values, Has.All.EqualTo(cells));
            Assert.That(overAtCaseness, Is.Positive, "Neither denominator can be told from the other here.");
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

    private static bool IsOfThoseNotOutsideCaseness(string measure) => measure is "recovery" or "reliable_recovery";

    private static Dictionary<string, Dictionary<(string Measure, string Statistic), decimal>> Cells(string file) => SharedFiles.Read(file)
        .GroupBy(row => string.Join(", ", row["reporting_period"], row["variable_type"], row["variable_a"], row["variable_b"]), StringComparer.Ordinal)
        .ToDictionary(
            group => group.Key,
            group => group.ToDictionary(row => (row["measure_name"], row["measure_statistic"]), row => decimal.Parse(row["value"], CultureInfo.InvariantCulture)),
            StringComparer.Ordinal);
}
