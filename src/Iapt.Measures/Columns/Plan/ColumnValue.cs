using Iapt.Measures.Extracts;

namespace Iapt.Measures.Columns;

/// <summary>A supplied number, times a power of ten where it is compared at a finer precision.</summary>
internal sealed class ColumnValue(int slot, Blocks column, int factor, ValueRange range)
    : ValueNode(slot, byPeriod: false, range, Doubt.NullsOf(column))
{
    internal Blocks Column { get; } = column;

    internal int Factor { get; } = factor;

    // A column stored as it is read needs no copy.
    internal override ReadOnlySpan<int> Read(Workspace workspace) =>
        Factor == 1 && Column is Blocks<int> wide ? wide.Span(workspace.Start, workspace.Rows) : workspace.Computed(this);

    internal override void Evaluate(Workspace workspace, Span<int> values)
    {
        switch (Column)
        {
            case Blocks<sbyte> narrow:
                ValueKernel.Scale(narrow.Span(workspace.Start, workspace.Rows), Factor, values);
                break;
            case Blocks<short> medium:
                ValueKernel.Scale(medium.Span(workspace.Start, workspace.Rows), Factor, values);
                break;
            case Blocks<int> wide:
                ValueKernel.Scale(wide.Span(workspace.Start, workspace.Rows), Factor, values);
                break;
        }
    }

    internal override void CopyWhere(Workspace workspace, ReadOnlySpan<ulong> mask, Span<int> values)
    {
        switch (Column)
        {
            case Blocks<sbyte> narrow:
                ValueKernel.CopyScaled(narrow.Span(workspace.Start, workspace.Rows), Factor, mask, values);
                break;
            case Blocks<short> medium:
                ValueKernel.CopyScaled(medium.Span(workspace.Start, workspace.Rows), Factor, mask, values);
                break;
            case Blocks<int> when Factor == 1:
                ValueKernel.CopyWhere(Read(workspace), mask, values);
                break;
            case Blocks<int> wide:
                ValueKernel.CopyScaled(wide.Span(workspace.Start, workspace.Rows), Factor, mask, values);
                break;
        }
    }
}
