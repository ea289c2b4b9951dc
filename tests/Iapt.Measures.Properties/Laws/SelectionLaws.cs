using System.Globalization;
using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using Iapt.Measures.Algebra;
using Iapt.Measures.Extracts;
using Iapt.Measures.Periods;
using Iapt.Measures.Properties.Generation;
using NodaTime;
using static Iapt.Measures.DataSet.Ids101;
using Law = FsCheck.NUnit.PropertyAttribute;

namespace Iapt.Measures.Properties.Laws;

/// <summary>One row that a service submitted in one month.</summary>
public sealed record Submitted(string Pathway, int Month, string? Record, bool? Use, bool? UseQuarter)
{
    public override string ToString() => $"{Pathway} {Month / 12:D4}-{(Month % 12) + 1:D2} record {Record ?? "-"} month flag {Use} quarter flag {UseQuarter}";
}

/// <summary>Rows of several months, and which of the columns that select are there.</summary>
public sealed record Submissions(IReadOnlyList<Submitted> Rows, bool HasUse, bool HasUseQuarter, bool HasRecord)
{
    public Extract ToExtract()
    {
        var columns = new List<Field> { PathwayID, Unique_MonthID };
        columns.AddRange(HasUse ? [UsePathway_Flag] : []);
        columns.AddRange(HasUseQuarter ? [UseQuarterReferral_Flag] : []);
        columns.AddRange(HasRecord ? [UniqueID_IDS101] : []);
        var builder = new ExtractBuilder(columns);
        foreach (var row in Rows)
        {
            builder.BeginRow(1);
            foreach (var (field, value) in Cells(row).Where(cell => columns.Contains(cell.Field)))
            {
                builder.Set(field, value);
            }

            builder.EndRow();
        }

        return builder.Build();
    }

    public override string ToString() => $"\n  columns {(HasUse ? "UsePathway_Flag " : "")}{(HasUseQuarter ? "UseQuarterReferral_Flag " : "")}{(HasRecord ? "UniqueID_IDS101" : "")}\n  {string.Join("\n  ", Rows)}\n";

    private static IEnumerable<(Field Field, FieldValue Value)> Cells(Submitted row) =>
    [
        (PathwayID, FieldValue.Of(row.Pathway)),
        (Unique_MonthID, FieldValue.Of(row.Month - (1900 * 12) - 2)),
        (UniqueID_IDS101, row.Record is { } record ? FieldValue.Of(record) : FieldValue.Null),
        (UsePathway_Flag, row.Use is { } use ? FieldValue.Of(use ? 1 : 0) : FieldValue.Null),
        (UseQuarterReferral_Flag, row.UseQuarter is { } quarter ? FieldValue.Of(quarter ? 1 : 0) : FieldValue.Null),
    ];
}

public static class SubmissionArbitraries
{
    private static readonly string?[] Records = ["1", "2", "10", "09", "12345678901234567890123", "12345678901234567890124", "99999999999999999999999", null];

    public static Arbitrary<Submissions> Any() =>
        Arb.From(
            from use in Gen.Elements(true, true, false)
            from quarter in Gen.Elements(true, false)
            from record in Gen.Elements(true, true, false)
            from rows in Arbitraries.Few(One)
            select new Submissions(rows, use, quarter, record),
            all => Arbitraries.ShrinkList(all.Rows, Smaller).Select(rows => all with { Rows = rows }));

    private static Gen<Submitted> One =>
        from pathway in Gen.Elements("A", "B", "C")
        from month in Gen.Choose((2024 * 12) + 1, (2024 * 12) + 6)
        from record in Gen.Elements(Records)
        from use in Gen.Elements<bool?>(true, true, true, false, null)
        from quarter in Gen.Elements<bool?>(true, true, true, false, null)
        select new Submitted(pathway, month, record, use, quarter);

    private static IEnumerable<Submitted> Smaller(Submitted row)
    {
        if (row.Record is not null)
        {
            yield return row with { Record = null };
        }

        if (row.Use != true || row.UseQuarter != true)
        {
            yield return row with { Use = true, UseQuarter = true };
        }
    }
}

/// <summary>Which row speaks for a pathway in a period (decisions.md 1, 4 and 5), against a selection written as sorted lists.</summary>
internal sealed class SelectionLaws
{
    private static readonly ReportingPeriod[] Periods =
    [
        .. ReportingPeriod.EachMonth(new YearMonth(2024, 2), new YearMonth(2024, 7)),
        ReportingPeriod.Quarter(2023, 4),
        ReportingPeriod.Quarter(2024, 1),
        ReportingPeriod.FinancialYear(2023),
        ReportingPeriod.FinancialYear(2024),
        ReportingPeriod.Between(new YearMonth(2024, 3), new YearMonth(2024, 5)),
    ];

    [Law(Arbitrary = [typeof(SubmissionArbitraries)], MaxTest = 2000)]
    public Property One_row_of_each_pathway_is_selected_the_latest_and_highest(Submissions submissions)
    {
        var extract = submissions.ToExtract();
        return Ran.None(
            from period in Periods
            from scope in Enum.GetValues<SelectionScope>()
            let found = Enumerable.Range(0, extract.Count).Where(row => extract.IsSelected(row, period, scope)).ToList()
            let expected = Expected(submissions, period, scope)
            where !found.SequenceEqual(expected)
            select $"{period.Label} {scope}: rows {Lines(found)} | expected {Lines(expected)}");
    }

    [Law(Arbitrary = [typeof(SubmissionArbitraries), typeof(Arbitraries)], MaxTest = 500)]
    public Property Duplicates_with_different_identifiers_are_told_apart_in_any_order(Submissions submissions, Reordering reordering)
    {
        var distinct = submissions with
        {
            HasRecord = true,
            Rows = [.. submissions.Rows.Select((row, number) => row with { Record = string.Create(CultureInfo.InvariantCulture, $"{((number * 7) + 3) % 31}") })],
        };
        var moved = distinct with { Rows = [.. reordering.Of(distinct.Rows)] };
        return Ran.None(
            from period in Periods
            from scope in Enum.GetValues<SelectionScope>()
            let one = Chosen(distinct, period, scope)
            let other = Chosen(moved, period, scope)
            where !string.Equals(one, other, StringComparison.Ordinal)
            select $"{period.Label} {scope}: {one} | {other}");
    }

    [Law(Arbitrary = [typeof(SubmissionArbitraries)], MaxTest = 500)]
    public Property A_period_is_covered_by_any_of_its_months_and_a_state_by_its_last(Submissions submissions)
    {
        var extract = submissions.ToExtract();
        return Ran.None(
            from period in Periods
            let months = submissions.Rows.Select(row => row.Month).ToHashSet()
            let within = Months(period).Any(months.Contains)
            let last = months.Contains(Months(period)[^1])
            where extract.Covers(period, SelectionScope.Period) != within || extract.Covers(period, SelectionScope.PeriodEnd) != last
            select $"{period.Label}: {extract.Covers(period, SelectionScope.Period)} {extract.Covers(period, SelectionScope.PeriodEnd)} | expected {within} {last}");
    }

    private static string Chosen(Submissions submissions, ReportingPeriod period, SelectionScope scope)
    {
        var extract = submissions.ToExtract();
        return string.Join(", ", submissions.Rows.Where((_, row) => extract.IsSelected(row, period, scope)).Select(row => row.ToString()).Order(StringComparer.Ordinal));
    }

    private static List<int> Expected(Submissions all, ReportingPeriod period, SelectionScope scope)
    {
        var months = Months(period);
        var isQuarter = period.Cadence == Cadence.Quarter;
        var rows = all.Rows.Select((row, line) => (Row: row, Line: line)).Where(one => months.Contains(one.Row.Month));
        if (scope == SelectionScope.PeriodEnd && !isQuarter)
        {
            rows = rows.Where(one => one.Row.Month == months[^1]);
        }

        if (isQuarter ? all.HasUseQuarter : all.HasUse)
        {
            rows = rows.Where(one => (isQuarter ? one.Row.UseQuarter : one.Row.Use) == true);
        }

        // Only a supplied quarter flag makes one set of three months.
        var byMonth = !(isQuarter && all.HasUseQuarter);
        var chosen = rows
            .GroupBy(one => one.Row.Pathway, StringComparer.Ordinal)
            .Select(pathway => pathway
                .OrderByDescending(one => byMonth ? one.Row.Month : 0)
                .ThenByDescending(one => all.HasRecord && one.Row.Record is { } record ? BigInteger.Parse(record, CultureInfo.InvariantCulture) : BigInteger.MinusOne)
                .ThenByDescending(one => one.Line)
                .First());
        return [.. chosen.Where(one => scope == SelectionScope.Period || one.Row.Month == months[^1]).Select(one => one.Line).Order()];
    }

    private static int[] Months(ReportingPeriod period)
    {
        var first = (period.FirstMonth.Year * 12) + period.FirstMonth.Month - 1;
        var last = (period.LastMonth.Year * 12) + period.LastMonth.Month - 1;
        return [.. Enumerable.Range(first, last - first + 1)];
    }

    private static string Lines(IEnumerable<int> rows) => string.Join(' ', rows.Select(row => row + 1));
}
