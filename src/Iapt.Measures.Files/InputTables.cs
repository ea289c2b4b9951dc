using Iapt.Measures.Extracts;

namespace Iapt.Measures.Files;

/// <summary>The files of a folder as they stand (<c>cli.md</c>, INPUT).</summary>
public sealed class InputTables
{
    private readonly InputFolder _folder;
    private readonly ReadOptions _options;
    private readonly Notes _notes = new();

    /// <summary>Looks into a folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="options">How to read; null for the defaults.</param>
    /// <exception cref="InputException">There is no such folder, it has no IDS101Referral, or two files hold one table.</exception>
    public InputTables(string folder, ReadOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        _folder = new InputFolder(folder);
        _options = options ?? ReadOptions.Default;
        _folder.Require(Ids101Columns.Table);
        Tables = [.. DataSetTable.All.Where(table => _folder.Find(table.Name) is not null)];
    }

    /// <summary>The tables that have a file.</summary>
    public IReadOnlyList<DataSetTable> Tables { get; }

    /// <summary>What a reader of the rows should know about the files opened so far: columns that are not read.</summary>
    public IReadOnlyList<string> Notes => _notes.Lines;

    /// <summary>Opens the file of a table.</summary>
    /// <param name="table">One of <see cref="Tables"/>.</param>
    /// <exception cref="InputException">The file cannot be read, or its header is not that of the table.</exception>
    public InputTable Open(DataSetTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return InputTable.Open(table, _folder.Require(table.Name), _options, _notes);
    }

    /// <summary>Reads <c>organisations.csv</c>; null where the folder has none.</summary>
    /// <exception cref="InputException">The file cannot be read, or makes no table of organisations.</exception>
    public OrganisationTable? ReadOrganisations()
    {
        if (_folder.FindFile(OrganisationFile.FileName) is not { } path)
        {
            return null;
        }

        using var file = new CsvTable(TableFiles.OpenStream(path), path, _options, ownsStream: true);
        return OrganisationFile.Read(file, _notes);
    }
}
