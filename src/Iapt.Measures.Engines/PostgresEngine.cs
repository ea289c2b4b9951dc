using System.Data;
using System.Data.Common;
using System.Globalization;
using Iapt.Measures.Sql;
using Npgsql;

namespace Iapt.Measures.Engines;

/// <summary>A session with a PostgreSQL server.</summary>
internal sealed class PostgresEngine : Engine
{
    private readonly NpgsqlConnection _connection;
    private readonly NpgsqlTransaction _transaction;

    internal PostgresEngine(string name, string connection, EngineOptions options)
        : base(new EngineAddress(SqlDialect.Postgres, name).ToString(), SqlDialect.Postgres, options)
    {
        _connection = new NpgsqlConnection(Settings(connection));
        try
        {
            _connection.Open();
            _transaction = _connection.BeginTransaction(IsolationLevel.RepeatableRead);
            foreach (var setting in SettingsOf(options))
            {
                using var command = _connection.CreateCommand();
#pragma warning disable CA2100 // numbers and words of our own
                command.CommandText = setting;
#pragma warning restore CA2100
                command.ExecuteNonQuery();
            }
        }
        catch (Exception error) when (error is DbException or TimeoutException or ArgumentException)
        {
            _connection.Dispose();
            throw Problem(error is DbException known ? ProblemOf(known) : "the server does not answer in time");
        }
    }

    internal override string Catalogue =>
        """
        SELECT table_schema, table_name, column_name, array_position(current_schemas(false), table_schema::name), TRUE
        FROM information_schema.columns
        WHERE table_schema NOT IN ('pg_catalog', 'information_schema') AND has_column_privilege(format('%I.%I', table_schema, table_name)::regclass, column_name, 'SELECT')
        ORDER BY table_schema, table_name, ordinal_position
        """;

    internal override StringComparer SameName => StringComparer.Ordinal;

    internal override string? OwnRowNumber => null;

    private protected override DbConnection Connection => _connection;

    internal override string Emptying(string table) => $"TRUNCATE TABLE {Quoted(table)}";

    internal override string? LookingAt(string table) => $"ANALYZE {Quoted(table)}";

    private protected override ITableWriter WriterOf(string table, IReadOnlyList<string> columns) =>
        new PostgresTableWriter(_connection.BeginBinaryImport($"COPY {Quoted(table)} ({string.Join(", ", columns.Select(Quoted))}) FROM STDIN (FORMAT BINARY)"));

    private protected override void CommitTransaction() => _transaction.Commit();

    private protected override string ProblemOf(DbException error) => error.SqlState switch
    {
        "28P01" or "28000" => "the server refused the user or the password; expected those of the connection to be right",
        "3D000" => "the server has no such database",
        "53300" => "the server has no connection left",
        "57P03" => "the server is starting or stopping; expected it to be ready",
        "57014" => "the server stopped the statement, by a time limit of its own or because somebody asked for it",
        "57P01" or "57P02" => "the server went away meanwhile",
        "42501" => "the user of the connection may not do that; expected a user with the right to",
        "25006" => "the server, or the user of the connection, is only for reading",
        "42P01" or "42703" or "3F000" => "a table, column or schema is not there; expected those of the map",
        "42P07" => "the table is there already",
        "53100" => "the disk of the server is full",
        "53200" => "the server has not enough memory",
        "22021" => "a text holds a character that PostgreSQL does not store",
        null => _connection.State == ConnectionState.Open ? "the connection to the server is lost" : NotReached,
        { } state when state.StartsWith("08", StringComparison.Ordinal) => NotReached,
        { } state => $"the server refused the statement (SQLSTATE {state})",
    };

    private protected override void Dispose(bool disposing)
    {
        try
        {
            _transaction.Dispose();
        }
        catch (Exception error) when (error is DbException or IOException or InvalidOperationException or TimeoutException)
        {
            // The connection is gone, and with it what was not committed.
        }

        _connection.Dispose();
    }

    private const string NotReached = "the server cannot be reached, or ended the connection; expected it to run and to let this machine in";

    private string Settings(string connection)
    {
        try
        {
            return new NpgsqlConnectionStringBuilder(connection) { IncludeErrorDetail = false, PersistSecurityInfo = false, Pooling = false, ApplicationName = "iapt-measures" }.ConnectionString;
        }
        catch (Exception error) when (error is ArgumentException or FormatException or InvalidOperationException)
        {
            // What the parser says may repeat the connection.
            throw Problem("the connection of that name cannot be read; expected Host=...;Database=...;Username=...;Password=...");
        }
    }

    // To compile a statement of some thousand expressions takes the server longer than to run it; and its usual memory makes it sort on disk.
    private static IEnumerable<string> SettingsOf(EngineOptions options)
    {
        yield return options.IsForWriting ? "SET TRANSACTION READ WRITE" : "SET TRANSACTION READ ONLY";
        yield return "SET LOCAL jit = off";
        yield return "SET LOCAL work_mem = '64MB'";
        if (options.Threads is { } threads)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"SET LOCAL max_parallel_workers_per_gather = {threads - 1}");
        }

        // The server keeps the time as well: it goes on where the client was killed.
        if (options.Timeout is { } limit)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"SET LOCAL statement_timeout = {(long)Math.Min(limit.TotalMilliseconds + 1_000, int.MaxValue)}");
        }
    }
}
