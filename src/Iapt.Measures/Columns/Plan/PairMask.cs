namespace Iapt.Measures.Columns;

/// <summary>A comparison of two values, known where both are recorded.</summary>
internal sealed class PairMask(int slot, ValueNode left, PairKind kind, ValueNode right) : MaskNode(slot, left.ByPeriod || right.ByPeriod)
{
    internal override void Evaluate(Workspace workspace, Span<ulong> mask)
    {
        if (kind == PairKind.AtLeast && left is BoundaryValue end && workspace.FixedDay(end) is { } day)
        {
            TestKernel.Run(right.Read(workspace)[..workspace.Rows], new WithinTest<int>(int.MinValue + 1, day), mask);
            return;
        }

        var lefts = left.Read(workspace)[..workspace.Rows];
        var rights = right.Read(workspace)[..workspace.Rows];
        switch (kind)
        {
            case PairKind.Equal:
                PairKernel.Run<PairEqual>(lefts, rights, mask);
                break;
            case PairKind.Unequal:
                PairKernel.Run<PairUnequal>(lefts, rights, mask);
                break;
            case PairKind.AtLeast:
                PairKernel.Run<PairAtLeast>(lefts, rights, mask);
                break;
            default:
                PairKernel.Run<PairAbove>(lefts, rights, mask);
                break;
        }
    }
}
