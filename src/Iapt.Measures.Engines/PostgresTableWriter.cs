using Npgsql;
using NpgsqlTypes;

namespace Iapt.Measures.Engines;

/// <summary>Rows for a table of PostgreSQL, whose first column is the number of the row.</summary>
internal sealed class PostgresTableWriter(NpgsqlBinaryImporter importer) : ITableWriter
{
    public void Add(long number, ReadOnlySpan<string?> texts)
    {
        importer.StartRow();
        importer.Write(number, NpgsqlDbType.Bigint);
        foreach (var text in texts)
        {
            if (text is null)
            {
                importer.WriteNull();
            }
            else
            {
                importer.Write(text, NpgsqlDbType.Text);
            }
        }
    }

    public void Complete() => importer.Complete();

    // Without an end the server takes nothing of it.
    public void Dispose() => importer.Dispose();
}
