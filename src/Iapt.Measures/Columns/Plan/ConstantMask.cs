namespace Iapt.Measures.Columns;

/// <summary>Every row, or none.</summary>
internal sealed class ConstantMask(int slot, bool every) : MaskNode(slot, byPeriod: false)
{
    internal bool Every { get; } = every;

    internal override void Evaluate(Workspace workspace, Span<ulong> mask)
    {
        if (Every)
        {
            MaskKernel.Fill(workspace.Rows, mask);
        }
        else
        {
            mask.Clear();
        }
    }
}
