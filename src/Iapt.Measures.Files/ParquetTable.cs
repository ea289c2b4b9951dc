using Iapt.Measures.Algebra;
using Iapt.Measures.Extracts;
using ParquetSharp;

namespace Iapt.Measures.Files;

/// <summary>A Parquet file: columns by name, any number of row groups. Values become the text that a CSV file would hold and go through the same codecs.</summary>
internal sealed class ParquetTable : TableFile
{
    private readonly ParquetFileReader _file;
    private readonly long _rows;
    private IReadOnlyList<TableColumn> _used = [];
    private ParquetColumn[] _columns = [];
    private RowGroupReader? _group;
    private int _nextGroup;
    private long _leftInGroup;
    private long _row;

    public ParquetTable(string path)
    {
        Name = path;
        _file = Try(null, () => new ParquetFileReader(path));
        try
        {
            (_rows, Header) = Try(null, () => (_file.FileMetaData.NumRows, ReadHeader()));
        }
        catch
        {
            _file.Dispose();
            throw;
        }
    }

    public override string Name { get; }

    public override long? HeaderLine => null;

    public override IReadOnlyList<string> Header { get; }

    public override long Row => _row;

    public override bool HasAllColumns => true;

    public override double? Share => _rows > 0 ? _row / (double)_rows : null;

    public override void Use(IReadOnlyList<TableColumn> columns)
    {
        _used = columns;
        _columns = [.. columns.Select(column => Try(column.Field, () => Column(column)))];
    }

    public override bool Read() => Try(null, ReadRow);

    public override ReadOnlySpan<char> Text(int used)
    {
        try
        {
            return _columns[used].Text();
        }
        catch (Exception error) when (error is not InputException)
        {
            throw Unreadable(_used[used].Field, error);
        }
    }

    public override void SetRow(RowBuilder row)
    {
        var used = 0;
        try
        {
            for (; used < _columns.Length; used++)
            {
                _columns[used].Set(row, used);
            }
        }
        catch (Exception error) when (error is not InputException)
        {
            throw Unreadable(_used[used].Field, error);
        }
    }

    public override void Dispose()
    {
        Array.ForEach(_columns, column => column.Dispose());
        _group?.Dispose();
        _file.Dispose();
    }

    private bool ReadRow()
    {
        while (_leftInGroup == 0)
        {
            if (_nextGroup == _file.FileMetaData.NumRowGroups)
            {
                return false;
            }

            _group?.Dispose();
            _group = _file.RowGroup(_nextGroup++);
            _leftInGroup = _group.MetaData.NumRows;
            Array.ForEach(_columns, column => column.Open(_group));
        }

        _leftInGroup--;
        _row++;
        for (var used = 0; used < _columns.Length; used++)
        {
            if (!_columns[used].Next())
            {
                throw new InputException(Name, _row, _used[used].Field.Name, "the column ends before the file does; expected a whole Parquet file");
            }
        }

        return true;
    }

    private string[] ReadHeader()
    {
        var schema = _file.FileMetaData.Schema;
        return [.. Enumerable.Range(0, schema.NumColumns).Select(position => schema.Column(position).Path.ToDotString())];
    }

    private ParquetColumn Column(TableColumn column)
    {
        var descriptor = _file.FileMetaData.Schema.Column(column.Position);
        var content = ParquetContents.Of(descriptor);
        var scale = content == ParquetContent.Decimal ? descriptor.TypeScale : 0;
        if (descriptor.MaxRepetitionLevel > 0 || !ParquetContents.CanHold(content, scale, column.Field))
        {
            throw new InputException(Name, null, column.Field.Name, $"the column's type ({content}, {descriptor.PhysicalType}) cannot hold the field; expected {ParquetContents.Expected(column.Field)}");
        }

        return new ParquetColumns(Name, column, descriptor, content).Open();
    }

    private T Try<T>(Field? field, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception error) when (error is not InputException)
        {
            throw Unreadable(field, error);
        }
    }

    private InputException Unreadable(Field? field, Exception error) =>
        new(Name, _row > 0 ? _row : null, field?.Name, "the file cannot be read as Parquet; expected a whole Parquet file (is it truncated?)", error);
}
