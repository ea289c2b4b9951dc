using System.Text.Json;
using Iapt.Measures.Files;

namespace Iapt.Measures.Engines;

/// <summary>
/// Connections to PostgreSQL by name, as Npgsql writes them (<c>Host=...;Database=...;Username=...;Password=...</c>): from a connection file, a JSON object with a
/// connection under each name, or from the environment variable <c>IAPT_MEASURES_POSTGRES_NAME</c>, the name in capitals with low lines for hyphens. What a connection
/// leaves out comes from PostgreSQL's own variables and password file (<c>PGPASSWORD</c>, <c>~/.pgpass</c>). No message repeats any of it.
/// </summary>
public static class PostgresConnections
{
    private const string Prefix = "IAPT_MEASURES_POSTGRES_";

    private static readonly JsonDocumentOptions Json = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>The connection of a name.</summary>
    /// <param name="address">The address of a PostgreSQL engine.</param>
    /// <param name="file">The connection file; null for the environment.</param>
    /// <exception cref="EngineException">There is no connection of that name.</exception>
    /// <exception cref="InputException">The file cannot be read, or is no connection file.</exception>
    public static string Find(EngineAddress address, string? file = null)
    {
        ArgumentNullException.ThrowIfNull(address);
        if (file is not null)
        {
            return InFile(address, file);
        }

        var variable = VariableOf(address.Place);
        return Environment.GetEnvironmentVariable(variable) is { Length: > 0 } connection
            ? connection
            : throw new EngineException(address.ToString(), $"there is no connection of that name; expected it in the environment variable {variable}, or in a connection file");
    }

    /// <summary>The environment variable of a connection.</summary>
    /// <param name="name">The name of the connection.</param>
    public static string VariableOf(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Prefix + name.ToUpperInvariant().Replace('-', '_');
    }

    private static string InFile(EngineAddress address, string file)
    {
        const string Expected = "expected a JSON object with a connection under each name";
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(file), Json);
            if (document.RootElement.ValueKind != JsonValueKind.Object)
            {
                throw new InputException(file, null, null, $"not a connection file; {Expected}");
            }

            return document.RootElement.TryGetProperty(address.Place, out var connection) && connection.ValueKind == JsonValueKind.String
                ? connection.GetString()!
                : throw new EngineException(address.ToString(), $"there is no connection of that name in {file}; {Expected}");
        }
        catch (JsonException malformed)
        {
            // What the parser says repeats what it read.
            throw new InputException(file, malformed.LineNumber + 1, null, $"not JSON; {Expected}");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new InputException(file, null, null, $"the connection file cannot be read; {Expected}");
        }
    }
}
