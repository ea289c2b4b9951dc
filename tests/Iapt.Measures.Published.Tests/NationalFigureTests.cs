using Iapt.Measures.Results;

namespace Iapt.Measures.Published.Tests;

// The table that the repository ships: every figure that is published together with its counts.
public sealed class NationalFigureTests
{
    private static IEnumerable<TestCaseData> Following => Cases(follows: true);

    private static IEnumerable<TestCaseData> Contradicting => Cases(follows: false);

    [TestCaseSource(nameof(Following))]
    public void A_figure_follows_from_its_counts(PublishedFigure figure) => Assert.That(figure.Recomputed, Is.EqualTo(figure.Value));

    [TestCaseSource(nameof(Contradicting))]
    public void A_figure_contradicts_its_counts(PublishedFigure figure) => Assert.That(figure.Recomputed, Is.Not.EqualTo(figure.Value));

    [Test]
    public void The_table_is_complete()
    {
        var figures = PublishedFigure.Shipped;
        var contradicting = figures.Where(figure => !figure.Follows).Select(figure => figure.Row);
        EndOfRun.Report("shipped figures that follow from their counts", figures.Count(figure => figure.Follows));
        EndOfRun.Report("shipped figures that contradict their counts", figures.Count(figure => !figure.Follows));

        Assert.Multiple(() =>
        {
            Assert.That(figures, Has.Count.EqualTo(637));
            Assert.That(figures.Select(figure => figure.Row), Is.Unique);
            Assert.That(contradicting, Is.EqualTo(["M-2020-12:003", "M-2020-12:004", "M-2020-12:005"]));
        });
    }

    // The month's counts stand as the numerators of three percentages over one denominator.
    [Test]
    public void Waits_for_the_second_treatment_add_up()
    {
        string[] waits = ["28days", "29to90days", "Over90days"];
        var months = PublishedFigure.Shipped
            .Where(figure => waits.Any(wait => string.Equals(figure.Measure, "Percentage_FirstToSecondTreatment" + wait, StringComparison.Ordinal)))
            .GroupBy(figure => figure.Period, StringComparer.Ordinal)
            .ToList();
        EndOfRun.Report("months in which M121 + M122 + M047 = M184", months.Count);

        Assert.Multiple(() =>
        {
            Assert.That(months, Has.Count.EqualTo(17));
            foreach (var month in months)
            {
                Assert.That(month.Sum(figure => figure.Numerator), Is.EqualTo(month.First().Denominator), month.Key);
            }
        });
    }

    [TestCase(1_439_957, 1_385_664, 54_293, TestName = "Referrals received, 2017-18 against the year before")]
    [TestCase(582_556, 554_709, 27_847, TestName = "Finished courses of treatment, 2018-19 against the year before")]
    public void An_absolute_change_is_a_difference_of_counts(long now, long before, long published) =>
        Assert.That(MeasureCell.Number(now - before, 0).Value, Is.EqualTo(Quotient.Of(published)));

    // 2021-22 against 2020-21: bulletins subtract rounded rates. The counts are those of the annual files.
    [Test]
    public void A_change_in_percentage_points_is_a_difference_of_rounded_rates()
    {
        var now = Quotient.Percentage(313_919, 664_087 - 38_168);
        var before = Quotient.Percentage(306_990, 634_649 - 37_267);
        Assert.Multiple(() =>
        {
            Assert.That(now.Round(1), Is.EqualTo(50.2m));
            Assert.That(before.Round(1), Is.EqualTo(51.4m));
            Assert.That(now.Round(1) - before.Round(1), Is.EqualTo(-1.2m));
        });
    }

    // A tie is where conventions part: half away from zero, in one step, is the only one of four that every row bears out.
    [TestCase("2019-20, Religion Buddhist, recovery", 902, 1_760, 51.3)]
    [TestCase("2020-21, Religion Jain, deterioration", 5, 80, 6.3)]
    [TestCase("2020-21, Religion Jain, improvement", 59, 80, 73.8)]
    [TestCase("2020-21, Religion Pagan, improvement", 737, 1_072, 68.8)]
    [TestCase("2023-24, Ethnic Group any other mixed background, recovery", 3_034, 6_560, 46.3)]
    [TestCase("2024-25, Religion Zoroastrian, no reliable change", 15, 48, 31.3)]
    public void An_exact_tie_of_England_goes_up(string cell, long numerator, long denominator, decimal published)
    {
        var rate = Quotient.Percentage(numerator, denominator);
        Assert.Multiple(() =>
        {
            Assert.That(Quotient.Of(rate.Numerator * 20, rate.Denominator).Denominator.IsOne, Is.True, $"{cell} is no tie.");
            Assert.That(rate.Round(1), Is.EqualTo(published), cell);
            Assert.That(rate.Round(1) - decimal.Parse(rate.ToExactText(), System.Globalization.CultureInfo.InvariantCulture), Is.EqualTo(0.05m), cell);
        });
    }

    private static IEnumerable<TestCaseData> Cases(bool follows) => PublishedFigure.Shipped
        .Where(figure => figure.Follows == follows)
        .Select(figure => new TestCaseData(figure).SetArgDisplayNames(figure.ToString()));
}
