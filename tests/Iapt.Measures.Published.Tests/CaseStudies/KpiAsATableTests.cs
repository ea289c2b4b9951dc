using Iapt.Measures.Access;
using Iapt.Measures.Algebra;
using Iapt.Measures.Catalogue;
using Iapt.Measures.Comparisons;
using Iapt.Measures.Extracts;
using Iapt.Measures.Instruments;
using Iapt.Measures.Periods;
using Iapt.Measures.Referrals;
using Iapt.Measures.Results;

namespace Iapt.Measures.Published.Tests;

// The figures of the KPI release as a table of the return's own measures: what the tool prints of any table is what the page prints of this one.
public sealed class KpiAsATableTests
{
    private static readonly ReportingPeriod Quarter = ReportingPeriod.Quarter(2012, 1);
    private static readonly PeriodPair OnQuarter = PeriodPair.WithPrevious(Quarter);
    private static readonly TableKey England = new(GroupLevel.England, GroupKeys.England);

    private static readonly MeasureTable Page = new(
        [
            Row(OnQuarter.Earlier, "KPI7", MeasureCell.Number(5_689, 0)),
            Row(Quarter, "KPI4", MeasureCell.Number(146_702, 0)),
            Row(Quarter, "KPI6", MeasureCell.Ratio(35_663, 77_357, isPercentage: true, 0)),
            Row(Quarter, "KPI7", MeasureCell.Number(5_288, 0)),
        ],
        InstrumentTable.Default);

    [Test]
    public void Off_sick_pay_fell_by_401_or_7_0_per_cent()
    {
        var changes = FigureChange.Of(Page, [OnQuarter]);
        Assert.Multiple(() =>
        {
            Assert.That(changes.Select(change => change.Later.Measure.Id), Is.EqualTo((string[])["KPI4", "KPI6", "KPI7"]));
            Assert.That(changes[2].ToString(), Is.EqualTo("a fall of 401, or 7.0 per cent, since Q4 of 2011-12"));
            Assert.That((changes[2].Difference, changes[2].Rate), Is.EqualTo((-401m, (RateChange?)null)));
            Assert.That(changes[0].ToString(), Is.EqualTo("no comparison with Q4 of 2011-12: a figure is missing"));
            Assert.That((changes[1].Difference, changes[1].Count), Is.EqualTo(((decimal?)null, (CountChange?)null)));
            Assert.That(changes[1].Interval(Statistics.ConfidenceLevel.NinetyFivePercent), Is.Null);
        });
    }

    // The page says so: who completes in a quarter may have been referred long before, and who is referred has rarely completed.
    [Test]
    public void Completed_in_the_quarter_is_no_part_of_referred_in_it()
    {
        var referral = new Referral
        {
            PathwayId = "P1",
            ReceivedOn = new(2012, 1, 9),
            FirstTreatedOn = new(2012, 2, 6),
            DischargedOn = new(2012, 6, 30),
            TreatmentContacts = 8,
        };
        var figures = new MeasureCalculator(DefinitionSets.Kpi, InstrumentTable.Default).Compute(Extract.From([referral]), Quarter);
        Assert.That((figures["KPI3a"].Value, figures["KPI5"].Value), Is.EqualTo(((Quotient?)Quotient.Of(0), (Quotient?)Quotient.Of(1))));
    }

    [Test]
    public void Access_is_2_4_per_cent_and_9_6_a_year_of_6_1_million()
    {
        var need = new PrevalenceTable([new(England, new Prevalence(6_100_000, "Psychiatric Morbidity Survey", 2000))]);
        var access = AccessFigure.Of(Page, need).Single();
        Assert.Multiple(() =>
        {
            Assert.That((access.Rate.Percentage.Round(1), access.Rate.Annualised.Round(1), access.Points, access.IsMet), Is.EqualTo((2.4m, 9.6m, -5.4m, false)));
            Assert.That(AccessFigure.Of(Page, new PrevalenceTable([])), Is.Empty);
            Assert.That(need.Areas, Is.EqualTo((TableKey[])[England]));
            Assert.That(() => new PrevalenceTable([new(England, need.Of(England)!), new(England, need.Of(England)!)]), Throws.ArgumentException);
        });
    }

    [Test]
    public void Recovery_is_3_9_points_below_its_target()
    {
        var recovery = TargetedFigure.Of(Page).Single();
        Assert.That((recovery.Row.Measure.Id, recovery.Target.Value, recovery.Difference, recovery.IsMet), Is.EqualTo(("KPI6", 50m, -3.9m, false)));
    }

    // The target of courses in a year is England's: a quarter, a provider and a group have none.
    [TestCase(GroupLevel.England, "all", true, 1)]
    [TestCase(GroupLevel.England, "all", false, 0)]
    [TestCase(GroupLevel.Provider, "RX1", true, 0)]
    public void A_target_of_a_count_is_held_against_its_own_whole(GroupLevel level, string code, bool isYear, int targets)
    {
        var period = isYear ? ReportingPeriod.FinancialYear(2026) : ReportingPeriod.Quarter(2026, 4);
        var row = new MeasureRow(period, new TableKey(level, code), DefinitionSets.V21["M076"], "v2.1", MeasureCell.Number(805_000, 0));
        var found = TargetedFigure.Of(new MeasureTable([row], InstrumentTable.Default));
        Assert.That(found.Select(figure => (figure.Difference, figure.IsMet)), Is.EqualTo(Enumerable.Repeat(((decimal?)0m, (bool?)true), targets)));
    }

    // The same group under another number, and a rate that two versions compute.
    [Test]
    public void A_group_is_followed_by_its_labels_across_versions()
    {
        var (before, after) = (ReportingPeriod.Month(2022, 3), ReportingPeriod.Month(2022, 4));
        MeasureRow In(ReportingPeriod period, DefinitionSet set, string breakdown, int number, long count) =>
            new(period, England, set["M076"], set.Version, MeasureCell.Number(count, 0)) { Group = set.FindBreakdown(breakdown)!.Groups.Single(group => group.VariableA is "Depression" && group.Number == number) };
        var table = new MeasureTable([In(before, DefinitionSets.V20, "V010", 12, 40), In(after, DefinitionSets.V21, "V011", 15, 50)], InstrumentTable.Default);
        var change = FigureChange.Of(table, [PeriodPair.WithPrevious(after)]).Single();
        Assert.That((change.Count!.Percentage, change.AcrossVersions, change.ToString()), Is.EqualTo((25.0m, true, "a rise of 10, or 25.0 per cent, since March 2022")));
    }

    private static MeasureRow Row(ReportingPeriod period, string id, MeasureCell cell) => new(period, England, DefinitionSets.Kpi[id], DefinitionSets.Kpi.Version, cell);
}
