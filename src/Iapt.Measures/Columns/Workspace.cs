using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Iapt.Measures.Algebra;
using Iapt.Measures.Extracts;

namespace Iapt.Measures.Columns;

/// <summary>Where one thread computes: the masks and values of one tile, each computed when it is first asked for and kept until the tile or the period changes.</summary>
internal sealed class Workspace
{
    private readonly PathwaySelection _selection;
    private readonly BlockReader _columns;
    private readonly int _received;
    private readonly int _tileRows;
    private readonly ulong[]?[] _masks;
    private readonly int[]?[] _values;
    private readonly long[] _maskStamps;
    private readonly long[] _valueStamps;
    private readonly short[] _periodOfRow;
    private readonly short[] _onePeriod;
    private readonly int[] _endOfRow;
    private readonly ulong[] _candidates;
    private readonly ulong[] _spare;
    private PeriodPass _pass = null!;
    private int _fixedPeriod;
    private long _clock;
    private long _tileStamp;
    private long _periodStamp;

    internal Workspace(PathwaySelection selection, ColumnPlan plan, int tileRows)
        : this(selection, plan.Columns, plan.Received, plan.Masks, plan.Values, tileRows)
    {
    }

    private Workspace(PathwaySelection selection, IReadOnlyList<IntegerColumn> columns, int received, int masks, int values, int tileRows)
    {
        _selection = selection;
        _columns = new BlockReader(columns);
        _received = received;
        _tileRows = tileRows;
        _masks = new ulong[masks][];
        _values = new int[values][];
        _maskStamps = new long[masks];
        _valueStamps = new long[values];
        _periodOfRow = new short[tileRows];
        _onePeriod = new short[tileRows];
        _endOfRow = new int[tileRows];
        _candidates = new ulong[MaskKernel.Words(tileRows)];
        _spare = new ulong[MaskKernel.Words(tileRows)];
    }

    /// <summary>A workspace for statements about rows of one period, whoever reports them.</summary>
    internal Workspace(NodeTable nodes, int tileRows)
        : this(PathwaySelection.Of(new RowSet(0)), nodes.Columns, -1, nodes.Masks, nodes.Values, tileRows)
    {
    }

    /// <summary>The first row of the tile.</summary>
    internal int Start { get; private set; }

    /// <summary>How many rows it has.</summary>
    internal int Rows { get; private set; }

    /// <summary>The block of storage that it lies in.</summary>
    internal int Block => Start >> Blocks.RowBits;

    /// <summary>The rows that can count: in a period by their date, and reported in it.</summary>
    internal ReadOnlySpan<ulong> Candidates => _candidates.AsSpan(0, MaskKernel.Words(Rows));

    /// <summary>The first row of the tile within that block.</summary>
    internal int Offset => Start & (Blocks.Rows - 1);

    internal void MoveTo(int start, int rows)
    {
        Start = start;
        Rows = rows;
        _columns.MoveTo(Block);
        _tileStamp = ++_clock;
    }

    /// <summary>The block of a column, by the place of the column in the plan.</summary>
    internal Block Column(int position) => _columns[position];

    internal ReadOnlySpan<ulong> Mask(MaskNode node)
    {
        var mask = (_masks[node.Slot] ??= new ulong[MaskKernel.Words(_tileRows)]).AsSpan(0, MaskKernel.Words(Rows));
        var stamp = node.ByPeriod ? _periodStamp : _tileStamp;
        if (_maskStamps[node.Slot] != stamp)
        {
            node.Evaluate(this, mask);
            _maskStamps[node.Slot] = stamp;
        }

        return mask;
    }

    internal ReadOnlySpan<int> Computed(ValueNode node)
    {
        var values = (_values[node.Slot] ??= new int[_tileRows]).AsSpan(0, Rows);
        var stamp = node.ByPeriod ? _periodStamp : _tileStamp;
        if (_valueStamps[node.Slot] != stamp)
        {
            node.Evaluate(this, values);
            _valueStamps[node.Slot] = stamp;
        }

        return values;
    }

    /// <summary>The period that a row counts in, or -1.</summary>
    internal int PeriodAt(int row) => _fixedPeriod >= 0 ? _fixedPeriod : _periodOfRow[row];

    /// <summary>The place of each candidate's period among those that are added up together.</summary>
    internal ReadOnlySpan<short> Places => (_fixedPeriod >= 0 ? _onePeriod : _periodOfRow).AsSpan(0, Rows);

    internal bool IsSelected(int row, int period, SelectionScope scope) => _selection.IsSelected(Start + row, _pass.Periods[period], scope);

    /// <summary>The day of a boundary when all rows are asked about one period; null otherwise.</summary>
    internal int? FixedDay(BoundaryValue boundary) =>
        _fixedPeriod < 0 ? null : (boundary.IsEnd ? _pass.EndDays : _pass.StartDays)[_fixedPeriod];

    internal void FillBoundary(bool isEnd, Span<int> values)
    {
        var days = isEnd ? _pass.EndDays : _pass.StartDays;
        if (_fixedPeriod >= 0)
        {
            values.Fill(days[_fixedPeriod]);
            return;
        }

        if (isEnd)
        {
            _endOfRow.AsSpan(0, Rows).CopyTo(values);
            return;
        }

        for (var row = 0; row < values.Length; row++)
        {
            var period = _periodOfRow[row];
            values[row] = period >= 0 ? days[period] : int.MinValue;
        }
    }

    /// <summary>One period for every row.</summary>
    internal void Enter(PeriodPass pass)
    {
        _pass = pass;
        _fixedPeriod = 0;
        _periodStamp = ++_clock;
    }

    /// <summary>Events: each row counts in the period that its date lies in.</summary>
    internal void EnterByDate(PeriodPass pass, ValueNode date)
    {
        if (pass.Periods.Length == 1 && !_selection.HasSnapshots)
        {
            EnterPeriod(pass, 0, SelectionScope.Period);
            TestKernel.Run(date.Read(this), new WithinTest<int>(pass.FirstDay, pass.LastDay), _spare);
            MaskKernel.And(_spare.AsSpan(0, MaskKernel.Words(Rows)), _candidates.AsSpan(0, MaskKernel.Words(Rows)));
            return;
        }

        EnterByRow(pass);
        var days = date.Read(this);
        var candidates = _candidates.AsSpan(0, MaskKernel.Words(Rows));
        TestKernel.Run(days, new WithinTest<int>(pass.FirstDay, pass.LastDay), candidates);
        var isWhole = !_selection.HasSnapshots && pass.Cadence is not null;
        if (isWhole)
        {
            MaskKernel.And(_selection.Flagged(pass.Cadence!.Value, Start, Rows), candidates);
        }

        var received = isWhole ? Received() : [];
        for (var word = 0; word < candidates.Length; word++)
        {
            if (candidates[word] != 0)
            {
                candidates[word] = isWhole ? Place(word, candidates[word], days, received) : PlaceSelected(word, candidates[word], days);
            }
        }
    }

    /// <summary>States in an extract with snapshots: each row counts in the period that ends with its month.</summary>
    internal void EnterByMonth(PeriodPass pass)
    {
        EnterByRow(pass);
        var candidates = _candidates.AsSpan(0, MaskKernel.Words(Rows));
        candidates.Clear();
        for (var row = 0; row < Rows; row++)
        {
            var period = pass.PeriodEndingWith(_selection.MonthAt(Start + row));
            if (period >= 0 && IsSelected(row, period, SelectionScope.PeriodEnd))
            {
                _periodOfRow[row] = (short)period;
                _endOfRow[row] = pass.EndDays[period];
                candidates[row / MaskKernel.WordBits] |= 1UL << (row % MaskKernel.WordBits);
            }
        }
    }

    /// <summary>One period for every row that is reported in it.</summary>
    internal void EnterPeriod(PeriodPass pass, int period, SelectionScope scope)
    {
        _pass = pass;
        _fixedPeriod = period;
        _periodStamp = ++_clock;
        var candidates = _candidates.AsSpan(0, MaskKernel.Words(Rows));
        if (_selection.HasSnapshots)
        {
            _selection.Flagged(pass.Periods[period].Cadence, Start, Rows).CopyTo(candidates);
            foreach (var row in new MaskRows(candidates))
            {
                if (!IsSelected(row, period, scope))
                {
                    candidates[row / MaskKernel.WordBits] &= ~(1UL << (row % MaskKernel.WordBits));
                }
            }

            return;
        }

        // A row without a received date exists in every period: null lies below every day.
        var received = Received();
        if (received.IsEmpty)
        {
            MaskKernel.Fill(Rows, candidates);
        }
        else
        {
            TestKernel.Run(received, new WithinTest<int>(int.MinValue, pass.EndDays[period]), candidates);
        }

        MaskKernel.And(_selection.Flagged(pass.Periods[period].Cadence, Start, Rows), candidates);
    }

    // The day each row was received, the least integer where none is recorded; empty when the extract does not say.
    private ReadOnlySpan<int> Received() => _received < 0 ? [] : ((HeldBlock<int>)_columns[_received]).Span(Offset, Rows);

    // One snapshot: a row of the period is reported in it when it was received by its end. Every index lies within its table: days were tested, rows are those of the tile.
    private ulong Place(int word, ulong rows, ReadOnlySpan<int> days, ReadOnlySpan<int> received)
    {
        ref var periodOfDay = ref MemoryMarshal.GetReference(_pass.PeriodOfDay);
        ref var endOfDay = ref MemoryMarshal.GetReference(_pass.EndOfDay);
        ref var dayOfRow = ref Unsafe.Add(ref MemoryMarshal.GetReference(days), word * MaskKernel.WordBits);
        ref var periodOfRow = ref _periodOfRow[word * MaskKernel.WordBits];
        ref var endOfRow = ref _endOfRow[word * MaskKernel.WordBits];
        ref var receivedOfRow = ref received.IsEmpty ? ref Unsafe.NullRef<int>() : ref Unsafe.Add(ref MemoryMarshal.GetReference(received), word * MaskKernel.WordBits);
        var (first, isAsked) = (_pass.FirstDay, !received.IsEmpty);
        var kept = 0UL;
        unchecked
        {
            for (; rows != 0; rows &= rows - 1)
            {
                var lane = BitOperations.TrailingZeroCount(rows);
                var day = Unsafe.Add(ref dayOfRow, lane) - first;
                var period = Unsafe.Add(ref periodOfDay, day);
                var end = Unsafe.Add(ref endOfDay, day);
                Unsafe.Add(ref periodOfRow, lane) = period;
                Unsafe.Add(ref endOfRow, lane) = end;
                var isKept = period >= 0 & (!isAsked || Unsafe.Add(ref receivedOfRow, lane) <= end);
                kept |= (isKept ? 1UL : 0) << lane;
            }
        }

        return kept;
    }

    private ulong PlaceSelected(int word, ulong rows, ReadOnlySpan<int> days)
    {
        var kept = 0UL;
        for (; rows != 0; rows &= rows - 1)
        {
            var lane = BitOperations.TrailingZeroCount(rows);
            var row = (word * MaskKernel.WordBits) + lane;
            var period = _pass.PeriodOfDay[days[row] - _pass.FirstDay];
            if (period >= 0 && IsSelected(row, period, SelectionScope.Period))
            {
                _periodOfRow[row] = period;
                _endOfRow[row] = _pass.EndDays[period];
                kept |= 1UL << lane;
            }
        }

        return kept;
    }

    private void EnterByRow(PeriodPass pass)
    {
        _pass = pass;
        _fixedPeriod = -1;
        _periodStamp = ++_clock;
        _periodOfRow.AsSpan(0, Rows).Fill(-1);
        _endOfRow.AsSpan(0, Rows).Fill(int.MinValue);
    }
}
