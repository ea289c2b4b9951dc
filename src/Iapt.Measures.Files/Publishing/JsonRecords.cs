using System.Text.Json;

namespace Iapt.Measures.Files;

/// <summary>The objects of a JSON array. Numbers are read as the digits that stand there; null is nothing.</summary>
internal sealed class JsonRecords : RecordFile
{
    private readonly JsonDocument _document;
    private string[] _used = [];
    private int _position = -1;

    public JsonRecords(Stream stream, string name)
    {
        Name = name;
        try
        {
            _document = JsonDocument.Parse(stream);
        }
        catch (JsonException error)
        {
            throw new InputException(name, error.LineNumber + 1, null, "no JSON; expected an array of objects", error);
        }

        if (_document.RootElement.ValueKind != JsonValueKind.Array || _document.RootElement.EnumerateArray().Any(element => element.ValueKind != JsonValueKind.Object))
        {
            _document.Dispose();
            throw new InputException(name, null, null, "no array of objects; expected one object for each figure");
        }

        // Without a figure there is no name: the columns of the one layout that is written as JSON.
        Header = _document.RootElement.GetArrayLength() == 0 ? TidyColumns.Names : [.. _document.RootElement[0].EnumerateObject().Select(property => property.Name)];
    }

    public override string Name { get; }

    public override IReadOnlyList<string> Header { get; }

    public override long? HeaderLine => null;

    public override long Line => _position + 1;

    public override void Use(int[] columns) => _used = Array.ConvertAll(columns, column => Header[column]);

    public override bool Read() => ++_position < _document.RootElement.GetArrayLength();

    public override ReadOnlySpan<char> Text(int used)
    {
        if (!_document.RootElement[_position].TryGetProperty(_used[used], out var value))
        {
            throw new InputException(Name, Line, _used[used], "the object lacks it; expected the same names in every object");
        }

        return value.ValueKind switch
        {
            JsonValueKind.String => value.GetString(),
            JsonValueKind.Null => "",
            JsonValueKind.Number => value.GetRawText(),
            _ => throw new InputException(Name, Line, _used[used], "neither text nor number; expected one of them, or null"),
        };
    }

    public override void Dispose() => _document.Dispose();
}
