using FsCheck;
using Iapt.Measures.Algebra;
using Iapt.Measures.Derivations;
using Iapt.Measures.Extracts;
using Iapt.Measures.Instruments;
using Iapt.Measures.Periods;
using Iapt.Measures.Properties.Generation;
using Iapt.Measures.Rows;
using NodaTime;
using static Iapt.Measures.DataSet.Ids101;
using Law = FsCheck.NUnit.PropertyAttribute;

namespace Iapt.Measures.Properties.Laws;

/// <summary>One snapshot that answers for an earlier period (decisions.md 3).</summary>
internal sealed class WindBackLaws
{
    [Law(Arbitrary = [typeof(Arbitraries)])]
    public Property A_snapshot_of_the_periods_last_day_needs_no_winding_back(Caseload caseload) => Ran.None(
        from period in Days.Periods
        let extract = Snapshot(caseload, period)
        let wound = Ran.Engine(extract).Totals(period, [GroupLevel.England])[GroupLevel.England][0]
        let plain = Ran.EngineAsItStands(extract).Totals(period, [GroupLevel.England])[GroupLevel.England][0]
        from leaf in Enumerable.Range(0, wound.Length)
        where !string.Equals(Ran.Text(wound[leaf]), Ran.Text(plain[leaf]), StringComparison.Ordinal)
        select $"{Ran.Lowering.Leaves[leaf].Key} {period.Label}: wound back {Ran.Text(wound[leaf])} | as it stands {Ran.Text(plain[leaf])}");

    [Law(Arbitrary = [typeof(Arbitraries)])]
    public Property What_a_later_snapshot_decides_the_snapshot_of_the_time_decides_alike(Caseload caseload)
    {
        var later = Ran.Engine(caseload.Extract);
        return Ran.None(
            from period in Days.Periods
            let then = caseload.Courses.Where(course => course.AsAt(Days.EndOf(period)) is not null).ToList()
            let engine = Ran.EngineAsItStands(Snapshot(caseload, period))
            from row in Enumerable.Range(0, caseload.Courses.Count)
            let position = then.IndexOf(caseload.Courses[row])
            from leaf in Enumerable.Range(0, Ran.Lowering.Leaves.Count)
            let wound = later.ContributionOf(row, leaf, period)
            let known = position < 0 ? Contribution.None : engine.ContributionOf(position, leaf, period)
            where wound.Truth != Truth.Unknown && wound != known
            select $"{Ran.Lowering.Leaves[leaf].Key} {period.Label} row {row + 1}: wound back {wound} | of the time {known}");
    }

    [Law(Arbitrary = [typeof(Arbitraries), typeof(Predicates)], MaxTest = 1000)]
    public Property Any_statement_that_a_later_snapshot_decides_was_so_at_the_time(Caseload caseload, AnyPredicate statement)
    {
        // A snapshot holds no date of a contact that is neither assessment nor treatment, and an end code only stands beside its discharge.
        var dated = new Caseload([.. caseload.Courses.Where(course => course.Received <= Days.End)]).Each(course => course with { Others = [], EndCode = null });
        var (later, then) = (dated.Extract, Snapshot(dated, Days.Month));
        var wound = new RowEvaluator(Ran.Calculator.SourcesFor(later).Rewritten(Movements.Referral.Rewrite), InstrumentTable.Default);
        var plain = new RowEvaluator(Ran.Calculator.SourcesFor(then), InstrumentTable.Default);
        var rewritten = Movements.Referral.Rewrite(statement.Predicate);
        return Ran.None(
            from row in Enumerable.Range(0, later.Count)
            let decided = Decide(wound, later[row], rewritten)
            let was = Decide(plain, then[row], statement.Predicate)
            where decided != Truth.Unknown && decided != was
            select $"row {row + 1}: wound back {decided} | at the time {was}");
    }

    [Law(Arbitrary = [typeof(Arbitraries)])]
    public Property A_discharge_by_the_periods_end_leaves_nothing_unknown_that_the_snapshot_of_the_time_knew(Caseload caseload)
    {
        var ended = new Caseload([.. caseload.Courses.Where(course => course.Discharged <= Days.End)]);
        var (later, then) = (Ran.Engine(ended.Extract), Ran.EngineAsItStands(Snapshot(ended, Days.Month)));
        return Ran.None(
            from row in Enumerable.Range(0, ended.Courses.Count)
            from leaf in Enumerable.Range(0, Ran.Lowering.Leaves.Count)
            where later.ContributionOf(row, leaf, Days.Month) != then.ContributionOf(row, leaf, Days.Month)
            select $"{Ran.Lowering.Leaves[leaf].Key} row {row + 1}: {later.ContributionOf(row, leaf, Days.Month)} | {then.ContributionOf(row, leaf, Days.Month)}");
    }

    [Law(Arbitrary = [typeof(Arbitraries)])]
    public Property Snapshots_of_every_month_say_for_a_month_what_its_own_snapshot_says(Caseload caseload)
    {
        var months = ReportingPeriod.EachMonth(new YearMonth(2024, 2), new YearMonth(2024, 6));
        var rows = from month in months
                   from course in caseload.Courses
                   let row = course.AsAt(Days.EndOf(month))
                   where row is not null
                   select row.With(Unique_MonthID, MonthId(month));
        var all = Row.ToExtract(rows, Unique_MonthID);
        return Ran.None(
            from month in months
            where all.Covers(month, SelectionScope.Period)
            let one = Ran.Engine(all).Totals(month, [GroupLevel.England])[GroupLevel.England][0]
            let other = Ran.EngineAsItStands(Snapshot(caseload, month)).Totals(month, [GroupLevel.England])[GroupLevel.England][0]
            from leaf in Enumerable.Range(0, one.Length)
            where !string.Equals(Ran.Text(one[leaf]), Ran.Text(other[leaf]), StringComparison.Ordinal)
            select $"{Ran.Lowering.Leaves[leaf].Key} {month.Label}: among all {Ran.Text(one[leaf])} | by itself {Ran.Text(other[leaf])}");
    }

    private static Truth Decide(RowEvaluator evaluator, ExtractRow row, Predicate predicate)
    {
        evaluator.MoveTo(row, Days.Month);
        return evaluator.Of(predicate);
    }

    // Month 1438 is January 2020.
    private static int MonthId(ReportingPeriod month) => 1438 + ((month.LastMonth.Year - 2020) * 12) + month.LastMonth.Month - 1;

    private static Extract Snapshot(Caseload caseload, ReportingPeriod period) =>
        Row.ToExtract(caseload.Courses.Select(course => course.AsAt(Days.EndOf(period))).OfType<Row>());
}
