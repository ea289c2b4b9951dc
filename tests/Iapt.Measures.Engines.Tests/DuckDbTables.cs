using System.Data.Common;
using DuckDB.NET.Data;
using Iapt.Measures.Sql;

namespace Iapt.Measures.Engines.Tests;

/// <summary>Tables in DuckDB, in process.</summary>
internal sealed class DuckDbTables : EngineTables
{
    private readonly DuckDBConnection _connection = new("DataSource=:memory:");

    internal DuckDbTables(bool optimise)
    {
        _connection.Open();
        if (!optimise)
        {
            Execute("PRAGMA disable_optimizer");
            Execute("SET threads TO 1");
        }
    }

    internal override SqlDialect Dialect => SqlDialect.DuckDb;

    protected override DbConnection Connection => _connection;

    internal override void Load(string table, IReadOnlyList<string> columns, IEnumerable<string?[]> rows)
    {
        Execute($"CREATE TABLE \"{table}\" (row_number BIGINT, {string.Join(", ", columns.Select(column => $"\"{column}\" VARCHAR"))})");
        using var appender = _connection.CreateAppender(table);
        var number = 0L;
        foreach (var cells in rows)
        {
            var row = appender.CreateRow().AppendValue(number++);
            foreach (var cell in cells)
            {
                row.AppendValue(cell);
            }

            row.EndRow();
        }
    }
}
