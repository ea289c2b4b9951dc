using Iapt.Measures.Algebra;

namespace Iapt.Measures.Columns;

/// <summary>What a leaf asks of each row that can count.</summary>
/// <param name="Leaf">The place of the leaf among those asked for.</param>
/// <param name="Kind">What is kept.</param>
/// <param name="Guard">Rows outside count for nothing, known or not; null when every candidate is asked.</param>
/// <param name="True">The rows that count.</param>
/// <param name="False">The rows that are known not to; null when no row can be unknown.</param>
/// <param name="Doubt">Where a row can be unknown.</param>
/// <param name="Value">The value of a row that counts.</param>
/// <param name="HasValue">The rows that have one.</param>
internal sealed record LeafPlan(int Leaf, LeafKind Kind, MaskNode? Guard, MaskNode True, MaskNode? False, Doubt Doubt, ValueNode? Value, MaskNode? HasValue)
{
    /// <summary>True when a row can be left undecided: by its rule, or by a value that is missing.</summary>
    internal bool CanBeUnknown => False is not null || HasValue is not (null or ConstantMask { Every: true });

    /// <summary>True when the rows that count, and their values, are those of another leaf.</summary>
    internal bool HasSameValues(LeafPlan other) => Guard == other.Guard && True == other.True && Value == other.Value && HasValue == other.HasValue;
}
