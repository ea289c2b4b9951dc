namespace Iapt.Measures.Columns;

/// <summary>One value and another; null where either is.</summary>
internal sealed class SumValue(int slot, ValueNode one, ValueNode other)
    : ValueNode(slot, one.ByPeriod || other.ByPeriod, one.Range.Plus(other.Range), one.Doubt.Or(other.Doubt))
{
    internal override void Evaluate(Workspace workspace, Span<int> values) => ValueKernel.Add(one.Read(workspace), other.Read(workspace), values);
}
