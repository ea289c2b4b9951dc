namespace Iapt.Measures.Columns;

/// <summary>One value less another; null where either is.</summary>
internal sealed class DifferenceValue(int slot, ValueNode from, ValueNode what)
    : ValueNode(slot, from.ByPeriod || what.ByPeriod, from.Range.Minus(what.Range), from.Doubt.Or(what.Doubt))
{
    internal ValueNode From => from;

    internal ValueNode What => what;

    internal override void Evaluate(Workspace workspace, Span<int> values) => ValueKernel.Subtract(from.Read(workspace), what.Read(workspace), values);
}
