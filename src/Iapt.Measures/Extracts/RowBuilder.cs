using Iapt.Measures.Algebra;

namespace Iapt.Measures.Extracts;

/// <summary>
/// Takes the rows of a table, as text or as values, through the codec of each field. Rows that cannot be used are left out; what is wrong becomes an issue and never an
/// exception.
/// </summary>
public abstract class RowBuilder : IRowWriter
{
    // Few rows at first, because most extracts of a caller's own objects are small; then as many as stay near the processor.
    private const int FirstStage = 16;
    private const int WholeStage = 512;

    private readonly List<Column> _columns = [];
    private readonly Dictionary<Field, int> _position = [];
    private readonly StageIssues _stageIssues = new();
    private readonly BlockBudget _budget;
    private int _capacity;
    private int _staged;
    private bool _isDirty;
    private IssueCode? _unusable;
    private Field? _unusableField;
    private long _locator;

    private protected RowBuilder(IEnumerable<Field> fields, long memory)
    {
        ArgumentNullException.ThrowIfNull(fields);
        ArgumentOutOfRangeException.ThrowIfNegative(memory);
        foreach (var field in fields)
        {
            if (!_position.TryAdd(field, _columns.Count))
            {
                throw new ArgumentException($"{field.Name} stands twice.", nameof(fields));
            }

            _columns.Add(Column.For(field));
        }

        _budget = new BlockBudget(_columns, memory);
        Grow(FirstStage);
    }

    /// <summary>How many rows have been taken so far.</summary>
    public int Count { get; private set; }

    /// <summary>The fields, in the order given.</summary>
    public IReadOnlyList<Field> Fields => [.. _columns.Select(column => column.Field)];

    /// <summary>Begins a row.</summary>
    /// <param name="locator">The number of the row in its input, for issues.</param>
    public void BeginRow(long locator)
    {
        _locator = locator;
        _unusable = null;
        if (_isDirty)
        {
            foreach (var column in _columns)
            {
                column.Clear(_staged);
            }
        }

        _isDirty = true;
    }

    /// <summary>Sets a field of the row from text, through its codec.</summary>
    /// <param name="position">The position of the field in the order given.</param>
    /// <param name="text">The text of the file.</param>
    public void Set(int position, ReadOnlySpan<char> text)
    {
        var column = _columns[position];
        var reading = column.Field.Read(text);
        column.Set(_staged, reading.Value);
        Note(reading.Issue, column.Field);
    }

    /// <summary>Sets a field of the row from text in UTF-8, through its codec.</summary>
    /// <param name="position">The position of the field in the order given.</param>
    /// <param name="utf8">The text of the file.</param>
    public void SetUtf8(int position, ReadOnlySpan<byte> utf8)
    {
        var column = _columns[position];
        Note(column.Set(_staged, utf8), column.Field);
    }

    /// <summary>Sets a field of the row from a number, where its codec would have nothing to say about the digits of it.</summary>
    /// <param name="position">The position of the field in the order given.</param>
    /// <param name="number">Days since 1970-01-01, a count, a score, or 0 and 1 for a flag.</param>
    /// <returns>False when the field is as it was: what the number means is for the codec to say, from its text.</returns>
    public bool TrySet(int position, int number) => _columns[position].TrySet(_staged, number);

    /// <summary>Sets a field of the row from a value that its codec has given before.</summary>
    /// <param name="field">The field.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number that the field cannot hold.</exception>
    public void Set(Field field, FieldValue value) => _columns[_position[field]].Set(_staged, value);

    /// <summary>Ends the row: checks it as a whole and keeps it, or leaves it out with an issue.</summary>
    /// <returns>True when the row is kept.</returns>
    public bool EndRow()
    {
        CheckRow(_staged);
        if (_unusable is { } reason)
        {
            _stageIssues.Add(_staged, new DataIssue(reason, _unusableField, _locator));
            return false;
        }

        Locators.Add(Count, _locator);
        Count++;
        _isDirty = false;
        if (++_staged == _capacity)
        {
            EndStage();
            Grow(WholeStage);
        }

        return true;
    }

    /// <summary>What the row holds so far in a field: null when nothing is recorded, or when the input lacks the field.</summary>
    /// <param name="field">The field.</param>
    public FieldValue Current(Field field) => _position.TryGetValue(field, out var position) ? _columns[position].Staged(_staged) : FieldValue.Null;

    /// <summary>Takes up what is wrong with a row of another table that these rows rest on.</summary>
    /// <param name="issue">What is wrong; its field says which table.</param>
    public void Report(DataIssue issue) => _stageIssues.Add(_staged, issue);

    /// <summary>Leaves a row out that is not even a row.</summary>
    /// <param name="locator">The number of the row in its input.</param>
    /// <param name="reason">What is wrong.</param>
    public void Reject(long locator, IssueCode reason) => _stageIssues.Add(_staged, new DataIssue(reason, null, locator));

    /// <summary>Takes rows of columns that hold the same fields in the same order.</summary>
    internal void Copy(IReadOnlyList<Column> columns, int rows)
    {
        for (var row = 0; row < rows; row++)
        {
            BeginRow(row + 1);
            for (var position = 0; position < _columns.Count; position++)
            {
                _columns[position].Copy(columns[position], row, _staged);
            }

            _ = EndRow();
        }
    }

    private protected IReadOnlyList<Column> Columns => _columns;

    private protected Locators Locators { get; } = new();

    private protected List<DataIssue> Issues { get; } = [];

    private protected Column? ColumnOf(Field field) => _position.TryGetValue(field, out var position) ? _columns[position] : null;

    /// <summary>What the row lacks to be kept, and what of it is not used.</summary>
    /// <param name="slot">The row in the stage.</param>
    private protected abstract void CheckRow(int slot);

    /// <summary>What is checked of many rows at once, before they are kept for good.</summary>
    private protected virtual void CheckStage(int rows, Action<int, IssueCode, Field> report)
    {
    }

    /// <summary>What an issue of a field means for the row: nothing more, unless the row cannot do without the field.</summary>
    private protected virtual IssueCode? ReasonToLeave(IssueCode issue, Field field) => null;

    private protected void ReportRow(IssueCode issue, Field field) => _stageIssues.Add(_staged, new DataIssue(issue, field, _locator));

    /// <summary>Ends the last stage: no row comes after it.</summary>
    private protected void Complete()
    {
        EndStage();
        foreach (var column in _columns)
        {
            column.Trim();
        }
    }

    private protected void Leave(IssueCode reason, Field field)
    {
        if (_unusable is null)
        {
            _unusable = reason;
            _unusableField = field;
        }
    }

    private void Note(IssueCode? issue, Field field)
    {
        if (issue is not { } code)
        {
            return;
        }

        if (ReasonToLeave(code, field) is { } reason)
        {
            Leave(reason, field);
        }
        else
        {
            _stageIssues.Add(_staged, new DataIssue(code, field, _locator));
        }
    }

    private void EndStage()
    {
        var first = Count - _staged;
        CheckStage(_staged, (slot, code, field) => _stageIssues.Add(slot, new DataIssue(code, field, Locators[first + slot])));
        _stageIssues.MoveTo(Issues);
        foreach (var column in _columns)
        {
            column.Append(_staged);
        }

        _budget.Keep(Count);
        _staged = 0;
        _isDirty = true;
    }

    private void Grow(int capacity)
    {
        if (_capacity == capacity)
        {
            return;
        }

        _capacity = capacity;
        foreach (var column in _columns)
        {
            column.Grow(capacity);
        }
    }
}
