namespace Iapt.Measures.Columns;

/// <summary>A test of a computed value against constants.</summary>
internal sealed class ValueMask(int slot, ValueNode value, TestKind kind, int low, int high) : MaskNode(slot, value.ByPeriod)
{
    internal override void Evaluate(Workspace workspace, Span<ulong> mask) => ValueTests.Run(kind, value.Read(workspace)[..workspace.Rows], low, high, mask);
}
