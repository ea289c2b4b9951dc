namespace Iapt.Measures.Columns;

/// <summary>A computed value at a finer precision.</summary>
internal sealed class ScaledValue(int slot, ValueNode inner, int factor) : ValueNode(slot, inner.ByPeriod, inner.Range.Times(factor), inner.Doubt)
{
    internal override void Evaluate(Workspace workspace, Span<int> values) => ValueKernel.Scale(inner.Read(workspace), factor, values);

    internal override void CopyWhere(Workspace workspace, ReadOnlySpan<ulong> mask, Span<int> values) =>
        ValueKernel.CopyScaled(inner.Read(workspace), factor, mask, values);
}
