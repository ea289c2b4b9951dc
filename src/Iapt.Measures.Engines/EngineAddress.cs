using Iapt.Measures.Sql;

namespace Iapt.Measures.Engines;

/// <summary>Where an engine is: <c>duckdb:FILE</c>, or <c>postgres:NAME</c>, whose connection stands under that name in the environment or a connection file.</summary>
/// <param name="Dialect">The kind of engine.</param>
/// <param name="Place">The file of DuckDB, or the name of a connection to PostgreSQL.</param>
public sealed record EngineAddress(SqlDialect Dialect, string Place)
{
    private const int LongestName = 60;

    private static readonly SqlDialect[] Here = [SqlDialect.DuckDb, SqlDialect.Postgres];

    /// <summary>Reads an address. What is no name of a connection is refused: it may be a connection, with its password.</summary>
    /// <param name="text">The text.</param>
    /// <param name="address">The address; null where the text is none.</param>
    public static bool TryParse(string text, out EngineAddress? address)
    {
        ArgumentNullException.ThrowIfNull(text);
        var parts = text.Split(':', 2);
        var dialect = Array.Find(Here, one => parts[0].Equals(one.Name, StringComparison.OrdinalIgnoreCase));
        var isOne = dialect is not null && parts is [_, { Length: > 0 } place] && (dialect == SqlDialect.DuckDb || IsName(place));
        address = isOne ? new EngineAddress(dialect!, parts[1]) : null;
        return isOne;
    }

    /// <summary>The address as it is written.</summary>
    public override string ToString() => $"{Dialect.Name}:{Place}";

    private static bool IsName(string name) => name.Length <= LongestName && name.All(one => char.IsAsciiLetterOrDigit(one) || one is '-' or '_');
}
