using Iapt.Measures.Statistics;

namespace Iapt.Measures.Published.Tests;

public sealed class NewcombeIntervalTests
{
    private static readonly ConfidenceLevel NinetyFive = ConfidenceLevel.NinetyFivePercent;

    // Read in the tests of contingencytables, the R package beside Fagerland, Lydersen and Laake (Statistical Analysis of Contingency Tables, 2017), chapter 4: high against
    // standard doses of epinephrine (Perondi and others 2004). The others as recalled from Newcombe 1998 (differences), table II, method 10, all eight columns: of these,
    // the first pair of counts was read again in a note on SAS, the bounds could not be.
    [TestCase(7, 34, 1, 34, 0.0189, 0.3404)]
    [TestCase(56, 70, 48, 80, 0.0524, 0.3339)]
    [TestCase(9, 10, 3, 10, 0.1705, 0.8090)]
    [TestCase(6, 7, 2, 7, 0.0582, 0.8062)]
    [TestCase(5, 56, 0, 29, -0.0381, 0.1926)]
    [TestCase(0, 10, 0, 20, -0.1611, 0.2775)]
    [TestCase(0, 10, 0, 10, -0.2775, 0.2775)]
    [TestCase(10, 10, 0, 20, 0.6791, 1)]
    [TestCase(10, 10, 0, 10, 0.6075, 1)]
    public void The_worked_examples_of_the_literature_hold(long part, long whole, long subtractedPart, long subtractedWhole, decimal lower, decimal upper)
    {
        var interval = NewcombeInterval.Of(part, whole, subtractedPart, subtractedWhole, NinetyFive)!;
        Assert.Multiple(() =>
        {
            Assert.That(decimal.Round(interval.Lower, 4, MidpointRounding.AwayFromZero), Is.EqualTo(lower));
            Assert.That(decimal.Round(interval.Upper, 4, MidpointRounding.AwayFromZero), Is.EqualTo(upper));
        });
    }

    // England, 2021-22 against 2020-21: the fall of 1.2 points is no chance of so many referrals.
    [Test]
    public void A_national_change_is_told_from_none()
    {
        var interval = NewcombeInterval.Of(313_919, 625_919, 306_990, 597_382, NinetyFive)!;
        Assert.Multiple(() =>
        {
            Assert.That(interval.Contains(0), Is.False);
            Assert.That(decimal.Round(interval.LowerPoints, 1), Is.EqualTo(-1.4m));
            Assert.That(decimal.Round(interval.UpperPoints, 1), Is.EqualTo(-1.1m));
            Assert.That(interval.LowerPoints, Is.EqualTo(interval.Lower * 100));
        });
    }

    [Test]
    public void Without_a_denominator_there_is_no_interval()
    {
        Assert.Multiple(() =>
        {
            Assert.That(NewcombeInterval.Of(0, 0, 1, 2, NinetyFive), Is.Null);
            Assert.That(NewcombeInterval.Of(1, 2, 0, 0, NinetyFive), Is.Null);
            Assert.That(() => NewcombeInterval.Of(3, 2, 1, 2, NinetyFive), Throws.TypeOf<ArgumentOutOfRangeException>());
            Assert.That(() => NewcombeInterval.Of(1, 2, 1, 2, default), Throws.TypeOf<ArgumentOutOfRangeException>());
        });
    }

    [TestCase(-1.1, 0.5)]
    [TestCase(0.5, 1.1)]
    [TestCase(0.6, 0.5)]
    public void Bounds_out_of_order_are_refused(decimal lower, decimal upper) =>
        Assert.That(() => new DifferenceInterval(lower, upper), Throws.TypeOf<ArgumentOutOfRangeException>());

    [Test]
    [SetCulture("de-DE")]
    public void Text_is_invariant() => Assert.That(new DifferenceInterval(-0.0100m, 0.030m).ToString(), Is.EqualTo("-0.01 to 0.03"));
}
