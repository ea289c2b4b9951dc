using Iapt.Measures.Algebra;
using Iapt.Measures.Periods;
using static Iapt.Measures.DataSet.Ids101;

namespace Iapt.Measures.Extracts;

/// <summary>The month of each row's snapshot, as a number.</summary>
internal sealed class RowMonths
{
    internal const short None = short.MinValue;

    private readonly short[] _months;
    private readonly HashSet<int> _all = [];

    internal RowMonths(Func<Field, Column?> columnOf, int rows)
    {
        var ids = (IntegerColumn?)columnOf(Unique_MonthID);
        var starts = (IntegerColumn?)columnOf(ReportingPeriodStartDate);
        HasSnapshots = ids is not null || starts is not null;
        _months = HasSnapshots ? new short[rows] : [];
        if (HasSnapshots)
        {
            Fill(ids?.Blocks, starts?.Blocks);
            var last = int.MinValue;
            foreach (var month in _months)
            {
                if (month != last)
                {
                    _all.Add(last = month);
                }
            }
        }
    }

    private RowMonths(short[] months, bool hasSnapshots)
    {
        _months = months;
        HasSnapshots = hasSnapshots;
        _all.UnionWith(months.Distinct().Select(month => (int)month));
    }

    /// <summary>The months of some of the rows.</summary>
    internal RowMonths At(int[] rows) => new(HasSnapshots ? Array.ConvertAll(rows, row => _months[row]) : [], HasSnapshots);

    /// <summary>The months of rows that are no snapshots.</summary>
    internal static RowMonths NoMonths { get; } = new(_ => null, 0);

    /// <summary>True when the rows are snapshots, one of each referral and month.</summary>
    internal bool HasSnapshots { get; }

    internal short this[int row] => HasSnapshots ? _months[row] : None;

    internal bool Contains(int month) => _all.Contains(month);

    internal bool ContainsAny(int first, int last) => _all.Any(month => month >= first && month <= last);

    // The year 2730 ends what two bytes hold; what an extract says of later ones is no month that anything is reported for.
    private static short Stored(int month) => (short)Math.Min(month, short.MaxValue);

    private void Fill(Blocks? ids, Blocks? starts)
    {
        var monthOfStart = new Dictionary<int, short>();
        Block? idBuffer = null;
        Block? startBuffer = null;
        for (var first = 0; first < _months.Length; first += Blocks.Rows)
        {
            var ofId = ids?.Load(first >> Blocks.RowBits, ref idBuffer);
            var ofStart = starts?.Load(first >> Blocks.RowBits, ref startBuffer);
            for (var row = first; row < Math.Min(_months.Length, first + Blocks.Rows); row++)
            {
                var id = ofId?.NumberAt(row - first) ?? int.MinValue;
                _months[row] = id != int.MinValue ? Stored(ReportingPeriod.NumberOfId(id)) : OfStart(ofStart?.NumberAt(row - first) ?? int.MinValue);
            }
        }

        short OfStart(int start)
        {
            if (start == int.MinValue)
            {
                return None;
            }

            if (!monthOfStart.TryGetValue(start, out var month))
            {
                month = Stored(ReportingPeriod.Number(DateField.ToDate(start).ToYearMonth()));
                monthOfStart.Add(start, month);
            }

            return month;
        }
    }
}
