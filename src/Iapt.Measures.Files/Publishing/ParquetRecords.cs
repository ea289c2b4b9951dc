using System.Globalization;
using NodaTime;
using NodaTime.Text;
using ParquetSharp;

namespace Iapt.Measures.Files;

/// <summary>The rows of a Parquet file in the tidy layout, as the texts that a CSV file would hold.</summary>
internal sealed class ParquetRecords : RecordFile
{
    private readonly ParquetFileReader _file;
    private int[] _used = [];
    private string[][] _columns = [];
    private int _group;
    private long _row = -1;
    private long _line;

    public ParquetRecords(string path)
    {
        Name = path;
        TableFiles.OpenStream(path).Dispose();
        _file = Try(() => new ParquetFileReader(path));
        Header = Try(() => Enumerable.Range(0, _file.FileMetaData.Schema.NumColumns).Select(column => _file.FileMetaData.Schema.Column(column).Name).ToList());
    }

    public override string Name { get; }

    public override IReadOnlyList<string> Header { get; }

    public override long? HeaderLine => null;

    public override long Line => _line;

    public override void Use(int[] columns) => _used = columns;

    public override bool Read()
    {
        while (_columns.Length == 0 || ++_row == _columns[0].Length)
        {
            if (_group == _file.FileMetaData.NumRowGroups)
            {
                return false;
            }

            _columns = Try(() => ReadGroup(_group));
            _group++;
            _row = -1;
        }

        _line++;
        return true;
    }

    public override ReadOnlySpan<char> Text(int used) => _columns[used][_row];

    public override void Dispose() => _file.Dispose();

    private static string[] TextsOf(ColumnReader column, int rows)
    {
        using var reader = column.LogicalReader();
        return reader.Apply(new Texts(rows));
    }

    private string[][] ReadGroup(int number)
    {
        using var group = _file.RowGroup(number);
        return Array.ConvertAll(_used, position =>
        {
            using var column = group.Column(position);
            return TextsOf(column, checked((int)group.MetaData.NumRows));
        });
    }

    private T Try<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception error) when (error is not InputException)
        {
            throw new InputException(Name, null, null, "the file cannot be read as Parquet; expected a whole Parquet file in the tidy layout", error);
        }
    }

    private sealed class Texts(int rows) : ILogicalColumnReaderVisitor<string[]>
    {
        public string[] OnLogicalColumnReader<TValue>(LogicalColumnReader<TValue> columnReader) => Array.ConvertAll(columnReader.ReadAll(rows), value => value switch
        {
            null => "",
            string text => text,
            Date date => LocalDatePattern.Iso.Format(LocalDate.FromDateTime(date.DateTime)),
            DateOnly date => LocalDatePattern.Iso.Format(LocalDate.FromDateOnly(date)),
            double number => InPlainDigits(number),
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            _ => throw new NotSupportedException(),
        });

        // The shortest digits that mean the number; without an exponent, which no layout has.
        private static string InPlainDigits(double number)
        {
            var digits = number.ToString("R", CultureInfo.InvariantCulture);
            return digits.Contains('E', StringComparison.Ordinal) && decimal.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var plain)
                ? plain.ToString(CultureInfo.InvariantCulture)
                : digits;
        }
    }
}
