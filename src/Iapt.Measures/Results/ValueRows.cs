namespace Iapt.Measures.Results;

/// <summary>How many rows have each value, in ascending order.</summary>
internal sealed class ValueRows
{
    private readonly List<long> _values = [];
    private readonly List<long> _rows = [];

    internal IEnumerable<KeyValuePair<long, long>> All => _values.Zip(_rows, KeyValuePair.Create);

    /// <summary>Adds rows of a value; values that come in order are only appended.</summary>
    internal void Add(long value, long rows)
    {
        if (_values.Count == 0 || value > _values[^1])
        {
            _values.Add(value);
            _rows.Add(rows);
            return;
        }

        var position = _values.BinarySearch(value);
        if (position >= 0)
        {
            _rows[position] += rows;
        }
        else
        {
            _values.Insert(~position, value);
            _rows.Insert(~position, rows);
        }
    }

    /// <summary>Adds all of two others; values in ascending order are appended, and not searched for.</summary>
    internal void AddInOrder(ValueRows first, ValueRows second)
    {
        var (i, j) = (0, 0);
        while (i < first._values.Count || j < second._values.Count)
        {
            var takeFirst = j == second._values.Count || (i < first._values.Count && first._values[i] <= second._values[j]);
            var (value, rows) = takeFirst ? (first._values[i], first._rows[i++]) : (second._values[j], second._rows[j++]);
            Add(value, rows);
        }
    }
}
