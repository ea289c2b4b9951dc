using Iapt.Measures.Comparisons;
using Iapt.Measures.Periods;
using Iapt.Measures.Results;
using NodaTime;

namespace Iapt.Measures.Published.Tests;

public sealed class ChangeTests
{
    private static readonly PeriodPair Quarters = PeriodPair.WithPrevious(ReportingPeriod.Quarter(2012, 1));
    private static readonly PeriodPair Years = PeriodPair.WithPrevious(ReportingPeriod.FinancialYear(2021));

    // Counts of the annual files, changes of the announcements and commentaries on them.
    [TestCase(965_379, 1_009_035, 4.5)]
    [TestCase(1_439_957, 1_603_643, 11.4)]
    [TestCase(1_009_035, 1_092_296, 8.3)]
    [TestCase(1_024_014, 1_244_386, 21.5)]
    [TestCase(1_456_446, 1_812_596, 24.5)]
    [TestCase(634_649, 664_087, 4.6)]
    public void A_relative_change_is_over_the_earlier_count(long earlier, long later, decimal published)
    {
        var change = new CountChange(Years, earlier, later);
        Assert.Multiple(() =>
        {
            Assert.That(change.Percentage, Is.EqualTo(published));
            Assert.That(Quotient.Percentage(later - earlier, later).Round(1), Is.Not.EqualTo(published), "Over the later count it would not be told apart.");
        });
    }

    // 0.25% and -0.25% are ties: away from zero, both ways.
    [TestCase(400, 401, 0.3)]
    [TestCase(400, 399, -0.3)]
    [TestCase(1_000, 1_000, 0)]
    [TestCase(3, 0, -100)]
    public void A_tie_goes_away_from_zero(long earlier, long later, decimal expected) => Assert.That(new CountChange(Quarters, earlier, later).Percentage, Is.EqualTo(expected));

    [TestCase(null, 5L)]
    [TestCase(5L, null)]
    [TestCase(null, null)]
    public void A_missing_count_leaves_the_change_undefined(long? earlier, long? later)
    {
        var change = new CountChange(Quarters, earlier, later);
        Assert.Multiple(() =>
        {
            Assert.That(change.Absolute, Is.Null);
            Assert.That(change.Percentage, Is.Null);
            Assert.That(change.ToString(), Is.EqualTo("no comparison with Q4 of 2011-12: a figure is missing"));
        });
    }

    [Test]
    public void An_earlier_count_of_zero_has_no_percentage()
    {
        var change = new CountChange(Quarters, 0, 12);
        Assert.Multiple(() =>
        {
            Assert.That(change.Absolute, Is.EqualTo(12));
            Assert.That(change.Relative, Is.Null);
            Assert.That(change.ToString(), Is.EqualTo("a rise of 12 since Q4 of 2011-12, when there were none"));
            Assert.That(new CountChange(Quarters, 0, 0).Relative, Is.Null);
        });
    }

    // 50.25 and 51.15 are 0.9 points apart, but are printed as 50.3 and 51.2; 50.26 and 51.14 as 50.3 and 51.1.
    [TestCase(5_026, 5_114, 0.8)]
    [TestCase(5_025, 5_115, 0.9)]
    [TestCase(5_024, 5_115, 1.0)]
    public void Points_are_the_difference_of_the_rounded_rates(long earlier, long later, decimal points)
    {
        var change = new RateChange(Years, Quotient.Of(earlier, 100), Quotient.Of(later, 100));
        Assert.That(change.Points, Is.EqualTo(points));
    }

    // England 2021-22: the exact rates differ by 1.23 points, the printed ones by 1.2.
    [Test]
    public void The_recovery_rate_of_2021_22_fell_by_1_2_points()
    {
        var change = RateChange.Of(Years, MeasureCell.Ratio(306_990, 634_649 - 37_267, true, 0), MeasureCell.Ratio(313_919, 664_087 - 38_168, true, 0));
        Assert.Multiple(() =>
        {
            Assert.That(change.Points, Is.EqualTo(-1.2m));
            Assert.That(change.ToString(), Is.EqualTo("a fall of 1.2 percentage points since 2020-21"));
            Assert.That(RateChange.Of(Years, MeasureCell.NotAssessable, MeasureCell.Ratio(1, 2, true, 0)).Points, Is.Null);
            Assert.That(new RateChange(Years, Quotient.Of(504, 10), Quotient.Of(505, 10), 0).ToString(), Is.EqualTo("a rise of 1 percentage points since 2020-21"));
        });
    }

    [Test]
    public void Cells_that_are_no_counts_are_missing_counts()
    {
        Assert.Multiple(() =>
        {
            Assert.That(CountChange.Of(Years, MeasureCell.Number(200, 3), MeasureCell.Number(300, 0)).Percentage, Is.EqualTo(50));
            Assert.That(CountChange.Of(Years, MeasureCell.NotAssessable, MeasureCell.Number(300, 0)).Earlier, Is.Null);
            Assert.That(CountChange.Of(Years, MeasureCell.Number(200, 0), MeasureCell.Ratio(1, 2, true, 0)).Later, Is.Null, "50% is no count");
        });
    }

    [Test]
    [SetCulture("de-DE")]
    public void Words_are_those_of_a_bulletin()
    {
        var (quarter, month) = (ReportingPeriod.Quarter(2012, 1), ReportingPeriod.Month(2020, 11));
        var range = ReportingPeriod.Between(new YearMonth(2014, 4), new YearMonth(2014, 12));
        Assert.Multiple(() =>
        {
            Assert.That(Words(PeriodPair.WithPrevious(quarter), 5_689, 5_288), Is.EqualTo("a fall of 401, or 7.0 per cent, since Q4 of 2011-12"));
            Assert.That(Words(PeriodPair.WithYearBefore(quarter), 206_900, 233_027), Is.EqualTo("a rise of 26,127, or 12.6 per cent, on the same quarter of 2011-12"));
            Assert.That(Words(PeriodPair.WithPrevious(month), 10, 10), Is.EqualTo("no change since October 2020"));
            Assert.That(Words(PeriodPair.WithYearBefore(month), 10, 11), Is.EqualTo("a rise of 1, or 10.0 per cent, on the same month of 2019"));
            Assert.That(Words(Years, 1_456_446, 1_812_596), Is.EqualTo("a rise of 356,150, or 24.5 per cent, since 2020-21"));
            Assert.That(Words(PeriodPair.WithPrevious(range), 10, 20), Is.EqualTo("a rise of 10, or 100.0 per cent, since 2013-07 to 2014-03"));
            Assert.That(Words(PeriodPair.WithYearBefore(range), 10, 20), Is.EqualTo("a rise of 10, or 100.0 per cent, on the same months a year before"));
        });
    }

    [Test]
    public void Pairs_know_how_they_lie()
    {
        var months = Enumerable.Range(0, 40).Select(month => new YearMonth(2011, 4).PlusMonths(month)).ToList();
        Assert.Multiple(() =>
        {
            foreach (var month in months)
            {
                var pair = PeriodPair.WithPrevious(ReportingPeriod.Month(month));
                Assert.That((pair.Kind, pair.Earlier), Is.EqualTo((PeriodComparison.MonthOnMonth, ReportingPeriod.Month(month.PlusMonths(-1)))));
            }

            for (var quarter = 1; quarter <= 4; quarter++)
            {
                var (later, year) = (ReportingPeriod.Quarter(2012, quarter), PeriodPair.WithYearBefore(ReportingPeriod.Quarter(2012, quarter)));
                var before = PeriodPair.WithPrevious(later);
                Assert.That((before.Kind, before.Earlier), Is.EqualTo((PeriodComparison.QuarterOnQuarter, quarter == 1 ? ReportingPeriod.Quarter(2011, 4) : ReportingPeriod.Quarter(2012, quarter - 1))));
                Assert.That((year.Kind, year.Earlier), Is.EqualTo((PeriodComparison.YearOnYear, ReportingPeriod.Quarter(2011, quarter))));
            }

            Assert.That(Years.Kind, Is.EqualTo(PeriodComparison.YearOnYear));
            Assert.That(new PeriodPair(ReportingPeriod.Quarter(2011, 1), ReportingPeriod.Quarter(2014, 3)).Kind, Is.EqualTo(PeriodComparison.Other));
        });
    }

    [Test]
    public void Periods_that_do_not_compare_are_refused()
    {
        var (quarter, month) = (ReportingPeriod.Quarter(2012, 1), ReportingPeriod.Month(2012, 3));
        Assert.Multiple(() =>
        {
            Assert.That(() => new PeriodPair(month, quarter), Throws.ArgumentException);
            Assert.That(() => new PeriodPair(quarter, quarter), Throws.ArgumentException);
            Assert.That(() => new PeriodPair(quarter, ReportingPeriod.Quarter(2011, 4)), Throws.ArgumentException);
            Assert.That(() => new CountChange(Quarters, -1, 5), Throws.TypeOf<ArgumentOutOfRangeException>());
            Assert.That(() => new CountChange(Quarters, 1, -5), Throws.TypeOf<ArgumentOutOfRangeException>());
            Assert.That(() => new RateChange(Quarters, null, null, 5), Throws.TypeOf<ArgumentOutOfRangeException>());
        });
    }

    private static string Words(PeriodPair periods, long earlier, long later) => new CountChange(periods, earlier, later).ToString();
}
