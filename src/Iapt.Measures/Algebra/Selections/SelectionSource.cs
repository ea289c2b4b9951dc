namespace Iapt.Measures.Algebra;

/// <summary>A table that a selection takes rows from, and which of them qualify.</summary>
/// <param name="From">The table: it belongs, directly or through others, to the one that the selection is made for.</param>
/// <param name="Where">Which rows: fields of the table and of those it belongs to. A row qualifies when it is known to hold.</param>
/// <param name="Value">What is taken of a row; null where rows are only counted.</param>
/// <param name="Order">What rows are ordered by. Rows alike in this follow the order of the sources, then their record number, then the input.</param>
public sealed record SelectionSource(Subject From, Predicate Where, Field? Value, ImmutableArray<SortKey> Order)
{
    /// <summary>True when nothing can be said without the table; otherwise, of several sources, a table that the input lacks adds no row.</summary>
    public bool IsRequired { get; init; }

    /// <summary>What rows of this source are called where a selection looks for stages: <c>HI</c> or <c>LI</c>.</summary>
    public string? Label { get; init; }
}
