using Iapt.Measures.Algebra;

namespace Iapt.Measures.Extracts;

/// <summary>One row of an extract: a view, nothing is copied.</summary>
/// <param name="Extract">The extract.</param>
/// <param name="Index">The position of the row, from 0.</param>
public readonly record struct ExtractRow(Extract Extract, int Index)
{
    /// <summary>The stored value of a field; null when it is not recorded, or when the extract lacks the field.</summary>
    /// <param name="field">The field.</param>
    public FieldValue this[Field field] => Extract.ValueOf(field, Index);
}
