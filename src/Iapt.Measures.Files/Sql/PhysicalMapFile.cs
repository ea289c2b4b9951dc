using System.Text.Json;
using Iapt.Measures.Sql;

namespace Iapt.Measures.Files;

/// <summary>
/// Physical maps as JSON files: which table, column and word for true holds what on an engine, and the ready ones that come with the library. Keys: <c>about</c>,
/// <c>dialect</c>, <c>rowNumber</c> (the column that numbers rows, or null), <c>upperCase</c>, <c>flags</c> (<c>true</c>, <c>false</c>: lists of words), <c>latest</c>
/// (<c>table</c>, <c>keys</c>, <c>flag</c>), <c>tables</c> (by NHS name: a name, or an object of <c>table</c>, <c>columns</c> by NHS name, <c>lacks</c>, <c>only</c>) and
/// <c>organisations</c> (<c>table</c>, <c>rowNumber</c>, <c>code</c>, <c>icb</c>, <c>region</c>, <c>successor</c>, <c>validFrom</c>, <c>validTo</c>).
/// </summary>
public static class PhysicalMapFile
{
    private const string Extension = ".json";

    private static readonly JsonDocumentOptions Options = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>The names of the ready maps.</summary>
    public static IReadOnlyList<string> Ready { get; } =
        [.. typeof(PhysicalMapFile).Assembly.GetManifestResourceNames().Where(name => name.EndsWith(Extension, StringComparison.Ordinal)).Select(name => name[..^Extension.Length]).Order(StringComparer.Ordinal)];

    /// <summary>The ready map of a dialect: that of the tables which the tool itself creates, or of the best known public layout.</summary>
    /// <param name="dialect">The dialect.</param>
    public static string ReadyFor(SqlDialect dialect)
    {
        ArgumentNullException.ThrowIfNull(dialect);
        return dialect == SqlDialect.TSql ? "udal" : dialect.Name;
    }

    /// <summary>Reads a map: a ready one by its name, else a file.</summary>
    /// <param name="nameOrPath">The name or the file.</param>
    /// <exception cref="InputException">There is no such file, or it is no map.</exception>
    public static SqlStore Read(string nameOrPath)
    {
        ArgumentException.ThrowIfNullOrEmpty(nameOrPath);
        try
        {
            using var stream = Ready.Contains(nameOrPath, StringComparer.Ordinal)
                ? typeof(PhysicalMapFile).Assembly.GetManifestResourceStream(nameOrPath + Extension)!
                : TableFiles.OpenStream(nameOrPath);
            using var document = JsonDocument.Parse(stream, Options);
            return new MapReader(nameOrPath).Read(document.RootElement);
        }
        catch (JsonException malformed)
        {
            throw new InputException(nameOrPath, malformed.LineNumber + 1, null, "not JSON; expected a physical map", malformed);
        }
        catch (IOException error)
        {
            throw new InputException(nameOrPath, null, null, $"the file cannot be read; expected a physical map, or the name of a ready one: {string.Join(", ", Ready)}", error);
        }
    }
}
