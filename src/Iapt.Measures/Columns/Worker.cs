using Iapt.Measures.Extracts;
using Iapt.Measures.Results;

namespace Iapt.Measures.Columns;

/// <summary>One thread's share: blocks in, totals kept until all threads are done.</summary>
internal sealed class Worker
{
    private readonly Extract _extract;
    private readonly int _tileRows;
    private readonly Workspace _workspace;
    private readonly TileSlots _slots;
    private readonly List<Visit> _visits = [];

    internal Worker(ColumnPlan plan, Extract extract, KeyColumn[] keys, List<PeriodPass> passes, int tileRows)
    {
        _extract = extract;
        _tileRows = tileRows;
        _workspace = new Workspace(extract.Selection, plan, tileRows);
        _slots = new TileSlots(tileRows, keys);
        foreach (var pass in passes)
        {
            foreach (var frame in plan.Frames)
            {
                if (frame.IsOnce)
                {
                    _visits.Add(new Visit(frame, pass, -1, new FrameTotals(frame.Leaves, keys, pass.Periods.Length)));
                    continue;
                }

                for (var period = 0; period < pass.Periods.Length; period++)
                {
                    _visits.Add(new Visit(frame, pass, period, new FrameTotals(frame.Leaves, keys, 1)));
                }
            }
        }
    }

    internal void AddBlock(int block)
    {
        var end = (int)Math.Min(_extract.Count, ((long)block + 1) << Blocks.RowBits);
        for (var start = block << Blocks.RowBits; start < end; start += _tileRows)
        {
            _workspace.MoveTo(start, Math.Min(_tileRows, end - start));
            _slots.MoveTo(_workspace);
            foreach (var visit in _visits)
            {
                visit.Enter(_workspace);
                visit.Totals.Add(_workspace, _slots);
            }
        }
    }

    internal void Clear()
    {
        foreach (var visit in _visits)
        {
            visit.Totals.Clear();
        }
    }

    internal void AddTo(IReadOnlyList<IReadOnlyDictionary<GroupLevel, LeafTotal[][]>> totals)
    {
        foreach (var visit in _visits)
        {
            visit.Totals.AddTo(period => totals[visit.Pass.Positions[visit.Period < 0 ? period : visit.Period]]);
        }
    }

    private readonly record struct Visit(Frame Frame, PeriodPass Pass, int Period, FrameTotals Totals)
    {
        internal void Enter(Workspace workspace)
        {
            if (Frame.Date is { } date)
            {
                workspace.EnterByDate(Pass, date);
            }
            else if (Frame.ByMonth)
            {
                workspace.EnterByMonth(Pass);
            }
            else
            {
                workspace.EnterPeriod(Pass, Period, Frame.Scope);
            }
        }
    }
}
