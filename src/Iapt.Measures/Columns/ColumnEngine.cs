using Iapt.Measures.Algebra;
using Iapt.Measures.Extracts;
using Iapt.Measures.Instruments;
using Iapt.Measures.Periods;
using Iapt.Measures.Results;
using Iapt.Measures.Rows;

namespace Iapt.Measures.Columns;

/// <summary>
/// Adds up leaves column by column: every leaf, every period and every organisation in one pass over the rows. It gives what <see cref="RowEngine"/> gives, for any
/// number of threads. One engine serves one thread at a time.
/// </summary>
public sealed class ColumnEngine
{
    private const int UsualTile = 8192;

    private readonly Extract _extract;
    private readonly FieldSources _sources;
    private readonly InstrumentTable _instruments;
    private readonly IReadOnlyList<Leaf> _leaves;
    private readonly WindBack? _windBack;
    private readonly ColumnPlan _plan;

    /// <summary>An engine for an extract.</summary>
    /// <param name="extract">The rows.</param>
    /// <param name="sources">Where each field comes from.</param>
    /// <param name="instruments">The thresholds.</param>
    /// <param name="leaves">The leaves to add up.</param>
    /// <param name="windBack">The rewriting for an extract of one snapshot; null where each month has its own.</param>
    public ColumnEngine(Extract extract, FieldSources sources, InstrumentTable instruments, IReadOnlyList<Leaf> leaves, WindBack? windBack)
    {
        _extract = extract ?? throw new ArgumentNullException(nameof(extract));
        _sources = sources ?? throw new ArgumentNullException(nameof(sources));
        _instruments = instruments ?? throw new ArgumentNullException(nameof(instruments));
        _leaves = leaves ?? throw new ArgumentNullException(nameof(leaves));
        _windBack = windBack;
        _plan = ColumnPlan.Of(extract, sources, instruments, leaves, windBack);
    }

    /// <summary>How many threads share the rows; by default, one for each processor.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than one.</exception>
    public int Threads
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    }
    = Environment.ProcessorCount;

    /// <summary>How many rows are evaluated at a time: a power of two from 64 to 16,384. Results do not depend on it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not such a number.</exception>
    public int RowsAtATime
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, MaskKernel.WordBits);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, Blocks.Rows);
            ArgumentOutOfRangeException.ThrowIfNotEqual(int.IsPow2(value), true, nameof(value));
            field = value;
        }
    }
    = UsualTile;

    /// <summary>How many leaves are left to the row engine, because a value of theirs could need more than 32 bits.</summary>
    public int LeavesLeftToRows => _plan.Left.Count;

    /// <summary>The totals of every leaf, for several periods and each organisation of some levels.</summary>
    /// <param name="periods">The periods.</param>
    /// <param name="levels">The levels.</param>
    /// <param name="progress">Told the share of the rows that is done, 0 to 1.</param>
    /// <param name="cancellation">Stops the work between blocks.</param>
    /// <returns>For each period, for each level, for each of its codes in order, the total of each leaf.</returns>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public IReadOnlyList<IReadOnlyDictionary<GroupLevel, LeafTotal[][]>> Totals(
        IReadOnlyList<ReportingPeriod> periods, IReadOnlyList<GroupLevel> levels, IProgress<double>? progress = null, CancellationToken cancellation = default)
    {
        var workspace = WorkspaceFor(periods, levels);
        AddUp(workspace, progress, cancellation);
        return TotalsOf(workspace, cancellation);
    }

    /// <summary>Memory that computations of this engine can share, one after another.</summary>
    /// <param name="periods">The periods.</param>
    /// <param name="levels">The levels.</param>
    public ColumnWorkspace WorkspaceFor(IReadOnlyList<ReportingPeriod> periods, IReadOnlyList<GroupLevel> levels)
    {
        ArgumentNullException.ThrowIfNull(periods);
        ArgumentNullException.ThrowIfNull(levels);
        var passes = PeriodPass.Of(periods);
        var keys = KeyColumn.For(_plan, _extract.Groups, levels);
        var workers = new Worker[Math.Max(1, Math.Min(Threads, BlockCount))];
        for (var worker = 0; worker < workers.Length; worker++)
        {
            workers[worker] = new Worker(_plan, _extract, keys, passes, RowsAtATime);
        }

        return new ColumnWorkspace(this, [.. periods], [.. levels.Distinct()], workers);
    }

    /// <summary>Adds every row up in a workspace, whatever it held before.</summary>
    /// <param name="workspace">A workspace of this engine.</param>
    /// <param name="progress">Told the share of the rows that is done, 0 to 1.</param>
    /// <param name="cancellation">Stops the work between blocks; what the workspace holds then is no result.</param>
    /// <exception cref="ArgumentException">The workspace is another engine's.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public void AddUp(ColumnWorkspace workspace, IProgress<double>? progress = null, CancellationToken cancellation = default)
    {
        Check(workspace);
        workspace.Clear();
        if (_plan.Frames.Count > 0 && workspace.Levels.Count > 0)
        {
            workspace.Crew.Run(BlockCount, progress, cancellation);
        }
    }

    /// <summary>The totals that a workspace holds.</summary>
    /// <param name="workspace">A workspace of this engine that <see cref="AddUp"/> has filled.</param>
    /// <param name="cancellation">Stops the work between rows.</param>
    /// <returns>For each period, for each level, for each of its codes in order, the total of each leaf.</returns>
    /// <exception cref="ArgumentException">The workspace is another engine's.</exception>
    public IReadOnlyList<IReadOnlyDictionary<GroupLevel, LeafTotal[][]>> TotalsOf(ColumnWorkspace workspace, CancellationToken cancellation = default)
    {
        Check(workspace);
        var totals = workspace.Periods.Select(_ => Empty(workspace.Levels)).ToArray();
        workspace.AddTo(totals);
        if (_plan.Left.Count > 0)
        {
            AddRows(workspace.Periods, workspace.Levels, totals, cancellation);
        }

        return totals;
    }

    private int BlockCount => (int)(((long)_extract.Count + Blocks.Rows - 1) >> Blocks.RowBits);

    private void Check(ColumnWorkspace workspace)
    {
        ArgumentNullException.ThrowIfNull(workspace);
        if (workspace.Engine != this)
        {
            throw new ArgumentException("A workspace serves the engine that made it.", nameof(workspace));
        }
    }

    private Dictionary<GroupLevel, LeafTotal[][]> Empty(IReadOnlyList<GroupLevel> levels) => levels.ToDictionary(
        level => level,
        level => _extract.Groups.Codes(level).Select(_ => _leaves.Select(leaf => new LeafTotal(leaf.Kind)).ToArray()).ToArray());

    private void AddRows(
        IReadOnlyList<ReportingPeriod> periods, IReadOnlyList<GroupLevel> levels, Dictionary<GroupLevel, LeafTotal[][]>[] totals, CancellationToken cancellation)
    {
        var engine = new RowEngine(_extract, _sources, _instruments, [.. _plan.Left.Select(leaf => _leaves[leaf])], _windBack);
        for (var period = 0; period < periods.Count; period++)
        {
            foreach (var (level, ofLevel) in engine.Totals(periods[period], levels, cancellation))
            {
                for (var key = 0; key < ofLevel.Length; key++)
                {
                    for (var leaf = 0; leaf < ofLevel[key].Length; leaf++)
                    {
                        totals[period][level][key][_plan.Left[leaf]] = ofLevel[key][leaf];
                    }
                }
            }
        }
    }
}
