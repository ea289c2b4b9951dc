using Iapt.Measures.Algebra;
using Iapt.Measures.Extracts;
using Iapt.Measures.Periods;

namespace Iapt.Measures.Assembly;

/// <summary>
/// The rows of a table that belong to a period, each with the row that it belongs to, those of one row after each other. Fields of the table and of everything it
/// belongs to are columns, brought together when they are first asked for.
/// </summary>
internal sealed class Frame : IRowSource, IColumnSource
{
    private readonly RawTable _raw;
    private readonly int[]? _rows;
    private readonly int[] _parents;
    private readonly Func<Frame, Field, Column?> _selected;
    private readonly Dictionary<Field, Column?> _columns = [];
    private readonly Dictionary<Frame, int[]> _positions = [];
    private readonly Dictionary<Field, int[]> _numbers = [];
    private readonly Dictionary<SortKey, int[]> _orders = [];

    /// <summary>Rows that belong to nothing else.</summary>
    /// <param name="subject">What they are.</param>
    /// <param name="raw">Their table.</param>
    /// <param name="selected">Makes the columns that are selected from other tables.</param>
    /// <param name="rows">Which rows of the table; null for all.</param>
    internal Frame(Subject subject, RawTable raw, Func<Frame, Field, Column?> selected, int[]? rows)
    {
        Subject = subject;
        _raw = raw;
        _rows = rows;
        _parents = [];
        _selected = selected;
        Count = rows?.Length ?? raw.Count;
    }

    internal Frame(Subject subject, RawTable raw, Func<Frame, Field, Column?> selected, Frame parent, int[] rows, int[] parents)
    {
        Subject = subject;
        _raw = raw;
        _selected = selected;
        Parent = parent;
        _rows = rows;
        _parents = parents;
        Count = rows.Length;
    }

    internal Subject Subject { get; }

    internal Frame? Parent { get; }

    /// <summary>The months of the rows' snapshots; null for a table that is no snapshot.</summary>
    internal RowMonths? Months { get; init; }

    internal int Count { get; }

    /// <summary>The row of the table at a position.</summary>
    internal int RowAt(int position) => _rows is null ? position : _rows[position];

    /// <summary>The position, in the frame of what it belongs to, of each row.</summary>
    internal ReadOnlySpan<int> Parents => _parents;

    /// <summary>The positions in the frame of another table that the rows belong to, directly or through others; never descending.</summary>
    internal int[] PositionsIn(Frame ancestor)
    {
        if (Parent == ancestor)
        {
            return _parents;
        }

        if (!_positions.TryGetValue(ancestor, out var positions))
        {
            var above = (Parent ?? throw new InvalidOperationException($"No {Subject.Name} belongs to a {ancestor.Subject.Name}.")).PositionsIn(ancestor);
            positions = Array.ConvertAll(_parents, parent => above[parent]);
            _positions.Add(ancestor, positions);
        }

        return positions;
    }

    /// <summary>The integers of a field, the least integer for null; null when there are none.</summary>
    internal int[]? NumbersOf(Field field)
    {
        if (!_numbers.TryGetValue(field, out var numbers))
        {
            if (ColumnOf(field) is not IntegerColumn column)
            {
                return null;
            }

            numbers = column.Blocks.ToArray();
            _numbers.Add(field, numbers);
        }

        return numbers;
    }

    /// <summary>Integers in whose order the rows stand by a field: a row without it comes last in either direction.</summary>
    internal int[] OrderOf(SortKey key)
    {
        if (!_orders.TryGetValue(key, out var order))
        {
            order = NumbersOf(key.Field) is { } numbers
                ? Array.ConvertAll(numbers, number => number == int.MinValue ? int.MaxValue : key.Descending ? -number : number)
                : [.. Enumerable.Repeat(int.MaxValue, Count)];
            _orders.Add(key, order);
        }

        return order;
    }

    public Column? ColumnOf(Field field)
    {
        if (!_columns.TryGetValue(field, out var column))
        {
            column = Bring(field);
            _columns[field] = column;
        }

        return column;
    }

    public FieldValue ValueOf(Field field, int row)
    {
        if (field is CodeField { IsIdentifier: true })
        {
            return IsOwn(field) ? _raw.ColumnOf(field)?[RowAt(row)] ?? FieldValue.Null : Parent!.ValueOf(field, _parents[row]);
        }

        return ColumnOf(field)?[row] ?? FieldValue.Null;
    }

    bool IRowSource.IsSelected(int row, ReportingPeriod period, SelectionScope scope) => true;

    /// <summary>Identifiers of the table that the rows are of, by row of the table; null where there are none.</summary>
    internal UInt128[]? RawKeysOf(CodeField field) => KeyReader.All(_raw.ColumnOf(field), _raw.Count);

    /// <summary>The identifier of a row's record, which orders rows that are otherwise alike.</summary>
    internal string? RecordIdAt(int position) => Subject.RecordId is { } id ? _raw.ColumnOf(id)?[RowAt(position)].Code : null;

    private bool IsOwn(Field field) => string.Equals(field.Table, Subject.Table, StringComparison.Ordinal) || Parent is null;

    private Column? Bring(Field field)
    {
        if (!IsOwn(field))
        {
            return Parent!.ColumnOf(field) is IntegerColumn above ? Gathering.Of(above, _parents) : null;
        }

        if (_selected(this, field) is { } selected)
        {
            return selected;
        }

        var column = _raw.ColumnOf(field);
        return _rows is null || column is null ? column
            : column is IntegerColumn own ? Gathering.Of(own, _rows)
            : null;
    }
}
