using System.Globalization;
using Iapt.Measures.Results;

namespace Iapt.Measures.Published.Tests;

// The file itself, where it is there: each row that has a numerator and a denominator.
public sealed class NationalFiguresFileTests
{
    private const string File = "national-figures.csv";

    [Test]
    public void Every_row_with_counts_is_recomputed_as_it_is_marked()
    {
        var (equal, different, wrong) = (0, 0, new List<string>());
        foreach (var row in WithCounts())
        {
            var same = Recomputed(row) == Number(row["published_value"]);
            if (same != string.Equals(row["consistent"], "yes", StringComparison.Ordinal))
            {
                wrong.Add(row["id"]);
            }

            equal += same ? 1 : 0;
            different += same ? 0 : 1;
        }

        EndOfRun.Report($"rows of {File} equal", equal);
        EndOfRun.Report($"rows of {File} different, as marked", different);
        Assert.Multiple(() =>
        {
            Assert.That(wrong, Is.Empty);
            Assert.That((equal, different), Is.EqualTo((634, 3)));
        });
    }

    [Test]
    public void Rows_without_counts_are_counted()
    {
        var rows = SharedFiles.Read(File);
        var marks = rows.CountBy(row => row["consistent"], StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        EndOfRun.Report($"rows of {File} with nothing to recompute them from", marks["na"]);
        Assert.Multiple(() =>
        {
            Assert.That(marks, Is.EqualTo(new Dictionary<string, int>(StringComparer.Ordinal) { ["yes"] = 637, ["no"] = 3, ["na"] = 567 }));
            Assert.That(WithCounts().Select(row => row["consistent"]), Has.None.EqualTo("na"));
        });
    }

    // Three rows marked consistent have no two counts of their own: they have cases by name in NationalFigureTests.
    [Test]
    public void Rows_marked_consistent_without_counts_are_changes()
    {
        var rows = SharedFiles.Read(File)
            .Where(row => !string.Equals(row["consistent"], "na", StringComparison.Ordinal) && row["numerator"].Length == 0)
            .Select(row => $"{row["measure"]} {row["published_value"]}");
        Assert.That(rows, Is.EqualTo(
            ["Change_ReferralsReceived_YoY_Absolute 54293", "Change_FinishedCourseTreatment_YoY_Absolute 27847", "ChangePP_Recovery_YoY -1.2"]));
    }

    [Test]
    public void The_shipped_table_is_the_file()
    {
        var file = WithCounts().Select(row => string.Create(
            CultureInfo.InvariantCulture, $"{row["id"]} {row["measure"]} {row["numerator"]} {row["denominator"]} {row["published_value"]} {row["published_decimals"]} {row["consistent"]}"));
        var shipped = PublishedFigure.Shipped.Select(figure => string.Create(
            CultureInfo.InvariantCulture,
            $"{figure.Row} {figure.Measure} {figure.Numerator} {figure.Denominator} {figure.Published} {figure.Decimals} {(figure.Follows ? "yes" : "no")}"));
        Assert.That(shipped, Is.EqualTo(file));
    }

    private static IEnumerable<IReadOnlyDictionary<string, string>> WithCounts() =>
        SharedFiles.Read(File).Where(row => row["numerator"].Length > 0 && row["denominator"].Length > 0);

    private static decimal Recomputed(IReadOnlyDictionary<string, string> row) => Quotient
        .Percentage((long)Number(row["numerator"]), (long)Number(row["denominator"]))
        .Round((int)Number(row["published_decimals"]));

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
