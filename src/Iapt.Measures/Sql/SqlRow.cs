namespace Iapt.Measures.Sql;

/// <summary>A result row of a script.</summary>
/// <param name="Leaf">The number of its leaf, or one of the numbers below 0 that count rows of the input.</param>
/// <param name="Level">Its level, as the script spells it.</param>
/// <param name="Code">Its organisation.</param>
/// <param name="Breakdown">The breakdown within a group of which its rows are; null for the whole.</param>
/// <param name="Group">The number of the group; 0 for rows outside a group that overlaps others, after a question mark where it is not known whether rows are in it.</param>
/// <param name="Value">The value that its rows have, for a distribution.</param>
/// <param name="Rows">Rows that count.</param>
/// <param name="Total">The sum of their values.</param>
/// <param name="Unknown">Rows that are left undecided.</param>
public sealed record SqlRow(int Leaf, string Level, string Code, string? Breakdown, string? Group, long? Value, long Rows, long Total, long Unknown);
