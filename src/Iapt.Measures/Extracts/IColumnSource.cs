using Iapt.Measures.Algebra;

namespace Iapt.Measures.Extracts;

/// <summary>Where columns of rows come from: an extract, or rows that were brought together for a period.</summary>
internal interface IColumnSource
{
    /// <summary>The column of a field; null when there is none.</summary>
    /// <param name="field">The field.</param>
    Column? ColumnOf(Field field);
}
