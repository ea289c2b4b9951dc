using Iapt.Measures.Extracts;
using ParquetSharp;

namespace Iapt.Measures.Files;

/// <summary>A column of a Parquet file, read value by value.</summary>
internal abstract class ParquetColumn : IDisposable
{
    /// <summary>Goes to a row group.</summary>
    /// <param name="group">The row group.</param>
    public abstract void Open(RowGroupReader group);

    /// <summary>Goes to the next row.</summary>
    /// <returns>False when the column has fewer rows than the file says.</returns>
    public abstract bool Next();

    /// <summary>The value of the row as text, valid until the next row; empty for null.</summary>
    public abstract ReadOnlySpan<char> Text();

    /// <summary>Sets a field of a row that is being built to the value of the row; a null is left alone.</summary>
    /// <param name="row">The builder.</param>
    /// <param name="position">The position of the field.</param>
    public abstract void Set(RowBuilder row, int position);

    /// <inheritdoc/>
    public abstract void Dispose();
}
