using Iapt.Measures.Algebra;

namespace Iapt.Measures.Columns;

/// <summary>Leaves that place a row in a period in the same way.</summary>
/// <param name="Date">Events: the date that decides the period; null for states and for what is evaluated period by period.</param>
/// <param name="Scope">Which row of a pathway is read.</param>
/// <param name="ByMonth">States in an extract with snapshots: the month of the row decides.</param>
/// <param name="Leaves">The leaves.</param>
internal sealed record Frame(ValueNode? Date, SelectionScope Scope, bool ByMonth, LeafPlan[] Leaves)
{
    /// <summary>True when a tile is gone through once for all periods of a pass.</summary>
    internal bool IsOnce => Date is not null || ByMonth;
}
