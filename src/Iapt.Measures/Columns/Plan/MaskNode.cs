namespace Iapt.Measures.Columns;

/// <summary>A statement about each row of a tile, as one mask: the rows for which it is known.</summary>
/// <param name="slot">The place of its mask in a workspace; also its identity.</param>
/// <param name="byPeriod">True when it differs by period.</param>
internal abstract class MaskNode(int slot, bool byPeriod)
{
    internal int Slot { get; } = slot;

    internal bool ByPeriod { get; } = byPeriod;

    internal abstract void Evaluate(Workspace workspace, Span<ulong> mask);
}
