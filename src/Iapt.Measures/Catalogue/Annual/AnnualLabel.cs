using Iapt.Measures.Algebra;

namespace Iapt.Measures.Catalogue;

/// <summary>What a published label of the annual report stands for among the groups of the definitions.</summary>
/// <param name="Breakdown">The breakdown; null for the total.</param>
/// <param name="Group">The group; null for the total of a breakdown, and for a label that no group of the definitions has.</param>
/// <param name="Remark">Why a label has no group, or what its group was then; null where there is nothing to say.</param>
public sealed record AnnualLabel(Breakdown? Breakdown, BreakdownGroup? Group, string? Remark)
{
    /// <summary>True when the label is of every row: the figure that no breakdown narrows.</summary>
    public bool IsTotal { get; init; }
}
