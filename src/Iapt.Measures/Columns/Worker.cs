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
                _visits.Add(new Visit(frame, pass, new FrameTotals(frame, keys, pass.Periods.Length)));
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
                visit.AddTile(_workspace, _slots);
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
            visit.Totals.AddTo(visit.Pass.EndDays, period => totals[visit.Pass.Positions[period]]);
        }
    }

    private readonly record struct Visit(Frame Frame, PeriodPass Pass, FrameTotals Totals)
    {
        internal void AddTile(Workspace workspace, TileSlots slots)
        {
            Totals.Begin(workspace, slots);
            if (Frame.Date is { } date)
            {
                workspace.EnterByDate(Pass, date);
                Totals.Add(workspace, slots, 0);
            }
            else if (Frame.ByMonth)
            {
                workspace.EnterByMonth(Pass);
                Totals.Add(workspace, slots, 0);
            }
            else
            {
                for (var period = 0; period < Pass.Periods.Length; period++)
                {
                    workspace.EnterPeriod(Pass, period, Frame.Scope);
                    Totals.Add(workspace, slots, period);
                }
            }

            Totals.End(workspace, slots);
        }
    }
}
