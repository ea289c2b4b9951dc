namespace Iapt.Measures.Columns;

/// <summary>The first or last day of the period that a row counts in; null for a row that counts in none.</summary>
internal sealed class BoundaryValue(int slot, bool isEnd, ValueRange range) : ValueNode(slot, byPeriod: true, range, Doubt.Never)
{
    internal bool IsEnd => isEnd;

    internal override void Evaluate(Workspace workspace, Span<int> values) => workspace.FillBoundary(isEnd, values);
}
