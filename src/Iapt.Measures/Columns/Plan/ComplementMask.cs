namespace Iapt.Measures.Columns;

/// <summary>The rows that another mask lacks: the negation of what is never unknown.</summary>
internal sealed class ComplementMask(int slot, MaskNode inner) : MaskNode(slot, inner.ByPeriod)
{
    internal MaskNode Inner { get; } = inner;

    internal override void Evaluate(Workspace workspace, Span<ulong> mask) => MaskKernel.Complement(workspace.Mask(Inner), workspace.Rows, mask);
}
