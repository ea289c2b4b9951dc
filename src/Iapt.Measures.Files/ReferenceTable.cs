namespace Iapt.Measures.Files;

/// <summary>
/// A CSV table that a caller keeps beside the data: of organisations, of estimates. Its columns are found by name, in any case and order; a row that does not have them makes
/// the file unusable, for it is no patient's and can be put right.
/// </summary>
internal sealed class ReferenceTable
{
    private readonly CsvTable _file;
    private readonly int[] _positions;

    /// <summary>Reads the header.</summary>
    /// <param name="file">The file.</param>
    /// <param name="names">The names of the columns.</param>
    /// <param name="required">Those that must be there.</param>
    /// <param name="expected">The header that a message names.</param>
    /// <param name="notes">Told the columns that are not read.</param>
    /// <exception cref="InputException">A column stands twice, or a required one is missing.</exception>
    public ReferenceTable(CsvTable file, string[] names, string[] required, string[] expected, Notes notes)
    {
        _file = file;
        var header = file.Header.Select(name => name.Trim()).ToList();
        _positions = Array.ConvertAll(names, name => header.FindIndex(one => one.Equals(name, StringComparison.OrdinalIgnoreCase)));
        foreach (var name in names)
        {
            if (header.Count(one => one.Equals(name, StringComparison.OrdinalIgnoreCase)) > 1)
            {
                throw new InputException(file.Name, file.HeaderLine, name, "the column stands twice; expected each column once");
            }
        }

        if (required.FirstOrDefault(name => _positions[Array.IndexOf(names, name)] < 0) is { } missing)
        {
            throw new InputException(file.Name, file.HeaderLine, null, $"no column {missing}; expected the header {string.Join(',', expected)}");
        }

        var unknown = header.Where(name => name.Length > 0 && !names.Contains(name, StringComparer.OrdinalIgnoreCase)).Select(Notes.Safe).ToList();
        if (unknown.Count > 0)
        {
            notes.Add($"{file.Name}: columns that are not read: {string.Join(", ", unknown)}");
        }

        // The file asks for a field with each column; of a reference table it is none of the data set's.
        file.Use([.. _positions.Where(position => position >= 0).Select(position => new TableColumn(position, DataSet.Ids101.OrgIDComm))]);
    }

    /// <summary>The next row, in the order of the names; a column that is absent, empty or NULL is null. Null after the last row.</summary>
    /// <exception cref="InputException">The row has not as many columns as the header.</exception>
    public string?[]? Read()
    {
        if (!_file.Read())
        {
            return null;
        }

        if (!_file.HasAllColumns)
        {
            throw new InputException(_file.Name, _file.Row, null, "too few or too many columns; expected as many as the header has");
        }

        var used = 0;
        return Array.ConvertAll(_positions, position => position < 0 ? null : OrNull(_file.Text(used++)));
    }

    private static string? OrNull(ReadOnlySpan<char> text)
    {
        var trimmed = text.Trim();
        return trimmed.IsEmpty || trimmed.Equals("NULL", StringComparison.OrdinalIgnoreCase) ? null : trimmed.ToString();
    }
}
