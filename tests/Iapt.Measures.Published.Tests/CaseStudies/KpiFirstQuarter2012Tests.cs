using Iapt.Measures.Access;
using Iapt.Measures.Comparisons;
using Iapt.Measures.Periods;
using Iapt.Measures.Results;

namespace Iapt.Measures.Published.Tests;

// Key performance indicators, fourth quarter of 2011-12 final and first quarter of 2012-13 provisional.
public sealed class KpiFirstQuarter2012Tests
{
    private const long Referred = 233_027;
    private const long Entered = 146_702;
    private const long Completed = 87_929;
    private const long NotAtCaseness = 10_572;
    private const long MovingToRecovery = 35_663;
    private const long OffSickPay = 5_288;

    private static readonly ReportingPeriod Quarter = ReportingPeriod.Quarter(2012, 1);
    private static readonly PeriodPair OnQuarter = PeriodPair.WithPrevious(Quarter);
    private static readonly PeriodPair OnYear = PeriodPair.WithYearBefore(Quarter);

    // A fall against the quarter before, a rise against the year before: what the two earlier counts can have been, to the referral.
    [Test]
    public void Referred_fell_6_0_per_cent_since_Q4() => Change("referred in Q4", OnQuarter, Referred, -6.0m, 247_770, 248_032);

    [Test]
    public void Referred_rose_12_6_per_cent_on_the_year_before() => Change("referred a year before", OnYear, Referred, 12.6m, 206_860, 207_043);

    [Test]
    public void Entering_treatment_fell_1_4_per_cent_since_Q4() => Change("entered in Q4", OnQuarter, Entered, -1.4m, 148_710, 148_860);

    [Test]
    public void Entering_treatment_rose_18_5_per_cent_on_the_year_before() => Change("entered a year before", OnYear, Entered, 18.5m, 123_747, 123_851);

    // The need is printed as 6.1 million only. Every number that is printed so gives 2.4%.
    [Test]
    public void The_access_rate_is_2_4_per_cent_of_6_1_million()
    {
        var need = Implied.Counts(new PrintedFigure(6.1m, 1_000_000))!;
        Page.Follows("access rate", Access(6_100_000).Percentage, 2.4m);
        Assert.Multiple(() =>
        {
            Assert.That(need, Is.EqualTo(new WholeNumbers(6_050_000, 6_149_999)));
            Assert.That(Access(need.First).Percentage.Round(1), Is.EqualTo(2.4m));
            Assert.That(Access(need.Last!.Value).Percentage.Round(1), Is.EqualTo(2.4m));
        });
    }

    [Test]
    public void The_access_rate_bounds_the_need() =>
        Page.Implies("need", Implied.Denominators(new PrintedFigure(2.4m), Entered), 5_987_837, 6_242_638);

    [Test]
    public void A_year_at_this_pace_falls_short_of_15_per_cent()
    {
        var target = Targets.InForce(TargetedMeasure.AccessRate, Quarter)!;
        Page.Says("15% of those in need expected to enter treatment in a year", target.Value == 15m && target.DueBy == new NodaTime.YearMonth(2015, 3));
        Assert.Multiple(() =>
        {
            Assert.That(Access(6_100_000).Annualised.Round(1), Is.EqualTo(9.6m));
            Assert.That(Access(6_100_000).PointsAgainst(target), Is.EqualTo(-5.4m));
            Assert.That(target.IsMetBy(Access(6_100_000).Annualised), Is.False);
        });
    }

    [Test]
    public void At_caseness_77_357_is_completed_less_not_at_caseness() => Page.Follows("at caseness", Quotient.Of(Completed - NotAtCaseness), 77_357m);

    [Test]
    public void Moving_to_recovery_is_46_1_per_cent_of_those_at_caseness() =>
        Page.Follows("moving to recovery", MeasureCell.Ratio(MovingToRecovery, Completed - NotAtCaseness, isPercentage: true, 0).Value!.Value, 46.1m);

    [Test]
    public void Off_sick_pay_fell_401_or_7_0_per_cent_since_Q4()
    {
        var change = new CountChange(OnQuarter, OffSickPay + 401, OffSickPay);
        Page.Follows("off sick pay, relative", change.Relative!.Value, -7.0m);
        Page.Implies("off sick pay in Q4 by the percentage alone", Implied.EarlierCounts(new PrintedFigure(-7.0m), OffSickPay), 5_683, 5_689);
        Assert.Multiple(() =>
        {
            Assert.That(change.Absolute, Is.EqualTo(-401));
            Assert.That(change.ToString(), Is.EqualTo("a fall of 401, or 7.0 per cent, since Q4 of 2011-12"));
        });
    }

    [Test]
    public void Half_of_2_6_million_courses_is_1_3_million() => Page.Follows("aim for recovery by March 2015", Quotient.Of(50 * 2_600_000, 100), 1_300_000m);

    // Over the four years to March 2015 it is 13.1% of the need a year: room to grow to 15%. That the years begin in April 2011 is inferred.
    [Test]
    public void The_aim_of_3_2_million_leaves_room_to_grow_to_15_per_cent()
    {
        var years = ReportingPeriod.Between(new NodaTime.YearMonth(2011, 4), new NodaTime.YearMonth(2015, 3));
        var aim = new AccessRate(years, 3_200_000, new Prevalence(6_100_000, "Psychiatric Morbidity Survey", 2000));
        Page.Follows("aim for access by March 2015, a year", aim.Annualised, 13.1m);
        Assert.That(aim.PointsAgainst(Targets.InForce(TargetedMeasure.AccessRate, years)!), Is.EqualTo(-1.9m));
    }

    [Test]
    public void The_aim_of_50_per_cent_is_the_target_of_the_time()
    {
        var target = Targets.InForce(TargetedMeasure.Recovery, Quarter)!;
        Page.Says("50% to recover by March 2015", target.Value == 50m && target.DueBy == new NodaTime.YearMonth(2015, 3));
        Assert.That(target.IsMetBy(Quotient.Percentage(MovingToRecovery, Completed - NotAtCaseness)), Is.False);
    }

    [TestCase("KPI-2012-13-Q1:001", 233_027)]
    [TestCase("KPI-2012-13-Q1:002", -6.0)]
    [TestCase("KPI-2012-13-Q1:003", 12.6)]
    [TestCase("KPI-2012-13-Q1:005", 146_702)]
    [TestCase("KPI-2012-13-Q1:006", -1.4)]
    [TestCase("KPI-2012-13-Q1:007", 18.5)]
    [TestCase("KPI-2012-13-Q1:008", 87_929)]
    [TestCase("KPI-2012-13-Q1:009", 10_572)]
    [TestCase("KPI-2012-13-Q1:012", 5_288)]
    public void Recorded(string row, decimal printed) => Page.Records(row, printed);

    private static AccessRate Access(long need) => new(Quarter, Entered, new Prevalence(need, "Psychiatric Morbidity Survey", 2000));

    private static void Change(string figure, PeriodPair periods, long later, decimal printed, long first, long last)
    {
        var earlier = Implied.EarlierCounts(new PrintedFigure(printed), later);
        Page.Implies(figure, earlier, first, last);
        Assert.Multiple(() =>
        {
            Assert.That(new CountChange(periods, first, later).Percentage, Is.EqualTo(printed));
            Assert.That(new CountChange(periods, last, later).Percentage, Is.EqualTo(printed));
            Assert.That(new CountChange(periods, first - 1, later).Percentage, Is.Not.EqualTo(printed));
            Assert.That(new CountChange(periods, last + 1, later).Percentage, Is.Not.EqualTo(printed));
        });
    }
}
