namespace Iapt.Measures.Audit;

/// <summary>Gathers the figures of one file into the rows that they stand in.</summary>
internal sealed class FigureRows(string file)
{
    private readonly Dictionary<FigurePlace, List<FigureRow>> _byPlace = [];
    private readonly List<FigureRow> _rows = [];
    private List<FigureRow>? _last;

    /// <summary>The rows in the order of the file.</summary>
    public IReadOnlyList<FigureRow> Rows => _rows;

    /// <summary>The rows of a place: one, unless the place stands again.</summary>
    /// <param name="place">The place.</param>
    public List<FigureRow> At(FigurePlace place)
    {
        if (_last is { } last && ReferenceEquals(last[0].Place, place))
        {
            return last;
        }

        if (!_byPlace.TryGetValue(place, out var rows))
        {
            rows = [New(place, 0)];
            _byPlace.Add(place, rows);
        }

        return _last = rows;
    }

    /// <summary>The row for a figure: the first of the place that does not hold the measure yet.</summary>
    /// <param name="place">The place.</param>
    /// <param name="key">The measure.</param>
    public FigureRow For(FigurePlace place, string key)
    {
        var rows = At(place);
        foreach (var row in rows)
        {
            if (row.Find(key) is null)
            {
                return row;
            }
        }

        var again = New(rows[0].Place, rows.Count);
        rows.Add(again);
        return again;
    }

    private FigureRow New(FigurePlace place, int occurrence)
    {
        var row = new FigureRow(file, place, occurrence);
        _rows.Add(row);
        return row;
    }
}
