namespace Iapt.Measures.Files;

/// <summary>The files of a folder, by the table that each one holds.</summary>
internal sealed class InputFolder
{
    private static readonly string[] Extensions = [".csv", ".parquet"];

    private readonly string _folder;
    private readonly List<string> _names;

    public InputFolder(string folder)
    {
        _folder = folder;
        if (!Directory.Exists(folder))
        {
            throw new InputException(folder, null, null, $"no such folder; expected a folder with {Ids101Columns.Table}.csv or {Ids101Columns.Table}.parquet");
        }

        try
        {
            _names = [.. Directory.EnumerateFiles(folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new InputException(folder, null, null, "the folder cannot be read", error);
        }
    }

    /// <summary>The file of a table; null when there is none.</summary>
    /// <param name="table">The name of the table.</param>
    /// <exception cref="InputException">There are two.</exception>
    public string? Find(string table)
    {
        var found = _names.FindAll(name => Extensions.Any(extension => name.Equals(table + extension, StringComparison.OrdinalIgnoreCase)));
        return found.Count switch
        {
            0 => null,
            1 => Path.Combine(_folder, found[0]),
            _ => throw new InputException(_folder, null, null, $"{string.Join(" and ", found)} hold the same table; expected one of them"),
        };
    }

    /// <summary>The file of a table that must be there.</summary>
    /// <param name="table">The name of the table.</param>
    public string Require(string table) =>
        Find(table) ?? throw new InputException(_folder, null, null, $"no {table} file; expected {table}.csv or {table}.parquet in the folder");

    /// <summary>A file by its name in any case; null when there is none.</summary>
    /// <param name="name">The name.</param>
    public string? FindFile(string name) => _names.Find(one => one.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } found ? Path.Combine(_folder, found) : null;
}
