using Iapt.Measures.Extracts;

namespace Iapt.Measures.Columns;

/// <summary>The rows whose code is among those of a table made once per plan.</summary>
internal sealed class CodeMask(int slot, int column, byte[] wanted) : MaskNode(slot, byPeriod: false)
{
    internal override void Evaluate(Workspace workspace, Span<ulong> mask)
    {
        switch (workspace.Column(column))
        {
            case HeldBlock<sbyte> narrow:
                CodeKernel.Among(narrow.Span(workspace.Offset, workspace.Rows), wanted, mask);
                break;
            case HeldBlock<short> medium:
                CodeKernel.Among(medium.Span(workspace.Offset, workspace.Rows), wanted, mask);
                break;
            case HeldBlock<int> wide:
                CodeKernel.Among(wide.Span(workspace.Offset, workspace.Rows), wanted, mask);
                break;
        }
    }
}
