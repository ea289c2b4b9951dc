using System.Globalization;
using Iapt.Measures.Engines.Tests.Postgres;
using Npgsql;

namespace Iapt.Measures.Engines.Tests.There;

/// <summary>A schema of a test's own on a PostgreSQL server.</summary>
internal sealed class Schema : IDisposable
{
    private static int _count;

    private readonly PostgresServer _server;
    private readonly string _name = string.Create(CultureInfo.InvariantCulture, $"there_{Interlocked.Increment(ref _count)}");

    internal Schema(PostgresServer? server = null)
    {
        _server = server ?? PostgresServer.Running;
        Execute($"CREATE SCHEMA {_name}");
    }

    /// <summary>The connection whose tables are those of the schema.</summary>
    internal string Connection => new NpgsqlConnectionStringBuilder(_server.ConnectionString) { SearchPath = _name }.ConnectionString;

    public void Dispose() => Execute($"DROP SCHEMA {_name} CASCADE");

    /// <summary>A user who may only read the schema, and must give a password.</summary>
    internal string ReaderWith(string password)
    {
        var user = _name + "_reader";
        Execute($"CREATE ROLE {user} LOGIN PASSWORD 'right-{password}'; GRANT USAGE ON SCHEMA {_name} TO {user}; GRANT SELECT ON ALL TABLES IN SCHEMA {_name} TO {user}");
        var rules = (string)Ask("SHOW hba_file")!;
        File.WriteAllText(rules, $"host all {user} 127.0.0.1/32 scram-sha-256\nhost all all 127.0.0.1/32 trust\n");
        Ask("SELECT pg_reload_conf()");
        return user;
    }

    internal string ConnectionOf(string user, string password) =>
        new NpgsqlConnectionStringBuilder(Connection) { Username = user, Password = password }.ConnectionString;

    internal void Execute(string sql) => Ask(sql);

    internal object? Ask(string sql)
    {
        using var connection = new NpgsqlConnection(Connection);
        connection.Open();
        using var command = new NpgsqlCommand(sql, connection);
        return command.ExecuteScalar();
    }

    /// <summary>Holds a table, so that whoever reads it waits; until what is returned is disposed of.</summary>
    internal NpgsqlConnection Hold(string table)
    {
        // Not of the pool, which would ask a server that is gone.
        var connection = new NpgsqlConnection(Connection + ";Pooling=false");
        connection.Open();
        using var command = new NpgsqlCommand($"BEGIN; LOCK TABLE \"{table}\" IN ACCESS EXCLUSIVE MODE", connection);
        command.ExecuteNonQuery();
        return connection;
    }

    /// <summary>True while somebody waits for a table.</summary>
    internal bool SomebodyWaits() => (bool)Ask("SELECT EXISTS (SELECT FROM pg_locks WHERE NOT granted)")!;
}
