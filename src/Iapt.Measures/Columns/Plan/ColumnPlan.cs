using Iapt.Measures.Algebra;
using Iapt.Measures.Extracts;
using Iapt.Measures.Instruments;

namespace Iapt.Measures.Columns;

/// <summary>Leaves compiled for the columns of an extract.</summary>
internal sealed class ColumnPlan
{
    private readonly NodeTable _nodes;

    private ColumnPlan(NodeTable nodes, int received, IReadOnlyList<Frame> frames, IReadOnlyList<int> left)
    {
        _nodes = nodes;
        Received = received;
        Frames = frames;
        Left = left;
    }

    internal int Masks => _nodes.Masks;

    internal int Values => _nodes.Values;

    /// <summary>The columns that are read, if what reads them is asked for.</summary>
    internal IReadOnlyList<IntegerColumn> Columns => _nodes.Columns;

    /// <summary>The place of the date that one snapshot is wound back by; -1 when the extract does not say it.</summary>
    internal int Received { get; }

    internal IReadOnlyList<Frame> Frames { get; }

    /// <summary>The leaves that need more than 32-bit columns: the row engine adds them up.</summary>
    internal IReadOnlyList<int> Left { get; }

    internal int PositionOf(IntegerColumn column) => _nodes.PositionOf(column);

    internal static ColumnPlan Of(Extract extract, FieldSources sources, InstrumentTable instruments, IReadOnlyList<Leaf> leaves, WindBack? windBack)
    {
        var left = new List<int>();
        var frames = new Dictionary<(ValueNode? Date, SelectionScope Scope), List<LeafPlan>>();
        var compiler = new PlanCompiler(extract, windBack is null ? sources : sources.Rewritten(windBack.Rewrite), instruments);
        for (var position = 0; position < leaves.Count; position++)
        {
            var (date, plan) = Compile(compiler, position, leaves[position], windBack);
            if (compiler.IsBeyond)
            {
                left.Add(position);
                compiler.Forget();
                continue;
            }

            var key = (date, leaves[position].Selected.Scope);
            if (!frames.TryGetValue(key, out var ofFrame))
            {
                frames.Add(key, ofFrame = []);
            }

            ofFrame.Add(plan);
        }

        foreach (var key in extract.Groups.Columns)
        {
            _ = compiler.Nodes.PositionOf(key);
        }

        return new ColumnPlan(
            compiler.Nodes,
            extract.Selection.Received is { } received ? compiler.Nodes.PositionOf(received) : -1,
            [.. frames.Select(one => new Frame(one.Key.Date, one.Key.Scope, extract.HasSnapshots && one.Key.Scope == SelectionScope.PeriodEnd, [.. one.Value]))],
            left);
    }

    private static (ValueNode? Date, LeafPlan Plan) Compile(PlanCompiler compiler, int position, Leaf leaf, WindBack? windBack)
    {
        var rest = windBack is null ? leaf.Rest : windBack.Rewrite(leaf.Rest);
        var term = leaf.Value is null || windBack is null ? leaf.Value : windBack.Rewrite(leaf.Value);
        var date = leaf.Anchor is null ? null : compiler.Value(leaf.Anchor);

        // A date that itself differs by period cannot place a row in one: such an event is asked period by period.
        var isByRow = date is { ByPeriod: false } and not ConstantValue;
        var guard = leaf.Anchor is null || isByRow ? null : compiler.Known(leaf.Anchor.InPeriod, truth: true);
        var doubt = rest.Accept(compiler.Doubts);
        var value = term is null ? null : compiler.Value(term);
        if (term is { Kind: ValueKind.Code } || value is ConstantValue { Stored: int.MinValue, Value: not null })
        {
            compiler.Beyond();
        }

        return (
            isByRow ? date : null,
            new LeafPlan(
                position,
                leaf.Kind,
                guard,
                compiler.Known(rest, truth: true),
                doubt.IsNever ? null : compiler.Known(rest, truth: false),
                doubt,
                value is null ? null : compiler.Nodes.WhereRecorded(value),
                value is null ? null : compiler.Nodes.Recorded(value, isRecorded: true)));
    }
}
