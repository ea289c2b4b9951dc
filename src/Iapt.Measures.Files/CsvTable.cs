using System.Text;
using CsvHelper;
using Iapt.Measures.Extracts;

namespace Iapt.Measures.Files;

/// <summary>A CSV file: UTF-8, comma, RFC 4180 quotes, <c>\n</c> or <c>\r\n</c>. What breaks that is one clear error; the reader repairs nothing.</summary>
internal sealed class CsvTable : TableFile
{
    private const int BufferBytes = 1 << 18;
    private const int UsualField = 256;

    private readonly CheckedUtf8Stream _stream;
    private readonly CsvReader _reader;
    private readonly Stream? _owned;
    private readonly ReadOptions _options;
    private readonly long? _length;
    private int[] _columns = [];
    private char[] _text = new char[UsualField];

    public CsvTable(Stream stream, string name, ReadOptions options, bool ownsStream = false)
    {
        _owned = ownsStream ? stream : null;
        Name = name;
        _options = options;
        _length = stream.CanSeek ? stream.Length - stream.Position : null;
        _stream = new CheckedUtf8Stream(stream, name);
        _reader = CsvReader.Create(
            _stream,
            new CsvReaderOptions
            {
                HasHeader = false,
                Separator = ',',
                DetectSeparatorHint = false,
                MalformedData = CsvMalformedDataHandling.Throw,

                // A row with too few or too many columns is left out with an issue: the count is compared with the header's in HasAllColumns.
                FieldCountMismatch = CsvFieldCountHandling.Allow,
                TrackLineNumbers = true,
                IncludeValuesInExceptions = false,
                MaxRecordSize = options.MaxRecordBytes,
                BufferSize = BufferBytes,
            },
            leaveOpen: true);
        if (!Read())
        {
            throw new InputException(name, null, null, "the file is empty; expected a header with the NHS field names");
        }

        HeaderLine = _reader.LineNumber;
        Header = [.. Enumerable.Range(0, _reader.FieldCount).Select(_reader.GetString)];
    }

    public override string Name { get; }

    public override long? HeaderLine { get; }

    public override IReadOnlyList<string> Header { get; }

    public override long Row => _reader.LineNumber;

    public override bool HasAllColumns => _reader.FieldCount == Header.Count;

    public override double? Share => _length is { } length and > 0 ? Math.Min(1, _stream.Passed / (double)length) : null;

    public override void Use(IReadOnlyList<TableColumn> columns) => UseAt([.. columns.Select(column => column.Position)]);

    /// <summary>Says which columns will be read, of a file that holds no fields of the data set.</summary>
    /// <param name="positions">The columns, in the order in which <see cref="Text"/> names them.</param>
    public void UseAt(int[] positions) => _columns = positions;

    public override bool Read()
    {
        try
        {
            if (!_reader.Read())
            {
                return false;
            }
        }
        catch (CsvFormatException malformed)
        {
            throw Unusable(malformed);
        }

        if (_reader.RawRecord.Length > _options.MaxRecordBytes)
        {
            throw TooLong(_reader.LineNumber, null);
        }

        return true;
    }

    public override ReadOnlySpan<char> Text(int used)
    {
        var bytes = _reader.GetSpan(_columns[used]);
        if (bytes.IsEmpty)
        {
            return [];
        }

        // UTF-8 never has fewer bytes than UTF-16 has units.
        if (bytes.Length > _text.Length)
        {
            _text = new char[bytes.Length];
        }

        return _text.AsSpan(0, Encoding.UTF8.GetChars(bytes, _text));
    }

    public override void SetRow(RowBuilder row)
    {
        for (var used = 0; used < _columns.Length; used++)
        {
            var utf8 = _reader.GetSpan(_columns[used]);
            if (!utf8.IsEmpty)
            {
                row.SetUtf8(used, utf8);
            }
        }
    }

    public override void Dispose()
    {
        _reader.Dispose();
        _stream.Dispose();
        _owned?.Dispose();
    }

    private InputException Unusable(CsvFormatException malformed)
    {
        if (malformed.Message.Contains(nameof(CsvReaderOptions.MaxRecordSize), StringComparison.Ordinal))
        {
            return TooLong(malformed.LineNumber, malformed);
        }

        return new InputException(
            Name,
            malformed.LineNumber,
            null,
            "the quotes of the record that begins here do not pair; expected a field in quotes to be closed and followed by a comma or a line end, and a quote inside it doubled (RFC 4180)",
            malformed);
    }

    private InputException TooLong(long line, CsvFormatException? cause) => new(
        Name,
        line,
        null,
        string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"the record that begins here is longer than {_options.MaxRecordBytes} bytes; expected shorter records (is a quote never closed?)"),
        cause);
}
