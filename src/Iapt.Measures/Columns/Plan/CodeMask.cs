using Iapt.Measures.Extracts;

namespace Iapt.Measures.Columns;

/// <summary>The rows whose code is among those of a table made once per plan.</summary>
internal sealed class CodeMask(int slot, Blocks column, byte[] wanted) : MaskNode(slot, byPeriod: false)
{
    internal override void Evaluate(Workspace workspace, Span<ulong> mask)
    {
        switch (column)
        {
            case Blocks<sbyte> narrow:
                CodeKernel.Among(narrow.Span(workspace.Start, workspace.Rows), wanted, mask);
                break;
            case Blocks<short> medium:
                CodeKernel.Among(medium.Span(workspace.Start, workspace.Rows), wanted, mask);
                break;
            case Blocks<int> wide:
                CodeKernel.Among(wide.Span(workspace.Start, workspace.Rows), wanted, mask);
                break;
        }
    }
}
