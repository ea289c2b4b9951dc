using Iapt.Measures.Algebra;
using Iapt.Measures.Benchmarks.Data;
using Iapt.Measures.Benchmarks.Duck;
using Iapt.Measures.Benchmarks.Running;
using Microsoft.Data.Sqlite;

namespace Iapt.Measures.Benchmarks.Baselines;

/// <summary>The drawn columns as a table of SQLite in memory: days and scores as integers, codes as texts.</summary>
internal sealed class SqliteReferrals : IDisposable
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");

    private SqliteReferrals(ReferralColumns columns)
    {
        _connection.Open();
        var names = columns.Codes.Keys.Select(field => field.Name + " TEXT").Concat(columns.Numbers.Keys.Select(field => field.Name + " INTEGER"));
        _connection.Execute($"CREATE TABLE {DuckDbReferrals.Table} ({string.Join(", ", names)})");
        using var transaction = _connection.BeginTransaction();
        using var insert = (SqliteCommand)_connection.CommandOf($"INSERT INTO {DuckDbReferrals.Table} VALUES ({string.Join(", ", Enumerable.Range(0, columns.Codes.Count + columns.Numbers.Count).Select(position => $"${position}"))})");
        insert.Transaction = transaction;
        var parameters = Enumerable.Range(0, columns.Codes.Count + columns.Numbers.Count).Select(position => insert.Parameters.Add(new SqliteParameter($"${position}", null))).ToList();
        for (var row = 0; row < columns.Rows; row++)
        {
            var position = 0;
            foreach (var field in columns.Codes.Keys)
            {
                parameters[position++].Value = (object?)columns.CodeAt(field, row) ?? DBNull.Value;
            }

            foreach (var values in columns.Numbers.Values)
            {
                parameters[position++].Value = NumberAt(values, row) is { } number ? number : DBNull.Value;
            }

            insert.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    public void Dispose() => _connection.Dispose();

    /// <summary>A database that holds the columns.</summary>
    internal static SqliteReferrals Of(ReferralColumns columns) => new(columns);

    internal static string Version()
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        return connection.ServerVersion;
    }

    /// <summary>Rows with the columns of the statements; the medians come from a statement of their own.</summary>
    internal List<object?[]> Compute(bool storedFlags)
    {
        var medians = _connection.Query(OutcomeSql.MediansForSqlite(storedFlags)).ToDictionary(row => ((string)row[0]!, (string)row[1]!), row => row[2]);
        return [.. _connection.Query(OutcomeSql.ForSqlite(storedFlags)).Select(row => (object?[])[.. row, medians.GetValueOrDefault(((string)row[0]!, (string)row[1]!))])];
    }

    private static object? NumberAt(Array values, int row) => values switch
    {
        int[] days => days[row] == int.MinValue ? null : days[row],
        short[] counts => counts[row] == short.MinValue ? null : counts[row],
        _ => ((sbyte[])values)[row] is var small && small == sbyte.MinValue ? null : (object)small,
    };
}
