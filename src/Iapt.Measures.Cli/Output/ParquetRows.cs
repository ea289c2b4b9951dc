using Iapt.Measures.Files;
using Iapt.Measures.Synthesis;

namespace Iapt.Measures.Cli.Output;

/// <summary>Writes the rows of a synthetic table as Parquet.</summary>
internal sealed class ParquetRows(SyntheticTable table, Stream stream) : ISyntheticTableFile
{
    private readonly ParquetTableWriter _writer = new(stream, table.Fields);

    internal static SyntheticFileFormat Format { get; } = new(".parquet", (table, stream) => new ParquetRows(table, stream));

    public void Add(SyntheticRow row)
    {
        for (var field = 0; field < row.Count; field++)
        {
            _writer.Add(field, row[field]);
        }

        _writer.EndRow();
    }

    public void Complete() => _writer.Complete();

    public void Dispose() => _writer.Dispose();
}
