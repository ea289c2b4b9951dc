namespace Iapt.Measures.Files;

/// <summary>A published file, line by line, whatever it is written as.</summary>
internal abstract class RecordFile : IDisposable
{
    /// <summary>The file, as the caller knows it.</summary>
    public abstract string Name { get; }

    /// <summary>The names of its columns.</summary>
    public abstract IReadOnlyList<string> Header { get; }

    /// <summary>The line of the header; null for a file without lines.</summary>
    public abstract long? HeaderLine { get; }

    /// <summary>The current line, or the place of the object or row among its like, from 1.</summary>
    public abstract long Line { get; }

    /// <summary>How much of the file has been read, 0 to 1; null where that is not known.</summary>
    public virtual double? Share => null;

    /// <summary>Says which columns will be read.</summary>
    /// <param name="columns">Their positions in the header, in the order in which <see cref="Text"/> names them.</param>
    public abstract void Use(int[] columns);

    /// <summary>Goes to the next line.</summary>
    /// <returns>False at the end.</returns>
    public abstract bool Read();

    /// <summary>What stands in a column; empty for nothing.</summary>
    /// <param name="used">The position of the column among those in use.</param>
    public abstract ReadOnlySpan<char> Text(int used);

    /// <inheritdoc/>
    public abstract void Dispose();

    /// <summary>Opens a file by the ending of its name: .json and .parquet, everything else is CSV.</summary>
    /// <param name="path">The file.</param>
    public static RecordFile Open(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        switch (Path.GetExtension(path).ToUpperInvariant())
        {
            case ".PARQUET":
                return new ParquetRecords(path);
            case ".JSON":
                using (var json = TableFiles.OpenStream(path))
                {
                    return new JsonRecords(json, path);
                }

            default:
                var stream = TableFiles.OpenStream(path);
                try
                {
                    return new CsvRecords(new CsvTable(stream, path, ReadOptions.Default, ownsStream: true));
                }
                catch
                {
                    stream.Dispose();
                    throw;
                }
        }
    }
}
