using Iapt.Measures.Algebra;
using Iapt.Measures.Catalogue;
using Iapt.Measures.Periods;
using Iapt.Measures.Results;
using Iapt.Measures.Statistics;

namespace Iapt.Measures.Published.Tests;

public sealed class WilsonIntervalTests
{
    private static readonly ConfidenceLevel NinetyFive = ConfidenceLevel.NinetyFivePercent;

    // Read in the tests of contingencytables, the R package beside Fagerland, Lydersen and Laake (Statistical Analysis of Contingency Tables, 2017), chapter 2: 13 of 16.
    // The others as recalled from Newcombe 1998, table I, method 3, which could not be read.
    [TestCase(13, 16, 0.5699, 0.9341)]
    [TestCase(81, 263, 0.2553, 0.3662)]
    [TestCase(15, 148, 0.0624, 0.1605)]
    [TestCase(0, 20, 0, 0.1611)]
    [TestCase(1, 29, 0.0061, 0.1718)]
    public void The_worked_examples_of_the_literature_hold(long numerator, long denominator, decimal lower, decimal upper)
    {
        var interval = WilsonInterval.Of(numerator, denominator, NinetyFive)!;
        Assert.Multiple(() =>
        {
            Assert.That(decimal.Round(interval.Lower, 4, MidpointRounding.AwayFromZero), Is.EqualTo(lower));
            Assert.That(decimal.Round(interval.Upper, 4, MidpointRounding.AwayFromZero), Is.EqualTo(upper));
        });
    }

    // England, December 2020: the count decides the width, the level its factor.
    [Test]
    public void A_national_rate_is_narrow_and_in_the_unit_of_its_cell()
    {
        var cell = MeasureCell.Ratio(23_291, 45_154, isPercentage: true, unknown: 0);
        var interval = WilsonInterval.Of(cell, NinetyFive)!;
        Assert.Multiple(() =>
        {
            Assert.That(interval, Is.EqualTo(WilsonInterval.Of(23_291, 45_154, NinetyFive)));
            Assert.That(decimal.Round(interval.LowerPercentage, 2, MidpointRounding.AwayFromZero), Is.EqualTo(51.12m));
            Assert.That(decimal.Round(interval.UpperPercentage, 2, MidpointRounding.AwayFromZero), Is.EqualTo(52.04m));
            Assert.That(interval.UpperPercentage, Is.EqualTo(interval.Upper * 100));
        });
    }

    [Test]
    public void The_ends_are_exact()
    {
        Assert.Multiple(() =>
        {
            Assert.That(WilsonInterval.Of(0, 7, NinetyFive)!.Lower, Is.Zero);
            Assert.That(WilsonInterval.Of(7, 7, NinetyFive)!.Upper, Is.EqualTo(1));
            Assert.That(WilsonInterval.Of(0, long.MaxValue, NinetyFive)!.Lower, Is.Zero);
            Assert.That(WilsonInterval.Of(0, long.MaxValue, NinetyFive)!.Upper, Is.Positive);
            Assert.That(WilsonInterval.Of(long.MaxValue, long.MaxValue, NinetyFive)!.Upper, Is.EqualTo(1));
            Assert.That(WilsonInterval.Of(long.MaxValue - 1, long.MaxValue, NinetyFive)!.Upper, Is.EqualTo(1));
            Assert.That(WilsonInterval.Of(1, long.MaxValue, NinetyFive)!.Lower, Is.Positive);
        });
    }

    [Test]
    public void Levels_near_their_ends_give_an_interval()
    {
        var wide = WilsonInterval.Of(3, 10, ConfidenceLevel.Of(0.9999999999999999999999999999m))!;
        var narrow = WilsonInterval.Of(3, 10, ConfidenceLevel.Of(0.0000000000000000000000000001m))!;
        Assert.Multiple(() =>
        {
            Assert.That(wide.Lower, Is.InRange(0.001m, 0.05m));
            Assert.That(wide.Upper, Is.InRange(0.9m, 0.999m));
            Assert.That(narrow, Is.EqualTo(new RateInterval(0.3m, 0.3m)));
        });
    }

    [Test]
    public void Nothing_to_divide_by_has_no_interval() => Assert.That(WilsonInterval.Of(0, 0, NinetyFive), Is.Null);

    [TestCase(-1, 5)]
    [TestCase(0, -1)]
    [TestCase(6, 5)]
    [TestCase(1, 0)]
    public void Counts_that_are_no_part_of_a_whole_are_refused(long numerator, long denominator) =>
        Assert.That(() => WilsonInterval.Of(numerator, denominator, NinetyFive), Throws.TypeOf<ArgumentOutOfRangeException>());

    [Test]
    public void A_level_that_is_not_assigned_is_refused() =>
        Assert.That(() => WilsonInterval.Of(1, 2, default), Throws.TypeOf<ArgumentOutOfRangeException>());

    [Test]
    public void Cells_that_are_no_proportion_have_no_interval()
    {
        Assert.Multiple(() =>
        {
            Assert.That(WilsonInterval.Of(MeasureCell.Number(5, 0), NinetyFive), Is.Null, "count");
            Assert.That(WilsonInterval.Of(MeasureCell.Summary(Quotient.Of(5, 2), 4, 0), NinetyFive), Is.Null, "mean");
            Assert.That(WilsonInterval.Of(MeasureCell.Ratio(3, 5, isPercentage: false, 0), NinetyFive), Is.Null, "ratio");
            Assert.That(WilsonInterval.Of(MeasureCell.Ratio(0, 0, isPercentage: true, 0), NinetyFive), Is.Null, "not applicable");
            Assert.That(WilsonInterval.Of(MeasureCell.Ratio(5, 4, isPercentage: true, 0), NinetyFive), Is.Null, "inconsistent");
            Assert.That(WilsonInterval.Of(MeasureCell.Ratio(1, -4, isPercentage: true, 0), NinetyFive), Is.Null, "negative");
            Assert.That(WilsonInterval.Of(MeasureCell.NotAssessable, NinetyFive), Is.Null, "not assessable");
            Assert.That(WilsonInterval.Of(MeasureCell.Ratio(0, 4, isPercentage: true, 0), NinetyFive), Is.Not.Null, "a true zero");
        });
    }

    [Test]
    public void The_definition_decides_what_a_percentage_is()
    {
        var cell = MeasureCell.Ratio(0, 5, isPercentage: true, 0);
        var percentage = DefinitionSets.V21["M192"];
        var ratio = new MeasureDefinition("M351", "Mean_DaysWaitedBetweenTreatments", (Ratio)percentage.Expression with { IsPercentage = false });
        Assert.Multiple(() =>
        {
            Assert.That(WilsonInterval.Of(Row(percentage, cell), NinetyFive), Is.EqualTo(WilsonInterval.Of(0, 5, NinetyFive)));
            Assert.That(WilsonInterval.Of(Row(ratio, cell), NinetyFive), Is.Null);
        });
    }

    [Test]
    [SetCulture("de-DE")]
    public void Text_is_invariant_and_short()
    {
        var interval = WilsonInterval.Of(1, 3, NinetyFive)!;
        Assert.Multiple(() =>
        {
            Assert.That(interval.ToString(), Does.Match(@"^0\.\d{1,17} to 0\.\d{1,17}$"));
            Assert.That(new RateInterval(0.250m, 1.0m).ToString(), Is.EqualTo("0.25 to 1"));
            Assert.That(new RateInterval(0.25m, 0.5m).UpperPercentage.ToString(System.Globalization.CultureInfo.InvariantCulture), Is.EqualTo("50"));
        });
    }

    [TestCase(-0.1, 0.5)]
    [TestCase(0.5, 1.1)]
    [TestCase(0.6, 0.5)]
    public void Bounds_out_of_order_are_refused(decimal lower, decimal upper) =>
        Assert.That(() => new RateInterval(lower, upper), Throws.TypeOf<ArgumentOutOfRangeException>());

    [Test]
    public void Bounds_are_included()
    {
        var interval = new RateInterval(0.25m, 0.5m);
        Assert.Multiple(() =>
        {
            Assert.That(interval.Contains(0.25m) && interval.Contains(0.5m), Is.True);
            Assert.That(interval.Contains(0.24m) || interval.Contains(0.51m), Is.False);
        });
    }

    private static MeasureRow Row(MeasureDefinition measure, MeasureCell cell) =>
        new(ReportingPeriod.Month(2025, 9), new TableKey(Iapt.Measures.Extracts.GroupLevel.England, "all"), measure, "v2.1", cell);
}
