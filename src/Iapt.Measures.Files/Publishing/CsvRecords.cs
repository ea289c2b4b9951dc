namespace Iapt.Measures.Files;

/// <summary>The lines of a CSV file.</summary>
internal sealed class CsvRecords(CsvTable table) : RecordFile
{
    public override string Name => table.Name;

    public override IReadOnlyList<string> Header => table.Header;

    public override long? HeaderLine => table.HeaderLine;

    public override long Line => table.Row;

    public override double? Share => table.Share;

    public override void Use(int[] columns) => table.UseAt(columns);

    public override bool Read()
    {
        if (!table.Read())
        {
            return false;
        }

        return table.HasAllColumns
            ? true
            : throw new InputException(Name, Line, null, "too few or too many columns; expected as many as the header has (is a comma inside a field not in quotes?)");
    }

    public override ReadOnlySpan<char> Text(int used) => table.Text(used);

    public override void Dispose() => table.Dispose();
}
