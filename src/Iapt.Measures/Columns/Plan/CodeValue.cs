using Iapt.Measures.Extracts;

namespace Iapt.Measures.Columns;

/// <summary>A supplied code, by its position in the column's own list. It is asked about, never computed with: <see cref="LookUpValue"/> turns it into a number of the plan.</summary>
internal sealed class CodeValue(int slot, int position, CodeColumn column)
    : ValueNode(slot, byPeriod: false, new ValueRange(0, int.MaxValue), Doubt.NullsOf(column.Blocks))
{
    /// <summary>The place of the column in the plan.</summary>
    internal int Position { get; } = position;

    internal CodeColumn Column { get; } = column;

    internal override void Evaluate(Workspace workspace, Span<int> values) => throw new InvalidOperationException("Positions of two columns do not compare.");
}
