using System.Globalization;
using DuckDB.NET.Data;
using Iapt.Measures.Benchmarks.Running;

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
        return _connection.Query(sql);
    }

    internal void Execute(string sql, int threads)
    {
        SetThreads(threads);
        _connection.Execute(sql);
    }

    internal string Version() => Convert.ToString(Query("SELECT version()", 1)[0][0], CultureInfo.InvariantCulture) ?? "";

    private void SetThreads(int threads)
    {
        if (_threads != threads)
        {
            _threads = threads;
            _connection.Execute(string.Create(CultureInfo.InvariantCulture, $"SET threads = {threads}"));
        }
    }
}
