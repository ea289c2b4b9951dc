using System.Globalization;
using DuckDB.NET.Data;

namespace Iapt.Measures.Benchmarks.Duck;

/// <summary>A database of DuckDB in memory, in this process.</summary>
internal sealed class DuckDb : IDisposable
{
    private readonly DuckDBConnection _connection = new("DataSource=:memory:");
    private int _threads;

    internal DuckDb() => _connection.Open();

    public void Dispose() => _connection.Dispose();

    /// <summary>The rows of a statement, on so many threads, read to the last cell.</summary>
    internal List<object?[]> Query(string sql, int threads)
    {
        SetThreads(threads);
        using var command = CommandOf(sql);
        using var reader = command.ExecuteReader();
        var rows = new List<object?[]>();
        while (reader.Read())
        {
            var row = new object?[reader.FieldCount];
            for (var column = 0; column < row.Length; column++)
            {
                row[column] = reader.IsDBNull(column) ? null : reader.GetValue(column);
            }

            rows.Add(row);
        }

        return rows;
    }

    internal void Execute(string sql, int threads)
    {
        SetThreads(threads);
        using var command = CommandOf(sql);
        command.ExecuteNonQuery();
    }

    internal string Version() => Convert.ToString(Query("SELECT version()", 1)[0][0], CultureInfo.InvariantCulture) ?? "";

    private void SetThreads(int threads)
    {
        if (_threads != threads)
        {
            _threads = threads;
            using var command = CommandOf(string.Create(CultureInfo.InvariantCulture, $"SET threads = {threads}"));
            command.ExecuteNonQuery();
        }
    }

    private DuckDBCommand CommandOf(string sql)
    {
        var command = _connection.CreateCommand();
#pragma warning disable CA2100 // the statements are constants and columns of this project
        command.CommandText = sql;
#pragma warning restore CA2100
        return command;
    }
}
