using Iapt.Measures.Access;
using Iapt.Measures.Comparisons;
using Iapt.Measures.Periods;
using Iapt.Measures.Results;
using NodaTime;

namespace Iapt.Measures.Published.Tests;

// The QualityWatch page on the programme: a series from the first quarter of 2011-12 to the third of 2014-15.
public sealed class QualityWatchTests
{
    private const long Referrals = 313_349;
    private const long Starting = 202_051;
    private const long Finished = 117_813;

    private static readonly ReportingPeriod First = ReportingPeriod.Quarter(2011, 1);
    private static readonly ReportingPeriod Last = ReportingPeriod.Quarter(2014, 3);
    private static readonly ReportingPeriod ThreeQuarters = ReportingPeriod.Between(new YearMonth(2014, 4), new YearMonth(2014, 12));
    private static readonly Prevalence SixMillion = new(6_000_000, "Psychiatric Morbidity Survey, as rounded by the page", 2000);

    // The page prints no figure of the first quarter but its recovery rate. The KPI release bounds two of them: the two pages agree.
    [Test]
    public void Referrals_rose_by_over_100_000()
    {
        var before = Implied.EarlierCounts(new PrintedFigure(12.6m), 233_027)!;
        Page.Implies("referrals of the first quarter, by the KPI release", before, 206_860, 207_043);
        Page.Says("over 100,000 more referrals", Rise(Referrals, before.First) is > 100_000 and < 110_000 && Rise(Referrals, before.Last!.Value) > 100_000);
    }

    [Test]
    public void Starting_treatment_rose_by_nearly_80_000()
    {
        var before = Implied.EarlierCounts(new PrintedFigure(18.5m), 146_702)!;
        Page.Implies("starting treatment in the first quarter, by the KPI release", before, 123_747, 123_851);
        Page.Says("nearly 80,000 more starting treatment", Rise(Starting, before.First) is > 75_000 and < 80_000 && Rise(Starting, before.Last!.Value) is > 75_000 and < 80_000);
    }

    // No page bounds it from the other side: the rise alone says that fewer than 75,813 finished in the first quarter.
    [Test]
    public void Finishing_rose_by_over_42_000() =>
        Page.Says("over 42,000 more finished", Rise(Finished, 75_813 - 1) > 42_000 && Rise(Finished, 75_813) == 42_000);

    [Test]
    public void The_goal_of_15_per_cent_is_900_000_of_6_million()
    {
        Page.Follows("goal", Quotient.Percentage(900_000, SixMillion.People), 15m);
        Page.Implies("need by the goal alone", Implied.Denominators(new PrintedFigure(15m), 900_000), 5_806_452, 6_206_896);
    }

    // Three quarters come to 12.7% a year: over 6 million, so many started treatment in them.
    [Test]
    public void The_annual_rate_12_7_bounds_those_starting_in_three_quarters()
    {
        var starting = Implied.Numerators(new PrintedFigure(12.7m), SixMillion.People * 3 / 4)!;
        Page.Implies("starting treatment in three quarters", starting, 569_250, 573_749);
        Assert.Multiple(() =>
        {
            Assert.That(Access(starting.First).Round(1), Is.EqualTo(12.7m));
            Assert.That(Access(starting.Last!.Value).Round(1), Is.EqualTo(12.7m));
            Assert.That(Access(starting.First - 1).Round(1), Is.EqualTo(12.6m));
            Assert.That(Access(starting.Last!.Value + 1).Round(1), Is.EqualTo(12.8m));
        });
    }

    // The report on the first quarter of 2014-15 prints 188,913, this page 202,051 for the third: what remains is the second, near the first.
    [Test]
    public void The_annual_rate_12_7_bounds_the_second_quarter()
    {
        var second = Implied.Numerators(new PrintedFigure(12.7m), SixMillion.People * 3 / 4)!.Less(188_913).Less(Starting);
        Page.Implies("starting treatment in the second quarter", second, 178_286, 182_785);
    }

    [Test]
    public void The_annual_rate_12_7_is_2_3_points_below_15_per_cent()
    {
        var target = Targets.InForce(TargetedMeasure.AccessRate, ThreeQuarters)!;
        Page.Follows("points below the goal", new PrintedFigure(12.7m).Value - Quotient.Of((long)target.Value), -2.3m);
        Assert.Multiple(() =>
        {
            Assert.That(new AccessRate(ThreeQuarters, 571_500, SixMillion).PointsAgainst(target), Is.EqualTo(-2.3m));
            Assert.That(target.IsMetBy(Access(573_749)), Is.False);
        });
    }

    [Test]
    public void Reliable_improvement_rose_from_58_1_to_60_4_per_cent()
    {
        var change = new RateChange(
            new PeriodPair(ReportingPeriod.Quarter(2013, 1), Last), new PrintedFigure(58.1m).Value, new PrintedFigure(60.4m).Value);
        Page.Follows("points of reliable improvement", Quotient.Of((long)(change.Points!.Value * 10), 10), 2.3m);
        Page.Implies("reliably improved in the last quarter", Implied.Numerators(new PrintedFigure(60.4m), Finished), 71_101, 71_217);
        Assert.That(change.ToString(), Is.EqualTo("a rise of 2.3 percentage points since Q1 of 2013-14"));
    }

    // Those not at caseness are not printed. Whatever their number, no more recovered than 44.3% of all.
    [Test]
    public void Recovery_rose_from_42_5_to_44_3_per_cent()
    {
        var change = new RateChange(new PeriodPair(First, Last), new PrintedFigure(42.5m).Value, new PrintedFigure(44.3m).Value);
        Page.Follows("points of recovery", Quotient.Of((long)(change.Points!.Value * 10), 10), 1.8m);
        Page.Implies("recovered in the last quarter, at most", Implied.Numerators(new PrintedFigure(44.3m), Finished), 52_133, 52_250);
        Assert.That(change.ToString(), Is.EqualTo("a rise of 1.8 percentage points since Q1 of 2011-12"));
    }

    [Test]
    public void The_objective_of_50_per_cent_is_not_met()
    {
        var target = Targets.InForce(TargetedMeasure.Recovery, Last)!;
        Page.Says("objective of 50% recovery by March 2015 not met", target.Value == 50m && !target.IsMetBy(new PrintedFigure(44.3m).Upper));
    }

    // 82,000 in fifteen quarters: with 6,554 in the last, the fourteen before it had about 5,400 each.
    [Test]
    public void Off_sickness_benefits_82_000_bounds_the_quarters_before()
    {
        var before = Implied.Counts(new PrintedFigure(82m, 1_000))!.Less(6_554);
        Page.Implies("moved off sickness benefits in the fourteen quarters before", before, 74_946, 75_945);
        Page.Says("the last quarter is above the mean of those before", before.Last!.Value / 14 < 6_554);
    }

    // The page names other ends of a referral without numbers: each is counted by the catalogue, and by no measure together with a finished course.
    [TestCase("declined", "M061")]
    [TestCase("dropped out", "M341")]
    [TestCase("referred to another service", "M060")]
    [TestCase("not suitable", "M057")]
    [TestCase("died", "M062")]
    [TestCase("died", "M069")]
    public void Another_end_of_a_referral_has_a_measure(string end, string measure) =>
        Page.Says($"a referral that ended otherwise: {end}", Catalogue.EndReasons.Family.Measures.Any(one => string.Equals(one.Id, measure, StringComparison.Ordinal)));

    [TestCase("QW-IAPT:001", 42.5)]
    [TestCase("QW-IAPT:002", 58.1)]
    [TestCase("QW-IAPT:003", 12.7)]
    [TestCase("QW-IAPT:004", 313_349)]
    [TestCase("QW-IAPT:005", 202_051)]
    [TestCase("QW-IAPT:006", 117_813)]
    [TestCase("QW-IAPT:007", 60.4)]
    [TestCase("QW-IAPT:008", 44.3)]
    [TestCase("QW-IAPT:009", 6_554)]
    [TestCase("IAPT-Q1-2014-15:003", 188_913)]
    public void Recorded(string row, decimal printed) => Page.Records(row, printed);

    private static long Rise(long later, long earlier) => new CountChange(new PeriodPair(First, Last), earlier, later).Absolute!.Value;

    private static Quotient Access(long starting) => new AccessRate(ThreeQuarters, starting, SixMillion).Annualised;
}
