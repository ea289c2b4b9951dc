using Iapt.Measures.Periods;
using NodaTime;

namespace Iapt.Measures.Tests.Contracts;

/// <summary>Reporting periods are runs of whole months, both ends included.</summary>
public sealed class PeriodContractTests
{
    private static readonly ReportingPeriod May = ReportingPeriod.Month(2024, 5);
    private static readonly ReportingPeriod FirstQuarter = ReportingPeriod.Quarter(2024, 1);
    private static readonly ReportingPeriod Year = ReportingPeriod.FinancialYear(2024);

    [Test]
    public void PeriodsAreEqualByTheirMonthsAndCadence()
    {
        ValueContract.Equality(() => ReportingPeriod.Month(2024, 5), ReportingPeriod.Month(2024, 6), ReportingPeriod.Month(2023, 5), FirstQuarter);
        var sameMonths = ReportingPeriod.Between(new YearMonth(2024, 4), new YearMonth(2024, 6));
        ValueContract.Equality(() => ReportingPeriod.Quarter(2024, 1), sameMonths);
        Assert.That(ReportingPeriod.Between(new YearMonth(2024, 5), new YearMonth(2024, 5)), Is.EqualTo(May));
    }

    [Test]
    public void PeriodsAreOrderedByFirstDayShorterOnesFirst()
    {
        ValueContract.Order(ReportingPeriod.Month(2024, 3), ReportingPeriod.Month(2024, 4), FirstQuarter, Year, May, ReportingPeriod.Quarter(2024, 2));
        Assert.That(May.CompareTo(null), Is.Positive);
    }

    [Test]
    public void EveryMonthAndQuarterAndYearMakesTheRoundThroughItsLabel()
    {
        for (var year = 2012; year <= 2030; year++)
        {
            Assert.That(ReportingPeriod.TryParseYear(ReportingPeriod.FinancialYear(year).Label, out var readYear), Is.True);
            Assert.That(readYear, Is.EqualTo(ReportingPeriod.FinancialYear(year)));
            for (var quarter = 1; quarter <= 4; quarter++)
            {
                Assert.That(ReportingPeriod.TryParseQuarter(ReportingPeriod.Quarter(year, quarter).Label, out var readQuarter), Is.True);
                Assert.That(readQuarter, Is.EqualTo(ReportingPeriod.Quarter(year, quarter)));
            }

            for (var month = 1; month <= 12; month++)
            {
                Assert.That(ReportingPeriod.TryParseMonth(ReportingPeriod.Month(year, month).Label, out var readMonth), Is.True);
                Assert.That(readMonth, Is.EqualTo(ReportingPeriod.Month(year, month)));
            }
        }
    }

    [TestCase("2024-05", "2024-05-01", "2024-05-31")]
    [TestCase("2024-02", "2024-02-01", "2024-02-29")]
    public void AMonthHasItsDays(string label, string start, string end)
    {
        _ = ReportingPeriod.TryParseMonth(label, out var period);
        Assert.That((period!.Start.ToString("uuuu-MM-dd", null), period.End.ToString("uuuu-MM-dd", null)), Is.EqualTo((start, end)));
    }

    [Test]
    public void TheFourthQuarterEndsInTheNextCalendarYear()
    {
        var fourth = ReportingPeriod.Quarter(2024, 4);
        Assert.That((fourth.Label, fourth.Start, fourth.End), Is.EqualTo(("2024-25Q4", new LocalDate(2025, 1, 1), new LocalDate(2025, 3, 31))));
    }

    [TestCase("2024-13")]
    [TestCase("2024-00")]
    [TestCase("2024-5")]
    [TestCase("24-05")]
    [TestCase("2024/05")]
    [TestCase("0024-05")]
    [TestCase("")]
    public void WhatIsNoMonthIsNotRead(string text) => Assert.That(ReportingPeriod.TryParseMonth(text, out _), Is.False);

    [TestCase("2024-25Q0")]
    [TestCase("2024-25Q5")]
    [TestCase("2024-26Q1")]
    [TestCase("2024-25")]
    public void WhatIsNoQuarterIsNotRead(string text) => Assert.That(ReportingPeriod.TryParseQuarter(text, out _), Is.False);

    [TestCase("2024-26")]
    [TestCase("2024-05")]
    [TestCase("2024")]
    public void WhatIsNoFinancialYearIsNotRead(string text) => Assert.That(ReportingPeriod.TryParseYear(text, out _), Is.False);

    [Test]
    public void TheFinancialYearThatEndsACenturyIsRead()
    {
        Assert.That(ReportingPeriod.TryParseYear("2099-00", out var period), Is.True);
        Assert.That(period!.Label, Is.EqualTo("2099-00"));
    }

    [Test]
    public void AReversedRunOfMonthsIsRefused() =>
        Assert.That(() => ReportingPeriod.Between(new YearMonth(2024, 6), new YearMonth(2024, 5)), Throws.TypeOf<ArgumentOutOfRangeException>());
}
