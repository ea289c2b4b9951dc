using Iapt.Measures.Algebra;
using static Iapt.Measures.DataSet.Ids101;

namespace Iapt.Measures.Extracts;

/// <summary>
/// Takes the rows of IDS101Referral, as text or as values, through the codec of each field. Rows that cannot be used are left out; what is wrong becomes an issue and
/// never an exception.
/// </summary>
public sealed class ExtractBuilder : IRowWriter
{
    // Few rows at first, because most extracts of a caller's own objects are small; then as many as stay near the processor.
    private const int FirstStage = 16;
    private const int WholeStage = 512;

    private readonly List<Column> _columns = [];
    private readonly Dictionary<Field, int> _position = [];
    private readonly List<DataIssue> _issues = [];
    private readonly StageIssues _stageIssues = new();
    private readonly Locators _locators = new();
    private readonly StageRules _rules;
    private readonly BlockBudget _budget;
    private readonly IdentifierColumn _pathway;
    private readonly IntegerColumn[] _months;
    private int _capacity;
    private int _staged;
    private bool _isDirty;
    private IssueCode? _unusable;
    private Field? _unusableField;
    private long _locator;

    /// <summary>A builder for rows with these fields.</summary>
    /// <param name="fields">The fields of the input, each once; <c>PathwayID</c> is required.</param>
    /// <param name="memory">How many bytes of columns to hold in memory; what is beyond goes to a temporary file without a name.</param>
    /// <exception cref="ArgumentException">A field stands twice, or <c>PathwayID</c> is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Less than no memory.</exception>
    public ExtractBuilder(IEnumerable<Field> fields, long memory = long.MaxValue)
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

        if (!_position.TryGetValue(PathwayID, out var pathway))
        {
            throw new ArgumentException("An extract needs PathwayID.", nameof(fields));
        }

        _pathway = (IdentifierColumn)_columns[pathway];
        _months = [.. new Field[] { Unique_MonthID, ReportingPeriodStartDate }.Where(_position.ContainsKey).Select(field => (IntegerColumn)_columns[_position[field]])];
        _rules = new StageRules(field => _position.TryGetValue(field, out var position) ? (IntegerColumn)_columns[position] : null, Fields);
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
        if (_pathway.StagedKey(_staged) == 0)
        {
            Leave(IssueCode.MissingPathwayId, PathwayID);
        }

        if (_months.Length > 0 && Array.TrueForAll(_months, month => month.Stage[_staged] == int.MinValue))
        {
            Leave(IssueCode.UnreadableMonth, Unique_MonthID);
        }

        if (_unusable is { } reason)
        {
            _stageIssues.Add(_staged, new DataIssue(reason, _unusableField, _locator));
            return false;
        }

        _locators.Add(Count, _locator);
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

    /// <summary>Ends the extract: decides which row of each pathway is reported.</summary>
    /// <param name="organisations">What the sub-ICBs belong to; null when not known.</param>
    public Extract Build(OrganisationTable? organisations = null)
    {
        EndStage();
        foreach (var column in _columns)
        {
            column.Trim();
        }

        return new Extract(_columns, Count, _locators, _issues, organisations ?? OrganisationTable.Empty);
    }

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

    private void Note(IssueCode? issue, Field field)
    {
        if (issue is not { } code)
        {
            return;
        }

        if (field == ReferralRequestReceivedDate)
        {
            Leave(IssueCode.UnreadableRequiredDate, field);
        }
        else if (field == Unique_MonthID || field == ReportingPeriodStartDate)
        {
            Leave(IssueCode.UnreadableMonth, field);
        }
        else
        {
            _stageIssues.Add(_staged, new DataIssue(code, field, _locator));
        }
    }

    private void Leave(IssueCode reason, Field field)
    {
        if (_unusable is null)
        {
            _unusable = reason;
            _unusableField = field;
        }
    }

    private void EndStage()
    {
        var first = Count - _staged;
        _rules.Check(_staged, (slot, code, field) => _stageIssues.Add(slot, new DataIssue(code, field, _locators[first + slot])));
        _stageIssues.MoveTo(_issues);
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
