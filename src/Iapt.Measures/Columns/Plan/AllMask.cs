namespace Iapt.Measures.Columns;

/// <summary>The rows of every part.</summary>
internal sealed class AllMask(int slot, MaskNode[] parts) : MaskNode(slot, Array.Exists(parts, part => part.ByPeriod))
{
    internal override void Evaluate(Workspace workspace, Span<ulong> mask)
    {
        workspace.Mask(parts[0]).CopyTo(mask);
        for (var part = 1; part < parts.Length; part++)
        {
            MaskKernel.And(workspace.Mask(parts[part]), mask);
        }
    }
}
