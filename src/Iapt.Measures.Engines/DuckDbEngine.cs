using System.Data.Common;
using DuckDB.NET.Data;
using DuckDB.NET.Native;
using Iapt.Measures.Sql;

namespace Iapt.Measures.Engines;

/// <summary>A DuckDB file, in process.</summary>
internal sealed class DuckDbEngine : Engine
{
    private readonly DuckDBConnection _connection;
    private readonly DuckDBTransaction _transaction;

    internal DuckDbEngine(string file, EngineOptions options)
        : base(new EngineAddress(SqlDialect.DuckDb, file).ToString(), SqlDialect.DuckDb, options)
    {
        if (Directory.Exists(file) || (!options.IsForWriting && !File.Exists(file)))
        {
            throw Problem("there is no such file; expected a DuckDB database, which init makes");
        }

        // What does not fit into memory waits beside other temporary files: the folder of a database that is read may not be written.
        var place = new DuckDBConnectionStringBuilder
        {
            DataSource = file,
            AccessMode = options.IsForWriting ? DuckDBAccessMode.ReadWrite : DuckDBAccessMode.ReadOnly,
            TempDirectory = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()),
            AutoinstallKnownExtensions = false,
        };
        if (options.Threads is { } threads)
        {
            place.Threads = threads;
        }

        _connection = new DuckDBConnection(place.ConnectionString);
        try
        {
            _connection.Open();
            using (var command = _connection.CreateCommand())
            {
                // A pass of the optimiser of 1.5 that fails by itself on windows over many columns (an internal error, TopNWindowElimination).
                command.CommandText = "SET disabled_optimizers = 'top_n_window_elimination'";
                command.ExecuteNonQuery();
            }

            _transaction = _connection.BeginTransaction();
        }
        catch (DbException error)
        {
            _connection.Dispose();
            throw Problem(ProblemOf(error));
        }
    }

    internal override string Catalogue =>
        """
        SELECT c.table_schema, c.table_name, c.column_name, CASE WHEN c.table_schema = current_schema() THEN 1 END, t.table_type = 'BASE TABLE'
        FROM information_schema.columns AS c
        JOIN information_schema.tables AS t USING (table_catalog, table_schema, table_name)
        WHERE c.table_catalog = current_database()
        ORDER BY c.table_schema, c.table_name, c.ordinal_position
        """;

    internal override StringComparer SameName => StringComparer.OrdinalIgnoreCase;

    internal override string? OwnRowNumber => "rowid";

    private protected override DbConnection Connection => _connection;

    internal override string Emptying(string table) => $"DELETE FROM {Quoted(table)}";

    internal override string? LookingAt(string table) => null;

    private protected override ITableWriter WriterOf(string table, IReadOnlyList<string> columns) => new DuckDbTableWriter(_connection.CreateAppender(table));

    private protected override void CommitTransaction() => _transaction.Commit();

    // DuckDB says most of its errors in words alone. They are looked at and never passed on.
    private protected override string ProblemOf(DbException error)
    {
        bool Says(string words) => error.Message.Contains(words, StringComparison.OrdinalIgnoreCase);
        return Says("not a valid DuckDB database") ? "the file is not a DuckDB database; expected one"
            : Says("could not set lock") || Says("conflicting lock") ? "another process has the file open; expected it to be closed there"
            : Says("newer version of DuckDB") || Says("storage version") ? "the file was written by another version of DuckDB than this one can read"
            : Says("encrypted") ? "the file is encrypted; expected one that is not"
            : Says("read-only mode") ? "it is open for reading only"
            : Says("permission denied") ? "the file may not be read, or not be written; expected one that may"
            : Says("no space left") || Says("max_temp_directory_size") ? "the disk has no room for what does not fit into memory"
            : error is DuckDBException { ErrorType: DuckDBErrorType.OutOfMemory } ? "the statement needs more memory than the engine may use; expected fewer measures, breakdowns or periods at once"
            : error is DuckDBException { ErrorType: DuckDBErrorType.Catalog or DuckDBErrorType.Binder } ? "a table or column is not there, or is not of a kind that can be read as text"
            : Says("IO Error") ? "the file cannot be read or written"
            : $"the engine refused the statement ({(error as DuckDBException)?.ErrorType.ToString() ?? "unknown error"})";
    }

    private protected override void Dispose(bool disposing)
    {
        _transaction.Dispose();
        _connection.Dispose();
    }
}
