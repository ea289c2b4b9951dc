using Iapt.Measures.Algebra;
using ParquetSharp;

namespace Iapt.Measures.Files;

/// <summary>
/// Writes a table row by row as Parquet: dates as dates, counts as 32-bit integers, flags as booleans, everything else as the text that a CSV file would hold. A null is
/// a null. What is held in memory is one row group, however long the table.
/// </summary>
public sealed class ParquetTableWriter : IDisposable
{
    private const int RowsOfGroup = 1 << 16;

    private readonly ParquetFileWriter _file;
    private readonly ParquetBuffer[] _columns;
    private int _rows;

    /// <summary>Begins a table.</summary>
    /// <param name="stream">Where it goes. It is left open.</param>
    /// <param name="fields">The columns.</param>
    public ParquetTableWriter(Stream stream, IReadOnlyList<Field> fields)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(fields);
        _columns = [.. fields.Select(ParquetBuffer.Of)];
        _file = new ParquetFileWriter(stream, [.. _columns.Select(column => column.Column)], null, Compression.Snappy, null, leaveOpen: true);
    }

    /// <summary>Adds the value of a column to the row that is being built. Every column takes one value, then <see cref="EndRow"/>.</summary>
    /// <param name="column">The position of the column.</param>
    /// <param name="text">The value as a CSV file would hold it; empty for null.</param>
    /// <exception cref="FormatException">The text is no value of the column's type.</exception>
    public void Add(int column, ReadOnlySpan<char> text) => _columns[column].Add(text);

    /// <summary>Ends the row.</summary>
    /// <exception cref="InvalidOperationException">A column has no value of the row, or more than one.</exception>
    public void EndRow()
    {
        _rows++;
        foreach (var column in _columns)
        {
            if (column.Count != _rows)
            {
                throw new InvalidOperationException($"{column.Name} takes one value of each row.");
            }
        }

        if (_rows == RowsOfGroup)
        {
            WriteGroup();
        }
    }

    /// <summary>Writes what is left after the last row, and the end of the file. Without it the file cannot be read.</summary>
    public void Complete()
    {
        if (_rows > 0)
        {
            WriteGroup();
        }

        _file.Close();
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();

    private void WriteGroup()
    {
        using var group = _file.AppendRowGroup();
        foreach (var buffer in _columns)
        {
            using var column = group.NextColumn();
            buffer.WriteTo(column);
        }

        group.Close();
        _rows = 0;
    }
}
