using Iapt.Measures.Algebra;
using Iapt.Measures.Extracts;
using Iapt.Measures.Periods;

namespace Iapt.Measures.Assembly;

/// <summary>A table as it was read, with what every period asks of it: its identifiers numbered, its months.</summary>
internal sealed class RawTable
{
    internal const int NoMonth = int.MinValue;

    private readonly Func<Field, Column?> _columnOf;
    private readonly Dictionary<Field, KeyIndex> _indexes = [];
    private readonly Dictionary<(Field, Field), int[]> _links = [];
    private readonly int _threads;
    private int[]? _months;

    internal RawTable(TableRows rows, int threads)
    {
        _threads = threads;
        Count = rows.Count;
        _columnOf = rows.ColumnOf;
    }

    internal RawTable(Extract extract, int threads)
    {
        _threads = threads;
        Count = extract.Count;
        _columnOf = extract.ColumnOf;
    }

    internal int Count { get; }

    internal Column? ColumnOf(Field field) => _columnOf(field);

    internal KeyIndex IndexOf(CodeField key)
    {
        if (!_indexes.TryGetValue(key, out var index))
        {
            index = new KeyIndex((IdentifierColumn)ColumnOf(key)!, Count);
            _indexes.Add(key, index);
        }

        return index;
    }

    /// <summary>For each row of this table, the number of the identifier in the other table that it names.</summary>
    internal int[] LinkTo(RawTable parent, CodeField childKey, CodeField parentKey)
    {
        if (!_links.TryGetValue((childKey, parentKey), out var link))
        {
            link = parent.IndexOf(parentKey).NumbersIn((IdentifierColumn)ColumnOf(childKey)!, Count, _threads);
            _links.Add((childKey, parentKey), link);
        }

        return link;
    }

    /// <summary>The month in which each row was submitted, as a number; <see cref="NoMonth"/> where none is recorded.</summary>
    internal int[] Months(CountField? field)
    {
        if (_months is null)
        {
            _months = field is not null && ColumnOf(field) is IntegerColumn column ? column.Blocks.ToArray() : [.. Enumerable.Repeat(NoMonth, Count)];
            for (var row = 0; row < Count; row++)
            {
                _months[row] = _months[row] == NoMonth ? NoMonth : ReportingPeriod.NumberOfId(_months[row]);
            }
        }

        return _months;
    }
}
