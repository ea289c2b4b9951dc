using Iapt.Measures.Extracts;

namespace Iapt.Measures.Files;

/// <summary>A file that holds one table, read row by row and text by text, so that CSV and Parquet go through the same codecs.</summary>
internal abstract class TableFile : IDisposable
{
    /// <summary>The file, as the caller knows it.</summary>
    public abstract string Name { get; }

    /// <summary>The line that holds the names of the columns; null for a file without lines.</summary>
    public abstract long? HeaderLine { get; }

    /// <summary>The names of the columns, as they stand.</summary>
    public abstract IReadOnlyList<string> Header { get; }

    /// <summary>The number of the current row for people: the line, or the position from 1.</summary>
    public abstract long Row { get; }

    /// <summary>True when the current row has as many columns as the header.</summary>
    public abstract bool HasAllColumns { get; }

    /// <summary>The share of the file that has been read, 0 to 1; null when its length is not known.</summary>
    public abstract double? Share { get; }

    /// <summary>Says which columns will be read.</summary>
    /// <param name="columns">The columns, in the order in which <see cref="Text"/> names them.</param>
    public abstract void Use(IReadOnlyList<TableColumn> columns);

    /// <summary>Goes to the next row.</summary>
    /// <returns>False at the end.</returns>
    public abstract bool Read();

    /// <summary>The text of a column in the current row, valid until the next call; empty when nothing is recorded.</summary>
    /// <param name="used">The position of the column among those in use.</param>
    public abstract ReadOnlySpan<char> Text(int used);

    /// <summary>Sets the fields of a row that is being built from the columns in use, in their order; what is not recorded is left alone.</summary>
    /// <param name="row">The builder, whose first fields are the columns in use.</param>
    public abstract void SetRow(RowBuilder row);

    /// <inheritdoc/>
    public abstract void Dispose();
}
