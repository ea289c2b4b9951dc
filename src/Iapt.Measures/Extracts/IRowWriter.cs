using Iapt.Measures.Algebra;

namespace Iapt.Measures.Extracts;

/// <summary>Takes the values of one row, each from the codec of its field.</summary>
internal interface IRowWriter
{
    /// <summary>Sets a field.</summary>
    /// <param name="field">The field.</param>
    /// <param name="value">The value.</param>
    void Set(Field field, FieldValue value);
}
