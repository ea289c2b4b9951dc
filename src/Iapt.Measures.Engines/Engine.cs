using System.Data.Common;
using System.Globalization;
using Iapt.Measures.Sql;

namespace Iapt.Measures.Engines;

/// <summary>
/// A session with an engine, in one transaction: every statement sees the data as they were when the session began, and what is written is there as a whole or not at all.
/// It reads only, unless it was opened to write. Whatever goes wrong becomes an <see cref="EngineException"/>.
/// </summary>
public abstract class Engine : IDisposable
{
    private readonly EngineOptions _options;

    private protected Engine(string name, SqlDialect dialect, EngineOptions options)
    {
        Name = name;
        Dialect = dialect;
        _options = options;
    }

    /// <summary>The engine, as messages call it.</summary>
    public string Name { get; }

    /// <summary>How it spells things.</summary>
    public SqlDialect Dialect { get; }

    /// <summary>Opens a session.</summary>
    /// <param name="address">Where the engine is.</param>
    /// <param name="options">How it is worked with; null to read.</param>
    /// <param name="connections">The file that names connections; null for the environment.</param>
    /// <exception cref="EngineException">The engine cannot be reached, or does not let us in.</exception>
    public static Engine Open(EngineAddress address, EngineOptions? options = null, string? connections = null)
    {
        ArgumentNullException.ThrowIfNull(address);
        return address.Dialect == SqlDialect.DuckDb
            ? OpenDuckDb(address.Place, options)
            : OpenPostgres(address.Place, PostgresConnections.Find(address, connections), options);
    }

    /// <summary>Opens a DuckDB file.</summary>
    /// <param name="file">The file; it is made where the session is to write and there is none.</param>
    /// <param name="options">How it is worked with; null to read.</param>
    /// <exception cref="EngineException">There is no such file, it is no DuckDB database, or another process has it.</exception>
    public static Engine OpenDuckDb(string file, EngineOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(file);
        return new DuckDbEngine(file, options ?? new EngineOptions());
    }

    /// <summary>Opens a session with a PostgreSQL server.</summary>
    /// <param name="name">What messages call it.</param>
    /// <param name="connection">The connection, as Npgsql writes it; no message repeats it.</param>
    /// <param name="options">How it is worked with; null to read.</param>
    /// <exception cref="EngineException">The connection is none, the server cannot be reached, or does not let us in.</exception>
    public static Engine OpenPostgres(string name, string connection, EngineOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentException.ThrowIfNullOrEmpty(connection);
        return new PostgresEngine(name, connection, options ?? new EngineOptions());
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Makes what was written stand.</summary>
    internal void Commit() => Guarded("ending the transaction", null, () =>
    {
        CommitTransaction();
        return 0;
    });

    /// <summary>Runs a statement for what it does.</summary>
    internal void Execute(string doing, string sql, CancellationToken cancellation)
    {
        using var statement = new RunningStatement(CommandFor(sql, []), _options.Timeout, cancellation);
        Guarded(doing, statement, statement.Command.ExecuteNonQuery);
    }

    /// <summary>Runs a query, and hands out its rows as they come.</summary>
    internal IEnumerable<T> Query<T>(string doing, string sql, IReadOnlyList<SqlParameter> parameters, Func<DbDataReader, T> read, CancellationToken cancellation)
    {
        using var statement = new RunningStatement(CommandFor(sql, parameters), _options.Timeout, cancellation);
        using var reader = Guarded(doing, statement, statement.Command.ExecuteReader);
        while (Guarded(doing, statement, reader.Read))
        {
            yield return Guarded(doing, statement, () => read(reader));
        }
    }

    /// <summary>Fills a table.</summary>
    internal void Fill(string table, IReadOnlyList<string> columns, Action<ITableWriter> fill) => Guarded($"writing {table}", null, () =>
    {
        using var writer = WriterOf(table, columns);
        fill(writer);
        writer.Complete();
        return 0;
    });

    /// <summary>A name as it stands in a statement; parts of a qualified name are separated by dots.</summary>
    internal static string Quoted(string name) => string.Join('.', name.Split('.').Select(part => $"\"{part.Replace("\"", "\"\"", StringComparison.Ordinal)}\""));

    /// <summary>The query of the columns of tables and views that can be read: schema, table, column, and a number that is smaller for schemas that are looked into first.</summary>
    internal abstract string Catalogue { get; }

    /// <summary>Names of tables and columns that are the same name.</summary>
    internal abstract StringComparer SameName { get; }

    /// <summary>The column that numbers the rows of every table without being one of its columns; null where the engine has none.</summary>
    internal abstract string? OwnRowNumber { get; }

    /// <summary>The statement that empties a table.</summary>
    internal abstract string Emptying(string table);

    /// <summary>The statement that lets the engine look at a table that was filled; null where it looks by itself.</summary>
    internal abstract string? LookingAt(string table);

    private protected abstract DbConnection Connection { get; }

    private protected abstract ITableWriter WriterOf(string table, IReadOnlyList<string> columns);

    private protected abstract void CommitTransaction();

    /// <summary>What an error of the engine means, in words of our own.</summary>
    private protected abstract string ProblemOf(DbException error);

    private protected abstract void Dispose(bool disposing);

    private protected T Guarded<T>(string doing, RunningStatement? statement, Func<T> act)
    {
        try
        {
            return act();
        }
        catch (Exception error) when (error is DbException or TimeoutException || (error is OperationCanceledException && statement is not null))
        {
            statement?.ThrowIfCancelled();
            if (statement is { IsOverdue: true })
            {
                throw Problem(string.Create(CultureInfo.InvariantCulture, $"{doing} took longer than {_options.Timeout!.Value.TotalSeconds} seconds and was stopped; expected a longer time, or fewer measures and periods at once"));
            }

            throw Problem(error is DbException known ? $"{doing}: {ProblemOf(known)}" : $"{doing}: the engine does not answer");
        }
    }

    private protected EngineException Problem(string problem) => new(Name, problem);

    private DbCommand CommandFor(string sql, IReadOnlyList<SqlParameter> parameters)
    {
        var command = Connection.CreateCommand();

        // A limit of the statement's is kept here, and is the same on every engine.
        command.CommandTimeout = 0;
#pragma warning disable CA2100 // the statements are rendered: names from maps are quoted in them, and values are parameters
        command.CommandText = sql;
#pragma warning restore CA2100
        foreach (var parameter in parameters)
        {
            var bound = command.CreateParameter();
            bound.ParameterName = parameter.Name;
            bound.Value = parameter.Date is { } date ? date.ToDateOnly() : parameter.Number;
            command.Parameters.Add(bound);
        }

        return command;
    }
}
