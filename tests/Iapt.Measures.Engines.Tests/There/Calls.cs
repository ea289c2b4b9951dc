using System.Diagnostics;
using Iapt.Measures.Cli.Tests.Processes;

namespace Iapt.Measures.Engines.Tests.There;

/// <summary>Calls of the tool that know a connection.</summary>
internal static class Calls
{
    internal const string Postgres = "postgres:here";

    /// <summary>Runs the tool with a connection of the name <c>here</c> in the environment.</summary>
    internal static ToolRun With(string connection, params string[] arguments) => Tool.Run(Environment(connection), Tool.Host, [Tool.Assembly, .. arguments]);

    /// <summary>Starts the tool with a connection of the name <c>here</c> in the environment.</summary>
    internal static Process Start(string connection, params string[] arguments) => Tool.Start(Environment(connection), Tool.Host, [Tool.Assembly, .. arguments]);

    private static Dictionary<string, string> Environment(string connection) => new(StringComparer.Ordinal) { [PostgresConnections.VariableOf("here")] = connection };
}
