using Iapt.Measures.Algebra;

namespace Iapt.Measures.Extracts;

/// <summary>Where each code of a column, and the lack of one, first stands.</summary>
internal sealed class FirstRows
{
    private readonly CodeColumn? _column;
    private readonly int[] _rowOfPosition;

    private FirstRows(CodeColumn? column, int[] rowOfPosition)
    {
        _column = column;
        _rowOfPosition = rowOfPosition;
    }

    internal static FirstRows Of(Extract extract, CodeField field)
    {
        var column = ((CodeColumn?)extract.ColumnOf(field))?.ByPosition(extract.Count);
        var first = new int[(column?.Codes.Count ?? 0) + 1];
        Array.Fill(first, -1);
        if (column is null)
        {
            first[0] = extract.Count > 0 ? 0 : -1;
            return new FirstRows(null, first);
        }

        for (var row = 0; row < extract.Count; row++)
        {
            ref var known = ref first[column.PositionAt(row)];
            if (known < 0)
            {
                known = row;
            }
        }

        return new FirstRows(column, first);
    }

    /// <summary>The codes that stand in some row, in the order in which they first do.</summary>
    internal IEnumerable<(string Code, int Row)> Codes() => Enumerable.Range(0, _rowOfPosition.Length - 1)
        .Where(position => _rowOfPosition[position] >= 0)
        .Select(position => (_column!.Codes[position], _rowOfPosition[position]))
        .OrderBy(one => one.Item2);

    internal KeyMap Map(Func<string?, string> keyOf)
    {
        var codes = new string?[_rowOfPosition.Length];
        for (var position = 0; position < codes.Length; position++)
        {
            codes[position] = _rowOfPosition[position] < 0 ? null : keyOf(position < codes.Length - 1 ? _column!.Codes[position] : null);
        }

        var ordered = codes.OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return new KeyMap(_column, Array.ConvertAll(codes, code => code is null ? -1 : ordered.BinarySearch(code, StringComparer.Ordinal)), ordered);
    }
}
