using Iapt.Measures.Algebra;
using Iapt.Measures.Extracts;
using Iapt.Measures.Instruments;
using Iapt.Measures.Periods;

namespace Iapt.Measures.Columns;

/// <summary>One statement compiled for columns, to find the rows for which it is known to hold.</summary>
internal sealed class MaskPlan
{
    private const int TileRows = 8192;

    private readonly NodeTable _nodes;
    private readonly MaskNode _node;

    private MaskPlan(NodeTable nodes, MaskNode node)
    {
        _nodes = nodes;
        _node = node;
    }

    /// <summary>The plan of a statement; null when it is not for 32-bit columns.</summary>
    internal static MaskPlan? Of(IColumnSource columns, FieldSources sources, InstrumentTable instruments, Predicate statement)
    {
        var compiler = new PlanCompiler(columns, sources, instruments);
        var node = compiler.Known(statement, truth: true);
        return compiler.IsBeyond ? null : new MaskPlan(compiler.Nodes, node);
    }

    /// <summary>The rows for which the statement is known to hold, one bit each.</summary>
    internal ulong[] Rows(int count, ReportingPeriod period, int threads)
    {
        var known = new ulong[MaskKernel.Words(count)];
        var pass = PeriodPass.Of([period])[0];
        var tiles = (count + TileRows - 1) / TileRows;
        Parallel.For(
            0,
            tiles,
            new ParallelOptions { MaxDegreeOfParallelism = threads },
            () => new Workspace(_nodes, TileRows),
            (tile, _, workspace) =>
            {
                var start = tile * TileRows;
                workspace.MoveTo(start, Math.Min(TileRows, count - start));
                workspace.Enter(pass);
                workspace.Mask(_node).CopyTo(known.AsSpan(start / MaskKernel.WordBits));
                return workspace;
            },
            _ => { });
        return known;
    }
}
