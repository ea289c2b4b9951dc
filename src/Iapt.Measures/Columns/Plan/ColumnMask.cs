using System.Numerics;
using Iapt.Measures.Extracts;

namespace Iapt.Measures.Columns;

/// <summary>A test of a supplied column against constants, at the width it is stored in.</summary>
internal sealed class ColumnMask(int slot, int column, TestKind kind, int low, int high) : MaskNode(slot, byPeriod: false)
{
    internal override void Evaluate(Workspace workspace, Span<ulong> mask)
    {
        switch (workspace.Column(column))
        {
            case HeldBlock<sbyte> narrow:
                Run(workspace.Rows, narrow.Span(workspace.Offset, workspace.Rows), mask);
                break;
            case HeldBlock<short> medium:
                Run(workspace.Rows, medium.Span(workspace.Offset, workspace.Rows), mask);
                break;
            case HeldBlock<int> wide:
                Run(workspace.Rows, wide.Span(workspace.Offset, workspace.Rows), mask);
                break;
        }
    }

    private void Run<T>(int rows, ReadOnlySpan<T> values, Span<ulong> mask)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> =>
        ValueTests.Run(kind, values[..rows], T.CreateTruncating(low), T.CreateTruncating(high), mask);
}
