using Iapt.Measures.Extracts;

namespace Iapt.Measures.Columns;

/// <summary>A supplied number, times a power of ten where it is compared at a finer precision.</summary>
internal sealed class ColumnValue(int slot, int position, Blocks column, int factor, ValueRange range)
    : ValueNode(slot, byPeriod: false, range, Doubt.NullsOf(column))
{
    /// <summary>The place of the column in the plan.</summary>
    internal int Position { get; } = position;

    internal Blocks Column { get; } = column;

    internal int Factor { get; } = factor;

    // A column stored as it is read needs no copy.
    internal override ReadOnlySpan<int> Read(Workspace workspace) =>
        Factor == 1 && workspace.Column(Position) is HeldBlock<int> wide ? wide.Span(workspace.Offset, workspace.Rows) : workspace.Computed(this);

    internal override void Evaluate(Workspace workspace, Span<int> values)
    {
        switch (workspace.Column(Position))
        {
            case HeldBlock<sbyte> narrow:
                ValueKernel.Scale(narrow.Span(workspace.Offset, workspace.Rows), Factor, values);
                break;
            case HeldBlock<short> medium:
                ValueKernel.Scale(medium.Span(workspace.Offset, workspace.Rows), Factor, values);
                break;
            case HeldBlock<int> wide:
                ValueKernel.Scale(wide.Span(workspace.Offset, workspace.Rows), Factor, values);
                break;
        }
    }

    internal override void CopyWhere(Workspace workspace, ReadOnlySpan<ulong> mask, Span<int> values)
    {
        switch (workspace.Column(Position))
        {
            case HeldBlock<sbyte> narrow:
                ValueKernel.CopyScaled(narrow.Span(workspace.Offset, workspace.Rows), Factor, mask, values);
                break;
            case HeldBlock<short> medium:
                ValueKernel.CopyScaled(medium.Span(workspace.Offset, workspace.Rows), Factor, mask, values);
                break;
            case HeldBlock<int> when Factor == 1:
                ValueKernel.CopyWhere(Read(workspace), mask, values);
                break;
            case HeldBlock<int> wide:
                ValueKernel.CopyScaled(wide.Span(workspace.Offset, workspace.Rows), Factor, mask, values);
                break;
        }
    }
}
