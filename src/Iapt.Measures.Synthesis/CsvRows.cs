namespace Iapt.Measures.Synthesis;

/// <summary>Writes rows as lines of CSV (RFC 4180, comma, <c>\n</c>).</summary>
internal sealed class CsvRows(TextWriter writer) : ISyntheticTableFile
{
    public void WriteHeader(SyntheticTable table)
    {
        for (int field = 0; field < table.Fields.Count; field++)
        {
            writer.Write(table.Fields[field].Name);
            writer.Write(field == table.Fields.Count - 1 ? '\n' : ',');
        }
    }

    public void Add(SyntheticRow row) => writer.Write(row.Line);

    public void Complete() => writer.Flush();

    public void Dispose() => writer.Dispose();
}
