using Iapt.Measures.Algebra;
using Iapt.Measures.Periods;
using static Iapt.Measures.DataSet.Ids101;

namespace Iapt.Measures.Extracts;

/// <summary>
/// Which row of each pathway is reported for which period (<c>decisions.md</c> 1 to 5). The flags that fit the cadence decide; where one is missing, the latest row
/// does; a second selected row of one pathway in one period is not counted.
/// </summary>
internal sealed class PathwaySelection
{
    internal const int MonthsInQuarter = 3;
    private const int None = int.MinValue;

    private readonly Extract _extract;
    private readonly int[] _month;
    private readonly int[] _nextMonth;
    private readonly RowSet _ofMonth;
    private readonly RowSet _ofQuarter;
    private readonly HashSet<int> _months = [];
    private readonly Blocks? _received;

    internal PathwaySelection(Extract extract, List<DataIssue> issues)
    {
        _extract = extract;
        _received = extract.ColumnOf(ReferralRequestReceivedDate)?.Blocks;
        HasSnapshots = extract.Fields.Contains(Unique_MonthID) || extract.Fields.Contains(ReportingPeriodStartDate);
        _month = new int[extract.Count];
        _nextMonth = new int[extract.Count];
        _ofMonth = new RowSet(extract.Count);
        _ofQuarter = new RowSet(extract.Count);
        Array.Fill(_nextMonth, None);
        for (var row = 0; row < extract.Count; row++)
        {
            _month[row] = MonthOf(row);
            _months.Add(_month[row]);
        }

        var order = RowsInOrder();
        SelectMonths(order, issues);
        SelectQuarters(order, issues);
        LinkMonths(order);
    }

    internal bool HasSnapshots { get; }

    internal bool Covers(ReportingPeriod period, SelectionScope scope)
    {
        if (!HasSnapshots)
        {
            return true;
        }

        return scope == SelectionScope.PeriodEnd
            ? _months.Contains(ReportingPeriod.Number(period.LastMonth))
            : _months.Any(period.CoversMonth);
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

        if (scope == SelectionScope.PeriodEnd || period.Cadence == Cadence.Month)
        {
            return _month[row] == period.Last;
        }

        if (_month[row] < period.First || _month[row] > period.Last)
        {
            return false;
        }

        return period.Cadence == Cadence.Quarter || _nextMonth[row] == None || _nextMonth[row] > period.Last;
    }

    /// <summary>The rows that are reported for a period of this length, if they are reported for one at all: 64 rows a word.</summary>
    internal ReadOnlySpan<ulong> Flagged(Cadence cadence, int start, int rows) => (cadence == Cadence.Quarter ? _ofQuarter : _ofMonth).Words(start, rows);

    /// <summary>The day each row of a run was received, the least integer where none is recorded; empty when the extract does not say.</summary>
    internal ReadOnlySpan<int> Received(int start, int rows) => _received is Blocks<int> days ? days.Span(start, rows) : [];

    /// <summary>The month of a row's snapshot as a number; the least integer when it has none.</summary>
    internal int MonthAt(int row) => _month[row];

    // In one snapshot a referral received after the period's end does not exist in that period (decisions.md 3).
    private bool ExistsBy(int row, int endDay) => _received is null || _received.IsNull(row) || _received[row] <= endDay;

    private int MonthOf(int row)
    {
        if (!HasSnapshots)
        {
            return None;
        }

        var id = _extract.ValueOf(Unique_MonthID, row);
        if (id.IsPresent)
        {
            return ReportingPeriod.NumberOfId(id.Number);
        }

        var start = _extract.ValueOf(ReportingPeriodStartDate, row);
        return start.IsPresent ? ReportingPeriod.Number(DateField.ToDate(start.Number).ToYearMonth()) : None;
    }

    // By pathway, then month, then record identifier, then position: the last of a run is the one kept (decisions.md 5).
    private int[] RowsInOrder()
    {
        var order = new int[_extract.Count];
        var pathway = new string[_extract.Count];
        for (var row = 0; row < order.Length; row++)
        {
            order[row] = row;
            pathway[row] = _extract.ValueOf(PathwayID, row).Code!;
        }

        Array.Sort(order, (left, right) =>
        {
            var byPathway = string.CompareOrdinal(pathway[left], pathway[right]);
            if (byPathway != 0)
            {
                return byPathway;
            }

            var byMonth = _month[left].CompareTo(_month[right]);
            return byMonth != 0 ? byMonth : CompareRecords(left, right);
        });
        return order;
    }

    private void SelectMonths(int[] order, List<DataIssue> issues)
    {
        var supplied = _extract.Fields.Contains(UsePathway_Flag);
        SelectLast(order, row => !supplied || IsSet(UsePathway_Flag, row), (one, other) => _month[one] == _month[other], _ofMonth, issues, UsePathway_Flag);
    }

    private void SelectQuarters(int[] order, List<DataIssue> issues)
    {
        var supplied = _extract.Fields.Contains(UseQuarterReferral_Flag);
        SelectLast(
            order,
            row => !supplied || IsSet(UseQuarterReferral_Flag, row),
            (one, other) => QuarterOf(one) == QuarterOf(other),
            _ofQuarter,
            supplied ? issues : null,
            UseQuarterReferral_Flag,
            CompareRecords);
    }

    // The months of a quarter do not order its duplicates: the record identifier does, else the position in the file (decisions.md 5).
    private int CompareRecords(int one, int other)
    {
        var byRecord = RecordNumber.Of(_extract.ValueOf(UniqueID_IDS101, one).Code).CompareTo(RecordNumber.Of(_extract.ValueOf(UniqueID_IDS101, other).Code));
        return byRecord != 0 ? byRecord : one.CompareTo(other);
    }

    private int QuarterOf(int row) => _month[row] == None ? None : _month[row] / MonthsInQuarter;

    private void SelectLast(
        int[] order,
        Func<int, bool> isCandidate,
        Func<int, int, bool> samePeriod,
        RowSet selected,
        List<DataIssue>? issues,
        FlagField flag,
        Comparison<int>? byRecord = null)
    {
        var kept = -1;
        foreach (var row in order)
        {
            if (!isCandidate(row))
            {
                continue;
            }

            if (kept >= 0 && SamePathway(kept, row) && samePeriod(kept, row))
            {
                var loser = issues is not null && byRecord is not null && byRecord(kept, row) > 0 ? row : kept;
                selected[loser] = false;
                issues?.Add(new DataIssue(IssueCode.DuplicatePathway, flag, _extract.LocatorOf(loser)));
                if (loser == row)
                {
                    continue;
                }
            }

            selected[row] = true;
            kept = row;
        }
    }

    private void LinkMonths(int[] order)
    {
        var next = -1;
        for (var position = order.Length - 1; position >= 0; position--)
        {
            var row = order[position];
            if (!_ofMonth[row])
            {
                continue;
            }

            if (next >= 0 && SamePathway(row, next))
            {
                _nextMonth[row] = _month[next];
            }

            next = row;
        }
    }

    private bool SamePathway(int one, int other) =>
        string.Equals(_extract.ValueOf(PathwayID, one).Code, _extract.ValueOf(PathwayID, other).Code, StringComparison.Ordinal);

    private bool IsSet(FlagField flag, int row) => _extract.ValueOf(flag, row) is { IsPresent: true, Number: not 0 };
}
