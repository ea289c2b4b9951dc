using Iapt.Measures.Algebra;
using static Iapt.Measures.DataSet.Ids101;

namespace Iapt.Measures.Extracts;

/// <summary>Decides which row of each pathway is reported, one pathway after another (<c>decisions.md</c> 1 to 5).</summary>
internal sealed class PathwaySelector
{
    internal const int MonthsInQuarter = 3;

    private readonly Extract _extract;
    private readonly RowMonths _months;
    private readonly short[] _nextMonth;
    private readonly RowSet _ofMonth;
    private readonly RowSet _ofQuarter;
    private readonly RowSet? _flaggedForMonth;
    private readonly RowSet? _flaggedForQuarter;
    private readonly List<(int Row, FlagField Flag)> _duplicates = [];

    private PathwaySelector(Extract extract)
    {
        _extract = extract;
        _months = new RowMonths(extract.ColumnOf, extract.Count);
        _nextMonth = _months.HasSnapshots ? new short[extract.Count] : [];
        Array.Fill(_nextMonth, RowMonths.None);
        _ofMonth = new RowSet(extract.Count);
        _ofQuarter = new RowSet(extract.Count);
        _flaggedForMonth = Flagged(UsePathway_Flag);
        _flaggedForQuarter = Flagged(UseQuarterReferral_Flag);
    }

    internal static PathwaySelection Select(Extract extract, List<DataIssue> issues)
    {
        var selector = new PathwaySelector(extract);
        var pathways = new PathwayRows((IdentifierColumn)extract.ColumnOf(PathwayID)!, extract.Count);
        for (var lot = 0; lot < pathways.Lots; lot++)
        {
            var (keys, rows) = pathways.Sorted(lot);
            selector.SelectLot(keys.Span, rows.Span);
        }

        issues.AddRange(selector._duplicates.OrderBy(one => one.Row).Select(one => new DataIssue(IssueCode.DuplicatePathway, one.Flag, extract.LocatorOf(one.Row))));
        return new PathwaySelection(selector._months, selector._nextMonth, selector._ofMonth, selector._ofQuarter, (IntegerColumn?)extract.ColumnOf(ReferralRequestReceivedDate));
    }

    private void SelectLot(ReadOnlySpan<UInt128> keys, Span<int> rows)
    {
        for (var first = 0; first < keys.Length;)
        {
            var next = first + 1;
            while (next < keys.Length && keys[next] == keys[first])
            {
                next++;
            }

            if (next == first + 1)
            {
                SelectOnly(rows[first]);
            }
            else
            {
                SelectAmong(rows[first..next]);
            }

            first = next;
        }
    }

    private void SelectOnly(int row)
    {
        _ofMonth[row] = _flaggedForMonth?[row] ?? true;
        _ofQuarter[row] = _flaggedForQuarter?[row] ?? true;
    }

    private void SelectAmong(Span<int> rows)
    {
        rows.Sort(CompareInTime);
        SelectLast(rows, _flaggedForMonth, _ofMonth, (one, other) => _months[one] == _months[other], isIssue: true, UsePathway_Flag);
        SelectLast(rows, _flaggedForQuarter, _ofQuarter, (one, other) => QuarterOf(one) == QuarterOf(other), isIssue: _flaggedForQuarter is not null, UseQuarterReferral_Flag);
        LinkMonths(rows);
    }

    // By month, then record identifier, then position: the last of a run is the one kept (decisions.md 5).
    private int CompareInTime(int one, int other)
    {
        var byMonth = _months[one].CompareTo(_months[other]);
        return byMonth != 0 ? byMonth : CompareRecords(one, other);
    }

    // The months of a quarter do not order its duplicates: the record identifier does, else the position in the file (decisions.md 5).
    private int CompareRecords(int one, int other)
    {
        var byRecord = RecordNumber.Of(_extract.ValueOf(UniqueID_IDS101, one).Code).CompareTo(RecordNumber.Of(_extract.ValueOf(UniqueID_IDS101, other).Code));
        return byRecord != 0 ? byRecord : one.CompareTo(other);
    }

    private int QuarterOf(int row) => _months[row] == RowMonths.None ? RowMonths.None : _months[row] / MonthsInQuarter;

    // Without the flag of a quarter the latest month stands for it, and an earlier one is no duplicate.
    private void SelectLast(ReadOnlySpan<int> rows, RowSet? candidates, RowSet selected, Func<int, int, bool> samePeriod, bool isIssue, FlagField flag)
    {
        var kept = -1;
        foreach (var row in rows)
        {
            if (candidates is not null && !candidates[row])
            {
                continue;
            }

            if (kept >= 0 && samePeriod(kept, row))
            {
                var loser = isIssue && CompareRecords(kept, row) > 0 ? row : kept;
                selected[loser] = false;
                if (isIssue)
                {
                    _duplicates.Add((loser, flag));
                }

                if (loser == row)
                {
                    continue;
                }
            }

            selected[row] = true;
            kept = row;
        }
    }

    private void LinkMonths(ReadOnlySpan<int> rows)
    {
        var next = -1;
        for (var position = rows.Length - 1; _nextMonth.Length > 0 && position >= 0; position--)
        {
            if (!_ofMonth[rows[position]])
            {
                continue;
            }

            if (next >= 0)
            {
                _nextMonth[rows[position]] = _months[next];
            }

            next = rows[position];
        }
    }

    private RowSet? Flagged(FlagField flag)
    {
        if (_extract.ColumnOf(flag) is not IntegerColumn column)
        {
            return null;
        }

        var flagged = new RowSet(_extract.Count);
        Block? buffer = null;
        for (var start = 0; start < _extract.Count; start += Blocks.Rows)
        {
            var block = column.Blocks.Load(start >> Blocks.RowBits, ref buffer);
            for (var row = start; row < Math.Min(_extract.Count, start + Blocks.Rows); row++)
            {
                flagged[row] = block.NumberAt(row - start) > 0;
            }
        }

        return flagged;
    }
}
