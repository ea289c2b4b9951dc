using Iapt.Measures.Statistics;

namespace Iapt.Measures.Published.Tests;

public sealed class ExactIntervalTests
{
    private static readonly ConfidenceLevel NinetyFive = ConfidenceLevel.NinetyFivePercent;

    // Read in the tests of contingencytables, the R package beside Fagerland, Lydersen and Laake (Statistical Analysis of Contingency Tables, 2017), chapter 2: 13 of 16.
    // The others as recalled from Newcombe 1998, table I, method 5, and tables of the binomial (29 of 29 mirrors 0 of 29): these could not be read.
    [TestCase(13, 16, 0.5435, 0.9595)]
    [TestCase(81, 263, 0.2527, 0.3676)]
    [TestCase(15, 148, 0.0578, 0.1617)]
    [TestCase(0, 20, 0, 0.1684)]
    [TestCase(1, 29, 0.0009, 0.1776)]
    [TestCase(29, 29, 0.8806, 1)]
    public void The_worked_examples_of_the_literature_hold(long numerator, long denominator, decimal lower, decimal upper)
    {
        var interval = ExactInterval.Of(numerator, denominator, NinetyFive)!;
        Assert.Multiple(() =>
        {
            Assert.That(decimal.Round(interval.Lower, 4, MidpointRounding.AwayFromZero), Is.EqualTo(lower));
            Assert.That(decimal.Round(interval.Upper, 4, MidpointRounding.AwayFromZero), Is.EqualTo(upper));
        });
    }

    // Over no successes the bound has a closed form: 1 less the n-th root of the tail.
    [TestCase(1)]
    [TestCase(20)]
    [TestCase(1_000)]
    [TestCase(670_419)]
    [TestCase(100_000_000)]
    public void The_bound_over_a_numerator_of_0_is_a_root_of_the_tail(long denominator)
    {
        var interval = ExactInterval.Of(0, denominator, NinetyFive)!;
        var root = -Math.Exp(Math.Log(0.025) / denominator) + 1;
        Assert.Multiple(() =>
        {
            Assert.That(interval.Lower, Is.Zero);
            Assert.That((double)interval.Upper, Is.EqualTo(root).Within(1e-6).Percent.Or.EqualTo(root).Within(1e-15));
            Assert.That(ExactInterval.Of(denominator, denominator, NinetyFive)!.Upper, Is.EqualTo(1));
        });
    }

    // England, a year: for so many referrals the two methods differ in the fourth decimal of a percentage.
    [Test]
    public void A_national_rate_has_nearly_the_score_interval()
    {
        var (exact, score) = (ExactInterval.Of(321_061, 635_185, NinetyFive)!, WilsonInterval.Of(321_061, 635_185, NinetyFive)!);
        Assert.Multiple(() =>
        {
            Assert.That(exact.Lower, Is.LessThan(score.Lower).And.EqualTo(score.Lower).Within(0.000_002m));
            Assert.That(exact.Upper, Is.GreaterThan(score.Upper).And.EqualTo(score.Upper).Within(0.000_002m));
        });
    }

    [Test]
    public void Nothing_to_divide_by_has_no_interval() => Assert.That(ExactInterval.Of(0, 0, NinetyFive), Is.Null);

    [TestCase(-1, 5)]
    [TestCase(0, -1)]
    [TestCase(6, 5)]
    [TestCase(1, ExactInterval.MostReferrals + 1)]
    public void Counts_that_are_no_part_of_a_whole_are_refused(long numerator, long denominator) =>
        Assert.That(() => ExactInterval.Of(numerator, denominator, NinetyFive), Throws.TypeOf<ArgumentOutOfRangeException>());

    [Test]
    public void A_level_that_is_not_assigned_is_refused() => Assert.That(() => ExactInterval.Of(1, 2, default), Throws.TypeOf<ArgumentOutOfRangeException>());
}
