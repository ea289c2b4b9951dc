using Iapt.Measures.Comparisons;
using Iapt.Measures.Periods;
using Iapt.Measures.Results;

namespace Iapt.Measures.Published.Tests;

// The data set, fourth quarter of 2012-13, final data, experimental: the first release from the data set. It prints whole per cents, and one denominator.
public sealed class DataSetFourthQuarter2012Tests
{
    private const long Finished = 63_940;

    private static readonly ReportingPeriod Quarter = ReportingPeriod.Quarter(2012, 4);

    [Test]
    public void A_provisional_diagnosis_at_60_per_cent() => Page.Implies("with a valid provisional diagnosis", Of(60m), 38_045, 38_683);

    [Test]
    public void A_paired_PHQ9_at_96_per_cent() => Page.Implies("with a paired PHQ-9", Of(96m), 61_063, 61_702);

    [Test]
    public void A_paired_relevant_ADSM_at_92_per_cent() => Page.Implies("with another relevant paired score", Of(92m), 58_506, 59_144);

    [Test]
    public void Reliable_improvement_at_58_per_cent() => Page.Implies("reliably improved", Of(58m), 36_766, 37_404);

    // The lowest and the highest counts that round so, and one referral fewer and more.
    [TestCase(38_045, 61_063, 58_506, 60, 96, 92)]
    [TestCase(38_683, 61_702, 59_144, 60, 96, 92)]
    [TestCase(38_044, 61_062, 58_505, 59, 95, 91)]
    [TestCase(38_684, 61_703, 59_145, 61, 97, 93)]
    public void Completeness_rounds_to_whole_per_cents(long diagnosis, long phq9, long adsm, decimal first, decimal second, decimal third)
    {
        var completeness = new DataCompleteness(Quarter, 101, Finished, diagnosis, phq9, adsm);
        Assert.Multiple(() =>
        {
            Assert.That(completeness.ProvisionalDiagnosisPercentage!.Value.Round(0), Is.EqualTo(first));
            Assert.That(completeness.PairedPhq9Percentage!.Value.Round(0), Is.EqualTo(second));
            Assert.That(completeness.PairedAdsmPercentage!.Value.Round(0), Is.EqualTo(third));
        });
    }

    [Test]
    public void Nothing_finished_has_no_completeness() =>
        Assert.That(new DataCompleteness(Quarter, 0, 0, 0, 0, 0).PairedPhq9Percentage, Is.Null);

    // A paired ADSM needs no provisional diagnosis, since the GAD-7 stands in: 92% could not follow from 60% otherwise.
    [Test]
    public void More_courses_have_a_paired_ADSM_than_a_diagnosis() => Page.Says("92% paired with 60% diagnosed", Of(92m)!.First > Of(60m)!.Last);

    [Test]
    public void The_fourth_quarter_is_January_to_March_2013()
    {
        Page.Says("January to March 2013", Quarter.Start == new NodaTime.LocalDate(2013, 1, 1) && Quarter.End == new NodaTime.LocalDate(2013, 3, 31));
        Assert.That(Quarter.Label, Is.EqualTo("2012-13Q4"));
    }

    [TestCase("IAPT-Q4-2012-13:001", 219_948)]
    [TestCase("IAPT-Q4-2012-13:002", 63_940)]
    [TestCase("IAPT-Q4-2012-13:003", 58)]
    [TestCase("IAPT-Q4-2012-13:004", 60)]
    [TestCase("IAPT-Q4-2012-13:005", 96)]
    [TestCase("IAPT-Q4-2012-13:006", 92)]
    public void Recorded(string row, decimal printed) => Page.Records(row, printed);

    private static WholeNumbers? Of(decimal percentage) => Implied.Numerators(new PrintedFigure(percentage), Finished);
}
