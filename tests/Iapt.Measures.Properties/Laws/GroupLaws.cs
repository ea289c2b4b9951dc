using FsCheck;
using Iapt.Measures.Algebra;
using Iapt.Measures.Extracts;
using Iapt.Measures.Properties.Generation;
using Law = FsCheck.NUnit.PropertyAttribute;

namespace Iapt.Measures.Properties.Laws;

/// <summary>Parts add up to the whole.</summary>
internal sealed class GroupLaws
{
    [Law(Arbitrary = [typeof(Arbitraries)])]
    public Property The_organisations_of_each_level_add_up_to_England(AnyRows rows)
    {
        var engine = Ran.Engine(rows.Extract);
        return Ran.None(
            from period in Days.Periods
            let totals = engine.Totals(period, Ran.Levels)
            from level in Ran.Levels
            from leaf in Enumerable.Range(0, Ran.Lowering.Leaves.Count)
            let whole = Ran.Text(totals[GroupLevel.England][0][leaf])
            let parts = Ran.Sum(totals[level].Select(one => one[leaf]))
            where !string.Equals(whole, parts, StringComparison.Ordinal)
            select $"{Ran.Lowering.Leaves[leaf].Key} {period.Label}: England {whole} | {level} {parts}");
    }

    [Law(Arbitrary = [typeof(Arbitraries)])]
    public Property Extracts_split_by_provider_add_up_to_the_whole(AnyRows rows)
    {
        var whole = Ran.Engine(rows.Extract).Totals(Days.Month, [GroupLevel.England])[GroupLevel.England][0];
        var parts = rows.Rows.GroupBy(row => row[DataSet.Ids101.OrgID_Provider].Code)
            .Select(part => Ran.Engine(Row.ToExtract(part, rows.Supplied)).Totals(Days.Month, [GroupLevel.England])[GroupLevel.England][0])
            .ToList();
        return Ran.None(
            from leaf in Enumerable.Range(0, whole.Length)
            let sum = Ran.Sum(parts.Select(part => part[leaf]))
            where !string.Equals(Ran.Text(whole[leaf]), sum, StringComparison.Ordinal)
            select $"{Ran.Lowering.Leaves[leaf].Key}: whole {Ran.Text(whole[leaf])} | parts {sum}");
    }

    [Law(Arbitrary = [typeof(Arbitraries)])]
    public Property What_rows_contribute_adds_up_to_the_total(AnyRows rows)
    {
        var extract = rows.Extract;
        var engine = Ran.Engine(extract);
        return Ran.None(
            from period in Days.Periods
            let totals = engine.Totals(period, [GroupLevel.England])[GroupLevel.England][0]
            from leaf in Enumerable.Range(0, totals.Length)
            let contributions = Enumerable.Range(0, extract.Count).Select(row => engine.ContributionOf(row, leaf, period)).ToList()
            let counted = contributions.Count(one => one.Truth == Truth.True)
            let sum = contributions.Sum(one => one.Value ?? 0)
            let unknown = contributions.Count(one => one.Truth == Truth.Unknown)
            where totals[leaf].Count != counted || totals[leaf].Sum != sum || totals[leaf].Unknown != unknown
            select $"{Ran.Lowering.Leaves[leaf].Key} {period.Label}: total {Ran.Text(totals[leaf])} | rows {counted} sum {sum} unknown {unknown}");
    }

    [Law(Arbitrary = [typeof(Arbitraries)])]
    public Property A_row_that_is_left_out_takes_its_contribution_along(AnyRows rows)
    {
        if (rows.Rows.Count == 0)
        {
            return Ran.None([]);
        }

        var whole = Ran.Engine(rows.Extract).Totals(Days.Month, [GroupLevel.England])[GroupLevel.England][0];
        var engine = Ran.Engine(Row.ToExtract(rows.Rows.Skip(1), rows.Supplied));
        var rest = engine.Totals(Days.Month, [GroupLevel.England])[GroupLevel.England][0];
        var first = Ran.Engine(rows.Extract);
        return Ran.None(
            from leaf in Enumerable.Range(0, whole.Length)
            let one = first.ContributionOf(0, leaf, Days.Month)
            where whole[leaf].Count - rest[leaf].Count != (one.Truth == Truth.True ? 1 : 0) || whole[leaf].Unknown - rest[leaf].Unknown != (one.Truth == Truth.Unknown ? 1 : 0)
            select $"{Ran.Lowering.Leaves[leaf].Key}: with {Ran.Text(whole[leaf])} | without {Ran.Text(rest[leaf])} | row {one.Truth}");
    }
}
