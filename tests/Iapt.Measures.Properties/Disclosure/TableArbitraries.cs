using FsCheck;
using FsCheck.Fluent;
using Iapt.Measures.Algebra;
using Iapt.Measures.Catalogue;
using Iapt.Measures.Disclosure;
using Iapt.Measures.Extracts;
using Iapt.Measures.Instruments;
using Iapt.Measures.Periods;
using Iapt.Measures.Results;

namespace Iapt.Measures.Properties.Disclosure;

/// <summary>Tables of exact figures, and policies. Counts are small more often than not, and lie about every threshold and every multiple of five.</summary>
public static class TableArbitraries
{
    // Every kind of figure; M076 and M089 are what the named policies suppress M351 with.
    private static readonly MeasureDefinition[] Measures = [.. new[] { "M075", "M076", "M080", "M089", "M141", "M142", "M143", "M144", "M191", "M192", "M351" }.Select(id => DefinitionSets.V21[id])];

    private static readonly ReportingPeriod[] Periods =
        [ReportingPeriod.Month(2024, 5), ReportingPeriod.Quarter(2024, 1), ReportingPeriod.FinancialYear(2024), ReportingPeriod.Between(new(2023, 10), new(2024, 3))];

    private static readonly TableKey[] Organisations =
    [
        new(GroupLevel.England, GroupKeys.England), new(GroupLevel.Region, "Y62"), new(GroupLevel.Region, "UNKNOWN"), new(GroupLevel.Icb, "QE1"), new(GroupLevel.SubIcb, "01A"),
        new(GroupLevel.Provider, "RX4"), new(GroupLevel.Provider, "A \"b\", c"),
    ];

    private static readonly BreakdownGroup?[] Groups =
        [null, .. DefinitionSets.V21.FindBreakdown("V005")!.Groups.Take(2), DefinitionSets.V21.Breakdowns.SelectMany(one => one.Groups).First(group => group.VariableB is not null)];

    public static Arbitrary<AnyTable> Tables() => Arb.From(
        from periods in Gen.SubListOf(Periods)
        from organisations in Gen.SubListOf(Organisations)
        from groups in Gen.SubListOf(Groups)
        let places = (from period in periods from organisation in organisations from @group in groups select (period, organisation, @group)).Take(8)
        from rows in Gen.CollectToArray(places.SelectMany(place => Measures.Select(measure => Row(place.period, place.organisation, place.@group, measure))))
        select new AnyTable(rows),
        Shrink);

    public static Arbitrary<LevelRules> Rules() => Arb.From(
        from smallest in Gen.OneOf(Gen.Elements(0L, 5, 8, 10), Gen.Choose(0, 15).Select(number => (long)number))
        from multiple in Gen.OneOf(Gen.Elements(1L, 5), Gen.Choose(1, 12).Select(number => (long)number))
        from zero in Gen.Elements(true, false)
        from basis in Gen.Elements(Enum.GetValues<RateBasis>())
        from test in Gen.Elements(Enum.GetValues<RateTest>())
        from extremes in Gen.Elements(true, false)
        from decimals in Gen.Choose(0, 2)
        let rules = new LevelRules
        {
            SmallestShown = smallest,
            RoundedTo = multiple,
            ShowsZero = zero,
            Rates = basis,
            RateTest = test,
            ShowsExtremes = extremes,
            PercentageDecimals = decimals,
            AverageDecimals = decimals,
        }
        where smallest == 0 || rules.Rounded(smallest) > 0
        select rules);

    public static Arbitrary<DisclosurePolicy> Policies() => Arb.From(Gen.OneOf(
        Gen.Elements<DisclosurePolicy>(DisclosurePolicies.All),
        from rules in Rules().Generator
        from open in Gen.SubListOf(Enum.GetValues<GroupLevel>())
        from openRules in Rules().Generator
        from companions in Gen.Elements(DisclosurePolicies.NhsEngland.SuppressedWith, DisclosurePolicies.Acro.SuppressedWith)
        select new DisclosurePolicy("own", rules, new Evidence(EvidenceGrade.Provisional, "a test")) { OpenLevels = [.. open], OpenRules = openRules, SuppressedWith = companions }));

    private static Gen<long> Count => Gen.Frequency(
        (2, Gen.Constant(0L)), (8, Gen.Choose(1, 17).Select(number => (long)number)), (3, Gen.Choose(18, 300).Select(number => (long)number)), (1, Gen.Choose(301, 2_000_000).Select(number => (long)number)));

    private static Gen<MeasureRow> Row(ReportingPeriod period, TableKey organisation, BreakdownGroup? group, MeasureDefinition measure) =>
        Gen.Frequency((12, Cell(measure)), (1, Gen.Constant(MeasureCell.NotAssessable))).Select(cell => new MeasureRow(period, organisation, measure, "v2.1", cell) { Group = group });

    private static Gen<MeasureCell> Cell(MeasureDefinition measure) => FigureKinds.Of(measure.Expression) switch
    {
        FigureKind.Count => from count in Count from unknown in Count select MeasureCell.Number(count, unknown),
        FigureKind.Percentage or FigureKind.Ratio => from part in Count
                                                     from rest in Count
                                                     from unknown in Count
                                                     select MeasureCell.Ratio(part, part + rest, measure.Expression is Ratio { IsPercentage: true }, unknown),
        FigureKind.Extreme => from over in Count from value in Count select MeasureCell.Summary(over == 0 ? null : Quotient.Of(value), over, 0),
        _ => from over in Count from sum in Count select MeasureCell.Summary(over == 0 ? null : Quotient.Of(sum, over), over, 0),
    };

    // The measures of one place stay together: a policy may need one of them for another.
    private static IEnumerable<AnyTable> Shrink(AnyTable table)
    {
        var places = table.Rows.Chunk(Measures.Length).ToList();
        return places.Count < 2 ? [] : places.Select((_, left) => new AnyTable([.. places.Where((_, place) => place != left).SelectMany(rows => rows)]));
    }
}
