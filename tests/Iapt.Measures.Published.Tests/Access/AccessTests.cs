using Iapt.Measures.Access;
using Iapt.Measures.Instruments;
using Iapt.Measures.Periods;
using Iapt.Measures.Results;
using NodaTime;

namespace Iapt.Measures.Published.Tests;

public sealed class AccessTests
{
    private static readonly Prevalence Need = new(6_100_000, "Psychiatric Morbidity Survey", 2000);

    [Test]
    public void A_year_is_four_quarters_and_twelve_months()
    {
        Assert.Multiple(() =>
        {
            Assert.That(new AccessRate(ReportingPeriod.Quarter(2012, 1), 61_000, Need).Percentage, Is.EqualTo(Quotient.Of(1)));
            Assert.That(new AccessRate(ReportingPeriod.Quarter(2012, 1), 61_000, Need).Annualised, Is.EqualTo(Quotient.Of(4)));
            Assert.That(new AccessRate(ReportingPeriod.Month(2012, 4), 61_000, Need).Annualised, Is.EqualTo(Quotient.Of(12)));
            Assert.That(new AccessRate(ReportingPeriod.FinancialYear(2012), 61_000, Need).Annualised, Is.EqualTo(Quotient.Of(1)));
            Assert.That(new AccessRate(ReportingPeriod.Between(new YearMonth(2014, 4), new YearMonth(2014, 12)), 61_000, Need).Annualised, Is.EqualTo(Quotient.Of(4, 3)));
        });
    }

    [Test]
    [SetCulture("de-DE")]
    public void A_rate_says_its_source() => Assert.That(
        new AccessRate(ReportingPeriod.Quarter(2012, 1), 146_702, Need).ToString(),
        Is.EqualTo("2012-13Q1: 2.4% (9.6% a year) of 6,100,000 (Psychiatric Morbidity Survey, 2000)"));

    // The quarterly standards that Mental Health Watch prints beside the annual ones.
    [TestCase(2017, 16.8, 4.2)]
    [TestCase(2018, 19, 4.75)]
    [TestCase(2019, 22, 5.5)]
    [TestCase(2020, 25, 6.25)]
    public void A_quarter_is_to_reach_a_fourth(int year, decimal annual, decimal quarterly)
    {
        var (quarter, target) = (ReportingPeriod.Quarter(year, 4), Targets.InForce(TargetedMeasure.AccessRate, ReportingPeriod.Quarter(year, 4))!);
        var enough = (long)(6_100_000 * quarterly / 100);
        Assert.Multiple(() =>
        {
            Assert.That(target.Value, Is.EqualTo(annual));
            Assert.That(target.IsMetBy(new AccessRate(quarter, enough, Need).Annualised), Is.True);
            Assert.That(target.IsMetBy(new AccessRate(quarter, enough - 1, Need).Annualised), Is.False);
        });
    }

    [Test]
    public void A_measure_has_one_target_at_a_time()
    {
        Assert.Multiple(() =>
        {
            foreach (var measure in Enum.GetValues<TargetedMeasure>())
            {
                for (var month = new YearMonth(2008, 4); month.Year < 2031; month = month.PlusMonths(1))
                {
                    Assert.That(Targets.All.Count(target => target.Measure == measure && target.Validity.Covers(month)), Is.AtMost(1), $"{measure} in {month}");
                }

                Assert.That(Targets.All.Select(target => target.Measure), Does.Contain(measure));
            }
        });
    }

    [Test]
    public void A_target_names_its_source_and_what_could_not_be_read_is_provisional()
    {
        var provisional = Targets.All.Where(target => target.Evidence.Grade == EvidenceGrade.Provisional).Select(target => target.ToString());
        Assert.Multiple(() =>
        {
            Assert.That(Targets.All.Select(target => target.Evidence.Source), Has.All.Not.Empty);
            Assert.That(provisional, Is.EqualTo(["ReliableRecovery at least 48", "ReliableImprovement at least 67", "SecondTreatmentAfterNinetyDays below 10"]));
            Assert.That(Targets.All.Where(target => target.Evidence.Grade == EvidenceGrade.Primary).Select(target => target.Value), Is.EqualTo([15m, 50m, 75m, 95m]));
        });
    }

    // England 2024-25 by its exact counts: recovery and reliable improvement reached, reliable recovery not.
    [Test]
    public void A_figure_just_below_is_not_rounded_up_to_a_target()
    {
        var recovery = Targets.InForce(TargetedMeasure.Recovery, ReportingPeriod.FinancialYear(2024))!;
        var waits = Targets.InForce(TargetedMeasure.SecondTreatmentAfterNinetyDays, ReportingPeriod.FinancialYear(2024))!;
        Assert.Multiple(() =>
        {
            Assert.That(recovery.IsMetBy(Quotient.Of(50)), Is.True);
            Assert.That(recovery.IsMetBy(Quotient.Of(4_999, 100)), Is.False, "printed as 50.0");
            Assert.That(waits.IsMetBy(Quotient.Of(999, 100)), Is.True);
            Assert.That(waits.IsMetBy(Quotient.Of(10)), Is.False);
            Assert.That(recovery.IsMetBy(Quotient.Percentage(321_061, 670_419 - 35_234)), Is.True);
            Assert.That(Targets.InForce(TargetedMeasure.ReliableRecovery, ReportingPeriod.FinancialYear(2024))!.IsMetBy(Quotient.Percentage(301_815, 670_419 - 35_234)), Is.False);
            Assert.That(Targets.InForce(TargetedMeasure.ReliableImprovement, ReportingPeriod.FinancialYear(2024))!.IsMetBy(Quotient.Percentage(452_284, 670_419)), Is.True);
            Assert.That(Targets.InForce(TargetedMeasure.ReliableRecovery, ReportingPeriod.FinancialYear(2020)), Is.Null);
        });
    }

    [Test]
    public void What_is_no_need_or_no_target_of_access_is_refused()
    {
        var rate = new AccessRate(ReportingPeriod.Quarter(2012, 1), 1, Need);
        Assert.Multiple(() =>
        {
            Assert.That(() => new Prevalence(0, "survey", 2000), Throws.TypeOf<ArgumentOutOfRangeException>());
            Assert.That(() => new Prevalence(1, " ", 2000), Throws.ArgumentException);
            Assert.That(() => new AccessRate(ReportingPeriod.Quarter(2012, 1), -1, Need), Throws.TypeOf<ArgumentOutOfRangeException>());
            Assert.That(() => rate.PointsAgainst(Targets.InForce(TargetedMeasure.Recovery, rate.Period)!), Throws.ArgumentException);
        });
    }
}
