using FsCheck;
using Iapt.Measures.Algebra;
using Iapt.Measures.Catalogue;
using Iapt.Measures.Extracts;
using Iapt.Measures.Properties.Generation;
using Iapt.Measures.Results;
using Law = FsCheck.NUnit.PropertyAttribute;

namespace Iapt.Measures.Properties.Laws;

/// <summary>Groups of a partition add up to the whole, whatever the rows hold; groups of several values are never more than the whole. Both engines say the same.</summary>
public sealed class BreakdownLaws
{
    private static readonly IReadOnlyList<Breakdown> Breakdowns = DefinitionSets.V21.Breakdowns;

    // Events on five dates, states at the period's end, rates, means and medians.
    private static readonly MeasureDefinition[] Measures =
        [.. ((string[])["M001", "M021", "M031", "M050", "M051", "M056", "M076", "M089", "M179", "M191", "M192"]).Select(id => DefinitionSets.V21[id])];

    // Every row that is reported, whatever became of it.
    private static readonly MeasureDefinition EveryRow = Define.Count("M001", "Count_Rows", Selected.AtPeriodEnd);

    [Law(Arbitrary = [typeof(People)], MaxTest = 25)]
    public Property Groups_of_a_partition_add_up_to_the_whole_and_other_groups_are_parts_of_it(AnyRows rows)
    {
        var table = Compute(rows.Extract, EngineKind.Columns);
        return Ran.None(
            from measure in Measures
            where measure.Expression is Aggregate { Kind: AggregateKind.Count or AggregateKind.Sum }
            from period in Days.Periods
            from code in rows.Extract.Groups.Codes(GroupLevel.Provider)
            let whole = table[measure.Id, period, GroupLevel.Provider, code]
            from breakdown in Breakdowns
            let parts = breakdown.Groups.Select(one => table[measure.Id, period, GroupLevel.Provider, code, one]).ToList()
            let fits = breakdown.Kind == BreakdownKind.Partition
                ? parts.Sum(Number) == Number(whole) && parts.Sum(part => part.Unknown) == whole.Unknown
                : parts.All(part => Number(part) <= Number(whole) && part.Unknown <= whole.Unknown)
            where !fits
            select $"{measure.Id} {period.Label} {breakdown}: {Ran.Text(whole)} | {string.Join("; ", parts.Select(Ran.Text))}");
    }

    [Law(Arbitrary = [typeof(People)], MaxTest = 8)]
    public Property The_engines_agree_within_every_group(AnyRows rows)
    {
        var (columns, engine) = (Compute(rows.Extract, EngineKind.Columns), Compute(rows.Extract, EngineKind.Rows));
        return Ran.None(columns.Rows.Zip(engine.Rows)
            .Where(pair => !Equals(pair.First.Cell, pair.Second.Cell) || !string.Equals(pair.First.Group?.Key, pair.Second.Group?.Key, StringComparison.Ordinal))
            .Select(pair => $"{pair.First.Measure.Id} {pair.First.Period.Label} {pair.First.Group}: columns {Ran.Text(pair.First.Cell)} | rows {Ran.Text(pair.Second.Cell)}"));
    }

    [Law(Arbitrary = [typeof(People)], MaxTest = 40)]
    public Property Every_row_is_in_exactly_one_group_of_a_partition_and_in_or_out_of_every_other(AnyRows rows)
    {
        var extract = rows.Extract;
        var lowering = Lowering.Of([EveryRow], Breakdowns);
        var engine = Ran.Calculator.EngineFor(extract, lowering.Leaves);
        return Ran.None(
            from period in Days.Periods
            from row in Enumerable.Range(0, extract.Count)
            where engine.ContributionOf(row, lowering.Measures[0].Leaves.Single(), period).Truth == Truth.True
            from breakdown in Breakdowns
            let truths = lowering.Measures.Where(one => string.Equals(one.Group?.Breakdown, breakdown.Id, StringComparison.Ordinal))
                .Select(one => engine.ContributionOf(row, one.Leaves.Single(), period).Truth)
                .ToList()
            where truths.Contains(Truth.Unknown) || (breakdown.Kind == BreakdownKind.Partition && truths.Count(truth => truth == Truth.True) != 1)
            select $"row {row} {period.Label} {breakdown}: {string.Join(' ', truths)}");
    }

    private static long Number(MeasureCell cell) => (long)cell.Value!.Value.Numerator;

    private static MeasureTable Compute(Extract extract, EngineKind engine) => new MeasureCalculator { Engine = engine, Threads = 1 }.Compute(
        extract, new MeasureRequest { Periods = Days.Periods, Levels = [GroupLevel.England, GroupLevel.Provider], Measures = Measures, Breakdowns = Breakdowns });
}
