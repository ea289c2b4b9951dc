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

    /// <summary>How many rows are evaluated at a time: a power of two from 64 to 65,536. Results do not depend on it.</summary>
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
    /// <param name="cancellation">Stops the work between blocks.</param>
    /// <returns>For each period, for each level, for each of its codes in order, the total of each leaf.</returns>
    public IReadOnlyList<IReadOnlyDictionary<GroupLevel, LeafTotal[][]>> Totals(
        IReadOnlyList<ReportingPeriod> periods, IReadOnlyList<GroupLevel> levels, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(periods);
        ArgumentNullException.ThrowIfNull(levels);
        var totals = periods.Select(_ => Empty(levels)).ToArray();
        if (_plan.Frames.Count > 0 && levels.Count > 0)
        {
            AddColumns(periods, levels, totals, cancellation);
        }

        if (_plan.Left.Count > 0)
        {
            AddRows(periods, levels, totals, cancellation);
        }

        return totals;
    }

    private Dictionary<GroupLevel, LeafTotal[][]> Empty(IReadOnlyList<GroupLevel> levels) => levels.Distinct().ToDictionary(
        level => level,
        level => _extract.Groups.Codes(level).Select(_ => _leaves.Select(leaf => new LeafTotal(leaf.Kind)).ToArray()).ToArray());

    private void AddColumns(
        IReadOnlyList<ReportingPeriod> periods, IReadOnlyList<GroupLevel> levels, Dictionary<GroupLevel, LeafTotal[][]>[] totals, CancellationToken cancellation)
    {
        var passes = PeriodPass.Of(periods);
        var keys = KeyColumn.For(_extract.Groups, levels);
        var blocks = (_extract.Count + Blocks.Rows - 1) / Blocks.Rows;
        var workers = new Worker?[Math.Max(1, Math.Min(Threads, blocks))];
        var next = -1;
        Parallel.For(0, workers.Length, new ParallelOptions { MaxDegreeOfParallelism = workers.Length, CancellationToken = cancellation }, position =>
        {
            var worker = new Worker(_plan, _extract, keys, passes, RowsAtATime);
            workers[position] = worker;
            for (var block = Interlocked.Increment(ref next); block < blocks; block = Interlocked.Increment(ref next))
            {
                cancellation.ThrowIfCancellationRequested();
                worker.AddBlock(block);
            }
        });

        var whole = workers[0]!;
        foreach (var part in workers.Skip(1))
        {
            whole.Merge(part!);
        }

        whole.AddTo(totals);
    }

    private void AddRows(
        IReadOnlyList<ReportingPeriod> periods, IReadOnlyList<GroupLevel> levels, Dictionary<GroupLevel, LeafTotal[][]>[] totals, CancellationToken cancellation)
    {
        var engine = new RowEngine(_extract, _sources, _instruments, [.. _plan.Left.Select(leaf => _leaves[leaf])], _windBack);
        for (var period = 0; period < periods.Count; period++)
        {
            foreach (var (level, ofLevel) in engine.Totals(periods[period], [.. levels.Distinct()], cancellation))
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
