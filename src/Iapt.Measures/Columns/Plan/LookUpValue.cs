using Iapt.Measures.Extracts;

namespace Iapt.Measures.Columns;

/// <summary>What a table gives for each code of a supplied column.</summary>
internal sealed class LookUpValue(int slot, int column, int[] table, ValueRange range)
    : ValueNode(slot, byPeriod: false, range, Doubt.Always)
{
    internal override void Evaluate(Workspace workspace, Span<int> values)
    {
        switch (workspace.Column(column))
        {
            case HeldBlock<sbyte> narrow:
                CodeKernel.LookUp(narrow.Span(workspace.Offset, workspace.Rows), table, values);
                break;
            case HeldBlock<short> medium:
                CodeKernel.LookUp(medium.Span(workspace.Offset, workspace.Rows), table, values);
                break;
            case HeldBlock<int> wide:
                CodeKernel.LookUp(wide.Span(workspace.Offset, workspace.Rows), table, values);
                break;
        }
    }
}
