using Iapt.Measures.Algebra;

namespace Iapt.Measures.Files;

/// <summary>The file of one table, row by row as texts: for whoever keeps the rows elsewhere, without judging them.</summary>
public sealed class InputTable : IDisposable
{
    private readonly TableFile _file;

    private InputTable(DataSetTable table, TableFile file, TableHeader header)
    {
        _file = file;
        Table = table;
        Fields = [.. header.Columns.Select(column => column.Field)];
    }

    /// <summary>The table.</summary>
    public DataSetTable Table { get; }

    /// <summary>The fields that the file holds, in its order.</summary>
    public IReadOnlyList<Field> Fields { get; }

    /// <summary>The number of the current row for people: the line, or the position from 1.</summary>
    public long Row => _file.Row;

    /// <summary>How many rows were passed over because they have too few or too many columns.</summary>
    public long LeftOut { get; private set; }

    /// <summary>The share of the file that has been read, 0 to 1; null when its length is not known.</summary>
    public double? Share => _file.Share;

    /// <summary>Goes to the next row that has as many columns as the header.</summary>
    /// <returns>False at the end.</returns>
    /// <exception cref="InputException">The file cannot be read.</exception>
    public bool Read()
    {
        while (_file.Read())
        {
            if (_file.HasAllColumns)
            {
                return true;
            }

            LeftOut++;
        }

        return false;
    }

    /// <summary>The text of a field in the current row, valid until the next call; empty when nothing is recorded.</summary>
    /// <param name="field">The position of the field among <see cref="Fields"/>.</param>
    public ReadOnlySpan<char> Text(int field) => _file.Text(field);

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();

    internal static InputTable Open(DataSetTable table, string path, ReadOptions options, Notes notes)
    {
        var file = TableFiles.Open(path, options);
        try
        {
            var header = TableHeader.Of(file, table.Fields, RequiredOf(table), notes);
            file.Use(header.Columns);
            return new InputTable(table, file, header);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    private static Field[] RequiredOf(DataSetTable table) => table.Name switch
    {
        DataSet.Ids000.Table => [],
        Ids101Columns.Table => [DataSet.Ids101.PathwayID],
        _ => ChildTables.RequiredOf(table.Name),
    };
}
