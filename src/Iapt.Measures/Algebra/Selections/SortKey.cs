namespace Iapt.Measures.Algebra;

/// <summary>A field that selected rows are ordered by; a row in which it is not recorded comes last, in either direction.</summary>
/// <param name="Field">The field, of the table or of one it belongs to.</param>
/// <param name="Descending">True for the highest value first.</param>
public sealed record SortKey(Field Field, bool Descending = false)
{
    /// <summary>The lowest value first.</summary>
    /// <param name="field">The field.</param>
    public static implicit operator SortKey(Field field) => FromField(field);

    /// <summary>The lowest value first.</summary>
    /// <param name="field">The field.</param>
    public static SortKey FromField(Field field) => new(field);
}
