using System.CommandLine;
using Iapt.Measures.Engines;
using Iapt.Measures.Files;
using Iapt.Measures.Sql;

namespace Iapt.Measures.Cli.Input;

/// <summary>The options that say on which engine the data are, and how to get in.</summary>
internal sealed class EngineChoice
{
    private readonly Option<string?> _engine = new("--engine")
    {
        HelpName = "ENGINE",
        Description = "duckdb:FILE, or postgres:NAME, whose connection stands in the environment variable IAPT_MEASURES_POSTGRES_NAME or in the file of --connections",
    };

    private readonly Option<string?> _connections = new("--connections")
    {
        HelpName = "FILE",
        Description = "JSON with connections to PostgreSQL by name: {\"NAME\": \"Host=...;Database=...;Username=...;Password=...\"}",
    };

    private readonly Option<double?> _timeout = new("--timeout") { HelpName = "SECONDS", Description = "The longest that one statement may run on the engine (default: as long as it takes)" };

    private readonly Option<string?> _map = new("--map")
    {
        HelpName = "FILE",
        Description = $"What the tables and columns are called on the engine: a JSON file, or one of {string.Join(", ", PhysicalMapFile.Ready)} (default: NHS names, found by themselves)",
    };

    private readonly bool _isToWrite;

    /// <param name="isToWrite">True where the command writes the tool's own tables there, and does nothing else.</param>
    internal EngineChoice(bool isToWrite = false)
    {
        _isToWrite = isToWrite;
        _engine.Required = isToWrite;
    }

    /// <summary>The options.</summary>
    internal IReadOnlyList<Option> Options => [_engine, _connections, _timeout, .. _isToWrite ? (Option[])[] : [_map]];

    internal void AddTo(Command command)
    {
        foreach (var option in Options)
        {
            command.Options.Add(option);
        }
    }

    /// <summary>True when an engine is named; options about one are refused without.</summary>
    internal bool IsGiven(ParseResult call)
    {
        if (call.GetValue(_engine) is not null)
        {
            return true;
        }

        return Options.FirstOrDefault(option => call.GetResult(option) is { Implicit: false }) is { } option
            ? throw new CallException($"{option.Name} is of an engine, and needs --engine")
            : false;
    }

    /// <summary>What the tables are called; null where they have their NHS names.</summary>
    internal SqlStore? Map(ParseResult call) => call.GetValue(_map) switch
    {
        null => null,
        "" => throw new CallException("--map names no file"),
        var file => PhysicalMapFile.Read(file),
    };

    /// <summary>Opens the engine.</summary>
    /// <param name="call">The call.</param>
    /// <param name="threads">How many threads a statement may use.</param>
    internal Engine Open(ParseResult call, int? threads = null)
    {
        if (!EngineAddress.TryParse(call.GetValue(_engine)!, out var address))
        {
            // What was typed may be a connection with its password.
            throw new CallException("--engine is duckdb:FILE or postgres:NAME, a name of letters, digits, hyphens and low lines under which a connection stands");
        }

        if (call.GetValue(_timeout) is { } seconds && seconds is not (> 0 and < 1e6))
        {
            throw new CallException("--timeout is a number of seconds above 0");
        }

        if (call.GetValue(_connections) is { } file && (file.Length == 0 || address!.Dialect != SqlDialect.Postgres))
        {
            throw new CallException(file.Length == 0 ? "--connections names no file" : "--connections is of connections to PostgreSQL, and --engine names none");
        }

        TimeSpan? timeout = call.GetValue(_timeout) is { } limit ? TimeSpan.FromSeconds(limit) : null;
        return Engine.Open(address!, new EngineOptions { IsForWriting = _isToWrite, Threads = threads, Timeout = timeout }, call.GetValue(_connections));
    }
}
