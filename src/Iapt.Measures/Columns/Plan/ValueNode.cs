namespace Iapt.Measures.Columns;

/// <summary>A value of each row of a tile; null as the least integer. Codes are numbers of the plan.</summary>
/// <param name="slot">The place of its values in a workspace; also its identity.</param>
/// <param name="byPeriod">True when it differs by period.</param>
/// <param name="range">What the values lie within.</param>
/// <param name="doubt">Where a null can come from.</param>
internal abstract class ValueNode(int slot, bool byPeriod, ValueRange range, Doubt doubt)
{
    internal int Slot { get; } = slot;

    internal bool ByPeriod { get; } = byPeriod;

    internal ValueRange Range { get; } = range;

    internal Doubt Doubt { get; } = doubt;

    /// <summary>The values, computed at most once for a tile (and period).</summary>
    internal virtual ReadOnlySpan<int> Read(Workspace workspace) => workspace.Computed(this);

    internal abstract void Evaluate(Workspace workspace, Span<int> values);

    /// <summary>Copies the rows whose bit is set.</summary>
    internal virtual void CopyWhere(Workspace workspace, ReadOnlySpan<ulong> mask, Span<int> values) => ValueKernel.CopyWhere(Read(workspace), mask, values);
}
