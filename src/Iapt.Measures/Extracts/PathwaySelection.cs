using Iapt.Measures.Algebra;
using Iapt.Measures.Periods;

namespace Iapt.Measures.Extracts;

/// <summary>
/// Which row of each pathway is reported for which period (<c>decisions.md</c> 1 to 5). The flags that fit the cadence decide; where one is missing, the latest row
/// does; a second selected row of one pathway in one period is not counted.
/// </summary>
internal sealed class PathwaySelection
{
    private readonly RowMonths _months;
    private readonly short[] _nextMonth;
    private readonly RowSet _ofMonth;
    private readonly RowSet _ofQuarter;
    private readonly Blocks? _received;

    internal PathwaySelection(RowMonths months, short[] nextMonth, RowSet ofMonth, RowSet ofQuarter, IntegerColumn? received)
    {
        _months = months;
        _nextMonth = nextMonth;
        _ofMonth = ofMonth;
        _ofQuarter = ofQuarter;
        Received = received;
        _received = received?.Blocks;
    }

    /// <summary>Rows of one period, of which some are reported in it.</summary>
    internal static PathwaySelection Of(RowSet reported) => new(RowMonths.NoMonths, [], reported, reported, null);

    /// <summary>The same for some of the rows.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="received">The date that they are wound back by.</param>
    internal PathwaySelection At(int[] rows, IntegerColumn? received) =>
        new(_months.At(rows), _months.HasSnapshots ? Array.ConvertAll(rows, row => _nextMonth[row]) : [], _ofMonth.At(rows), _ofQuarter.At(rows), received);

    internal RowMonths Months => _months;

    internal bool HasSnapshots => _months.HasSnapshots;

    /// <summary>The date that one snapshot is wound back by; null when the extract does not say it.</summary>
    internal IntegerColumn? Received { get; }

    internal bool Covers(ReportingPeriod period, SelectionScope scope)
    {
        if (!HasSnapshots)
        {
            return true;
        }

        return scope == SelectionScope.PeriodEnd
            ? _months.Contains(ReportingPeriod.Number(period.LastMonth))
            : _months.ContainsAny(ReportingPeriod.Number(period.FirstMonth), ReportingPeriod.Number(period.LastMonth));
    }

    internal bool IsSelected(int row, ReportingPeriod period, SelectionScope scope) => IsSelected(row, new SelectionPeriod(period), scope);

    internal bool IsSelected(int row, in SelectionPeriod period, SelectionScope scope)
    {
        var flagged = period.Cadence == Cadence.Quarter ? _ofQuarter[row] : _ofMonth[row];
        if (!flagged)
        {
            return false;
        }

        if (!HasSnapshots)
        {
            return ExistsBy(row, period.EndDay);
        }

        var month = _months[row];
        if (scope == SelectionScope.PeriodEnd || period.Cadence == Cadence.Month)
        {
            return month == period.Last;
        }

        if (month < period.First || month > period.Last)
        {
            return false;
        }

        return period.Cadence == Cadence.Quarter || _nextMonth[row] == RowMonths.None || _nextMonth[row] > period.Last;
    }

    /// <summary>The rows that are reported for a period of this length, if they are reported for one at all: 64 rows a word.</summary>
    internal ReadOnlySpan<ulong> Flagged(Cadence cadence, int start, int rows) => (cadence == Cadence.Quarter ? _ofQuarter : _ofMonth).Words(start, rows);

    /// <summary>The month of a row's snapshot as a number; <see cref="RowMonths.None"/> when it has none.</summary>
    internal int MonthAt(int row) => _months[row];

    // In one snapshot a referral received after the period's end does not exist in that period (decisions.md 3). Null lies below every day.
    private bool ExistsBy(int row, int endDay) => _received is null || _received[row] <= endDay;
}
