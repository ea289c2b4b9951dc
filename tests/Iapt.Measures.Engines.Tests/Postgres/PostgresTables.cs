using System.Data.Common;
using System.Globalization;
using Iapt.Measures.Sql;
using Npgsql;
using NpgsqlTypes;

namespace Iapt.Measures.Engines.Tests.Postgres;

/// <summary>Tables in PostgreSQL, in a schema of their own, which is dropped at the end.</summary>
internal sealed class PostgresTables : EngineTables
{
    private static int _schemas;

    private readonly NpgsqlConnection _connection;
    private readonly string _schema = string.Create(CultureInfo.InvariantCulture, $"test_{Interlocked.Increment(ref _schemas)}");

    internal PostgresTables()
    {
        _connection = new NpgsqlConnection(PostgresServer.Running.ConnectionString);
        _connection.Open();
        Execute($"CREATE SCHEMA {_schema}");
        Execute($"SET search_path TO {_schema}");
    }

    internal override SqlDialect Dialect => SqlDialect.Postgres;

    protected override DbConnection Connection => _connection;

    public override void Dispose()
    {
        Execute($"DROP SCHEMA {_schema} CASCADE");
        base.Dispose();
    }

    internal override void Load(string table, IReadOnlyList<string> columns, IEnumerable<string?[]> rows)
    {
        Execute($"CREATE TABLE \"{table}\" (row_number BIGINT, {string.Join(", ", columns.Select(column => $"\"{column}\" TEXT"))})");
        using var importer = _connection.BeginBinaryImport($"COPY \"{table}\" FROM STDIN (FORMAT BINARY)");
        var number = 0L;
        foreach (var cells in rows)
        {
            importer.StartRow();
            importer.Write(number++, NpgsqlDbType.Bigint);
            foreach (var cell in cells)
            {
                if (cell is null)
                {
                    importer.WriteNull();
                }
                else
                {
                    importer.Write(cell, NpgsqlDbType.Text);
                }
            }
        }

        importer.Complete();
    }
}
