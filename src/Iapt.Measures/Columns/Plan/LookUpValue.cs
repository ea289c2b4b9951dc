using Iapt.Measures.Extracts;

namespace Iapt.Measures.Columns;

/// <summary>What a table gives for each code of a supplied column.</summary>
internal sealed class LookUpValue(int slot, CodeValue codes, int[] table, ValueRange range)
    : ValueNode(slot, byPeriod: false, range, Doubt.Always)
{
    internal CodeValue Codes => codes;

    internal int[] Table => table;

    internal override void Evaluate(Workspace workspace, Span<int> values)
    {
        switch (workspace.Column(codes.Position))
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
