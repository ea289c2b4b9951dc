using System.Numerics;
using Iapt.Measures.Extracts;

namespace Iapt.Measures.Columns;

/// <summary>A test of one supplied column less another of the same width, where their difference has that width too; known where both are recorded.</summary>
internal sealed class DifferenceMask(int slot, int from, int what, bool isWithin, int low, int high) : MaskNode(slot, byPeriod: false)
{
    internal override void Evaluate(Workspace workspace, Span<ulong> mask)
    {
        switch (workspace.Column(from), workspace.Column(what))
        {
            case (HeldBlock<sbyte> one, HeldBlock<sbyte> other):
                Run(workspace, one, other, mask);
                break;
            case (HeldBlock<short> one, HeldBlock<short> other):
                Run(workspace, one, other, mask);
                break;
            case (HeldBlock<int> one, HeldBlock<int> other):
                Run(workspace, one, other, mask);
                break;
        }
    }

    private void Run<T>(Workspace workspace, HeldBlock<T> one, HeldBlock<T> other, Span<ulong> mask)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
    {
        var froms = one.Span(workspace.Offset, workspace.Rows);
        var whats = other.Span(workspace.Offset, workspace.Rows);
        if (isWithin)
        {
            DifferenceKernel.Run(froms, whats, new WithinTest<T>(T.CreateTruncating(low), T.CreateTruncating(high)), mask);
        }
        else
        {
            DifferenceKernel.Run(froms, whats, new OutsideTest<T>(T.CreateTruncating(low), T.CreateTruncating(high)), mask);
        }
    }
}
