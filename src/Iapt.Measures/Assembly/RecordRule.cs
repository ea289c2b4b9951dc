using Iapt.Measures.Algebra;
using Iapt.Measures.DataSet;
using Iapt.Measures.Extracts;

namespace Iapt.Measures.Assembly;

/// <summary>
/// What is recorded of a person or a referral is read from the record that the row of IDS101Referral was submitted with, else from the latest earlier month; without
/// record numbers from its own month, else the latest earlier one (<c>decisions.md</c> 17).
/// </summary>
internal sealed class RecordRule
{
    private readonly UInt128[]? _records;
    private readonly UInt128[]? _referralRecords;
    private readonly RowMonths _referralMonths;
    private readonly int[] _months;
    private readonly Frame _referrals;

    internal RecordRule(RawTable raw, Subject subject, Frame referrals)
    {
        _records = subject.Link!.ChildRecord is { } record ? KeyReader.All(raw.ColumnOf(record), raw.Count) : null;
        _referralRecords = referrals.RawKeysOf(Ids101.RecordNumber);
        _referralMonths = referrals.Months!;
        _months = raw.Months(subject.Month);
        _referrals = referrals;
    }

    internal bool IsKept(ReadOnlyMemory<int> group, int one, int parent)
    {
        var rows = group.Span;
        var referral = _referrals.RowAt(parent);
        var record = _records is null || _referralRecords is null ? UInt128.Zero : _referralRecords[referral];
        var month = _referralMonths[referral];
        if (record != 0)
        {
            var isOwn = _records![rows[one]] == record;
            foreach (var row in rows)
            {
                if (isOwn || _records[row] == record)
                {
                    return isOwn;
                }
            }
        }
        else if (rows.Length > 0 && HasMonth(rows, month))
        {
            return _months[rows[one]] == MonthOrNone(month);
        }

        return _months[rows[one]] == LatestBefore(rows, month);
    }

    private static int MonthOrNone(int month) => month == RowMonths.None ? RawTable.NoMonth : month;

    private bool HasMonth(ReadOnlySpan<int> rows, int month)
    {
        foreach (var row in rows)
        {
            if (_months[row] == MonthOrNone(month))
            {
                return true;
            }
        }

        return false;
    }

    // One snapshot without a month stands at the end of everything.
    private int LatestBefore(ReadOnlySpan<int> rows, int month)
    {
        var latest = RawTable.NoMonth;
        foreach (var row in rows)
        {
            if (_months[row] > latest && (month == RowMonths.None || _months[row] < month))
            {
                latest = _months[row];
            }
        }

        return latest;
    }
}
