using Iapt.Measures.Algebra;

namespace Iapt.Measures.Extracts;

/// <summary>Where each code of a column, and the lack of one, first stands.</summary>
internal sealed class FirstRows
{
    private readonly CodeColumn? _column;
    private readonly bool[] _stands;

    private FirstRows(CodeColumn? column, bool[] stands)
    {
        _column = column;
        _stands = stands;
    }

    internal static FirstRows Of(Extract extract, CodeField field)
    {
        var column = (CodeColumn?)extract.ColumnOf(field);
        var lacks = column?.HasNull ?? extract.Count > 0;
        return new FirstRows(column, [.. Enumerable.Range(0, column?.Codes.Count ?? 0).Select(position => column!.FirstRowOf(position) >= 0), lacks]);
    }

    /// <summary>The codes that stand in some row, in the order in which they first do.</summary>
    internal IEnumerable<(string Code, int Row)> Codes() => Enumerable.Range(0, _stands.Length - 1)
        .Where(position => _stands[position])
        .Select(position => (_column!.Codes[position], _column.FirstRowOf(position)))
        .OrderBy(one => one.Item2);

    internal KeyMap Map(Func<string?, string> keyOf)
    {
        var codes = new string?[_stands.Length];
        for (var position = 0; position < codes.Length; position++)
        {
            codes[position] = _stands[position] ? keyOf(position < codes.Length - 1 ? _column!.Codes[position] : null) : null;
        }

        var ordered = codes.OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return new KeyMap(_column, Array.ConvertAll(codes, code => code is null ? -1 : ordered.BinarySearch(code, StringComparer.Ordinal)), ordered);
    }
}
