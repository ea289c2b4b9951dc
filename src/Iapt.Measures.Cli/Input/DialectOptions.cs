using System.CommandLine;
using Iapt.Measures.Files;
using Iapt.Measures.Sql;

namespace Iapt.Measures.Cli.Input;

/// <summary>The options that say on which engine a script runs, and what the tables are called there.</summary>
internal sealed class DialectOptions
{
    private readonly Option<string?> _dialect = new("--dialect") { HelpName = "DIALECT", Description = "The engine: " + string.Join(", ", SqlDialect.All) };

    private readonly Option<string?> _map = new("--map")
    {
        HelpName = "FILE",
        Description = $"What the tables and columns are called: a JSON file, or one of {string.Join(", ", PhysicalMapFile.Ready)} (default: that of the dialect; of tsql, udal)",
    };

    internal DialectOptions()
    {
        _dialect.AcceptOnlyFromAmong([.. SqlDialect.All.Select(dialect => dialect.Name)]);
    }

    internal bool IsGiven(ParseResult call) => call.GetResult(_dialect) is { Implicit: false } || call.GetResult(_map) is { Implicit: false };

    internal void AddTo(Command command)
    {
        command.Options.Add(_dialect);
        command.Options.Add(_map);
    }

    /// <summary>The tables, and how the call names them.</summary>
    internal (SqlStore Store, string Map) Read(ParseResult call)
    {
        var dialect = call.GetValue(_dialect) is { } name ? SqlDialect.All.First(one => string.Equals(one.Name, name, StringComparison.Ordinal)) : null;
        var map = call.GetValue(_map) ?? (dialect is null ? throw new CallException($"--dialect names the engine: {string.Join(", ", SqlDialect.All)}") : PhysicalMapFile.ReadyFor(dialect));
        if (map.Length == 0)
        {
            throw new CallException("--map names no file");
        }

        var store = PhysicalMapFile.Read(map);
        return dialect is null || dialect == store.Dialect ? (store, map) : throw new CallException($"--dialect is {dialect}, and the map is of {store.Dialect}: leave --dialect out, or take another map");
    }
}
