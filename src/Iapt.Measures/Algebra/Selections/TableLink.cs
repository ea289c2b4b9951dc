namespace Iapt.Measures.Algebra;

/// <summary>How the rows of one table belong to the rows of another (<c>decisions.md</c> 17).</summary>
/// <param name="Parent">The table that a row belongs to.</param>
/// <param name="Kind">Which of the rows with the same key belong.</param>
/// <param name="ChildKey">The key in the table that belongs.</param>
/// <param name="ParentKey">The same key in the other table.</param>
public sealed record TableLink(Subject Parent, LinkKind Kind, CodeField ChildKey, CodeField ParentKey)
{
    /// <summary>The record that a row of the table was submitted with; null where it carries none.</summary>
    public CodeField? ChildRecord { get; init; }
}
