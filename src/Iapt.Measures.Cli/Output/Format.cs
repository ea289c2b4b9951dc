using System.CommandLine;

namespace Iapt.Measures.Cli.Output;

/// <summary>How a command prints: a table on a terminal, CSV when piped, or as asked.</summary>
internal sealed class Format
{
    internal const string Table = "table";
    internal const string Csv = "csv";
    internal const string Json = "json";

    private readonly Option<string?> _format = new("--format") { HelpName = "FORMAT", Description = "table (default on a terminal), csv (default when piped) or json" };

    internal Format() => _format.AcceptOnlyFromAmong(Table, Csv, Json);

    internal Option Option => _format;

    internal void AddTo(Command command) => command.Options.Add(_format);

    /// <summary>The format that was asked for; null when it is left to the tool.</summary>
    internal string? Asked(ParseResult call) => call.GetValue(_format);

    internal string Read(ParseResult call) => call.GetValue(_format) ?? (Console.IsOutputRedirected ? Csv : Table);
}
