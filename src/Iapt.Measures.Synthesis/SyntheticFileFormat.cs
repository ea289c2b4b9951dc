using System.Text;

namespace Iapt.Measures.Synthesis;

/// <summary>A format of table files.</summary>
/// <param name="Extension">The end of the names of the files: <c>.csv</c>.</param>
/// <param name="Create">Makes the writer of a table's file over a stream, which is closed after it.</param>
public sealed record SyntheticFileFormat(string Extension, Func<SyntheticTable, Stream, ISyntheticTableFile> Create)
{
    private const int BufferBytes = 1 << 16;

    /// <summary>CSV (RFC 4180, comma, <c>\n</c>) with a header, in UTF-8 without a byte order mark.</summary>
    public static SyntheticFileFormat Csv { get; } = new(".csv", CreateCsv);

    private static CsvRows CreateCsv(SyntheticTable table, Stream stream)
    {
        var rows = new CsvRows(new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), BufferBytes));
        rows.WriteHeader(table);
        return rows;
    }
}
