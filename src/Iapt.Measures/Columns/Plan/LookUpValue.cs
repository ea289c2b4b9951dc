using Iapt.Measures.Extracts;

namespace Iapt.Measures.Columns;

/// <summary>What a table gives for each code of a supplied column.</summary>
internal sealed class LookUpValue(int slot, CodeColumn column, int[] table, ValueRange range)
    : ValueNode(slot, byPeriod: false, range, Doubt.Always)
{
    internal override void Evaluate(Workspace workspace, Span<int> values)
    {
        switch (column.Blocks)
        {
            case Blocks<sbyte> narrow:
                CodeKernel.LookUp(narrow.Span(workspace.Start, workspace.Rows), table, values);
                break;
            case Blocks<short> medium:
                CodeKernel.LookUp(medium.Span(workspace.Start, workspace.Rows), table, values);
                break;
            case Blocks<int> wide:
                CodeKernel.LookUp(wide.Span(workspace.Start, workspace.Rows), table, values);
                break;
        }
    }
}
