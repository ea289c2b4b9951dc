using Iapt.Measures.Access;
using Iapt.Measures.Comparisons;
using Iapt.Measures.Periods;
using Iapt.Measures.Results;

namespace Iapt.Measures.Published.Tests;

// The final report on November 2020, revised on 16 December 2021.
public sealed class November2020Tests
{
    private const long Finished = 52_385;
    private const long AtCaseness = 49_177;
    private const long Recovered = 25_518;

    private static readonly ReportingPeriod Month = ReportingPeriod.Month(2020, 11);

    [Test]
    public void Within_6_weeks_at_91_7_per_cent() => Page.Implies("waited less than 6 weeks", Of(91.7m), 48_011, 48_063);

    [Test]
    public void Within_18_weeks_at_98_1_per_cent() => Page.Implies("waited less than 18 weeks", Of(98.1m), 51_364, 51_415);

    [Test]
    public void Recovery_at_51_9_per_cent_of_those_at_caseness() =>
        Page.Follows("moved to recovery", MeasureCell.Ratio(Recovered, AtCaseness, isPercentage: true, 0).Value!.Value, 51.9m);

    // The page prints the difference and not what is taken away. 6.1% is the share of the months around it.
    [Test]
    public void Not_at_caseness_is_what_remains()
    {
        Page.Implies("not at caseness", new WholeNumbers(Finished, Finished).Less(AtCaseness), 3_208, 3_208);
        Assert.That(Quotient.Percentage(Finished - AtCaseness, Finished).Round(1), Is.EqualTo(6.1m));
    }

    // Over all who finished, the rate would be another: the denominator leaves out those not at caseness.
    [Test]
    public void Recovery_over_all_who_finished_would_be_48_7() => Assert.That(Quotient.Percentage(Recovered, Finished).Round(1), Is.EqualTo(48.7m));

    [TestCase(TargetedMeasure.TreatmentWithinSixWeeks, 91.7, 75)]
    [TestCase(TargetedMeasure.TreatmentWithinEighteenWeeks, 98.1, 95)]
    [TestCase(TargetedMeasure.Recovery, 51.9, 50)]
    public void The_standards_of_the_time_are_met(TargetedMeasure measure, decimal printed, decimal standard)
    {
        var target = Targets.InForce(measure, Month)!;
        Page.Says($"{printed} against {standard}", target.Value == standard && target.IsMetBy(new PrintedFigure(printed).Lower));
    }

    [TestCase("M-2020-11:001", 133_256)]
    [TestCase("M-2020-11:002", 96_564)]
    [TestCase("M-2020-11:003", 123_393)]
    [TestCase("M-2020-11:004", 52_385)]
    [TestCase("M-2020-11:005", 91.7)]
    [TestCase("M-2020-11:006", 98.1)]
    [TestCase("M-2020-11:007", 49_177)]
    public void Recorded(string row, decimal printed) => Page.Records(row, printed);

    private static WholeNumbers? Of(decimal percentage) => Implied.Numerators(new PrintedFigure(percentage), Finished);
}
