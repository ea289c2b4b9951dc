using Iapt.Measures.Algebra;

namespace Iapt.Measures.Columns;

/// <summary>The rows that are reported for their pathway.</summary>
internal sealed class SelectedMask(int slot, SelectionScope scope) : MaskNode(slot, byPeriod: true)
{
    internal override void Evaluate(Workspace workspace, Span<ulong> mask)
    {
        mask.Clear();
        for (var row = 0; row < workspace.Rows; row++)
        {
            var period = workspace.PeriodAt(row);
            if (period >= 0 && workspace.IsSelected(row, period, scope))
            {
                mask[row / MaskKernel.WordBits] |= 1UL << (row % MaskKernel.WordBits);
            }
        }
    }
}
