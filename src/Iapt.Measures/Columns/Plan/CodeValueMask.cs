namespace Iapt.Measures.Columns;

/// <summary>The rows whose computed code is among those of a table made once per plan.</summary>
internal sealed class CodeValueMask(int slot, ValueNode codes, byte[] wanted) : MaskNode(slot, codes.ByPeriod)
{
    internal override void Evaluate(Workspace workspace, Span<ulong> mask) => CodeKernel.Among(codes.Read(workspace)[..workspace.Rows], wanted, mask);
}
