using Iapt.Measures.Algebra;
using static Iapt.Measures.DataSet.Ids101;

namespace Iapt.Measures.Extracts;

/// <summary>
/// Takes the rows of IDS101Referral, as text or as values, through the codec of each field. Rows that cannot be used are left out; what is wrong becomes an issue and
/// never an exception.
/// </summary>
public sealed class ExtractBuilder : IRowWriter
{
    private readonly List<Column> _columns = [];
    private readonly Dictionary<Field, int> _position = [];
    private readonly List<DataIssue> _issues = [];
    private readonly List<long> _locators = [];
    private readonly CodeReadings?[] _readings;
    private readonly ImmutableArray<(int Last, int First)> _pairs;
    private readonly ImmutableArray<int> _dates;
    private readonly int _received;
    private FieldValue[] _row;
    private DataIssue? _unusable;
    private long _locator;

    /// <summary>A builder for rows with these fields.</summary>
    /// <param name="fields">The fields of the input, each once; <c>PathwayID</c> is required.</param>
    /// <exception cref="ArgumentException">A field stands twice, or <c>PathwayID</c> is missing.</exception>
    public ExtractBuilder(IEnumerable<Field> fields)
    {
        ArgumentNullException.ThrowIfNull(fields);
        foreach (var field in fields)
        {
            if (!_position.TryAdd(field, _columns.Count))
            {
                throw new ArgumentException($"{field.Name} stands twice.", nameof(fields));
            }

            _columns.Add(Column.For(field));
        }

        if (!_position.ContainsKey(PathwayID))
        {
            throw new ArgumentException("An extract needs PathwayID.", nameof(fields));
        }

        _row = new FieldValue[_columns.Count];
        _readings = [.. _columns.Select(column => column.Field is CodeField ? new CodeReadings(column.Field) : null)];
        _pairs =
        [
            .. _columns.Select(column => column.Field).OfType<ScoreField>().Where(field => field.First is not null)
                .Select(last => (_position[last], _position.GetValueOrDefault(last.First!, -1))),
        ];
        _received = _position.GetValueOrDefault(ReferralRequestReceivedDate, -1);
        _dates =
        [
            .. new DateField[] { ServDischDate, Assessment_FirstDate, TherapySession_FirstDate, TherapySession_SecondDate, TherapySession_LastDate }
                .Where(_position.ContainsKey).Select(field => _position[field]),
        ];
    }

    private bool HasMonths => _position.ContainsKey(Unique_MonthID) || _position.ContainsKey(ReportingPeriodStartDate);

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
        Array.Clear(_row);
    }

    /// <summary>Sets a field of the row from text, through its codec.</summary>
    /// <param name="position">The position of the field in the order given.</param>
    /// <param name="text">The text of the file.</param>
    public void Set(int position, ReadOnlySpan<char> text)
    {
        var field = _columns[position].Field;
        var reading = _readings[position] is { } readings ? readings.Read(text) : field.Read(text);
        _row[position] = reading.Value;
        if (reading.Issue is not { } issue)
        {
            return;
        }

        if (field == ReferralRequestReceivedDate)
        {
            _unusable ??= new DataIssue(IssueCode.UnreadableRequiredDate, field, _locator);
        }
        else if (field == Unique_MonthID || field == ReportingPeriodStartDate)
        {
            _unusable ??= new DataIssue(IssueCode.UnreadableMonth, field, _locator);
        }
        else
        {
            _issues.Add(new DataIssue(issue, field, _locator));
        }
    }

    /// <summary>Sets a field of the row from a value that its codec has given before.</summary>
    /// <param name="field">The field.</param>
    /// <param name="value">The value.</param>
    public void Set(Field field, FieldValue value) => _row[_position[field]] = value;

    /// <summary>Ends the row: checks it as a whole and keeps it, or leaves it out with an issue.</summary>
    /// <returns>True when the row is kept.</returns>
    public bool EndRow()
    {
        if (!Current(PathwayID).IsPresent)
        {
            _unusable ??= new DataIssue(IssueCode.MissingPathwayId, PathwayID, _locator);
        }

        if (HasMonths && !Current(Unique_MonthID).IsPresent && !Current(ReportingPeriodStartDate).IsPresent)
        {
            _unusable ??= new DataIssue(IssueCode.UnreadableMonth, Unique_MonthID, _locator);
        }

        if (_unusable is { } reason)
        {
            _issues.Add(reason);
            return false;
        }

        CheckPairs();
        CheckDates();
        for (var position = 0; position < _columns.Count; position++)
        {
            _columns[position].Set(Count, _row[position]);
        }

        _locators.Add(_locator);
        Count++;
        return true;
    }

    /// <summary>What the row holds so far in a field: null when nothing is recorded, or when the input lacks the field.</summary>
    /// <param name="field">The field.</param>
    public FieldValue Current(Field field) => _position.TryGetValue(field, out var position) ? _row[position] : FieldValue.Null;

    /// <summary>Takes up what is wrong with a row of another table that these rows rest on.</summary>
    /// <param name="issue">What is wrong; its field says which table.</param>
    public void Report(DataIssue issue) => _issues.Add(issue);

    /// <summary>Leaves a row out that is not even a row.</summary>
    /// <param name="locator">The number of the row in its input.</param>
    /// <param name="reason">What is wrong.</param>
    public void Reject(long locator, IssueCode reason) => _issues.Add(new DataIssue(reason, null, locator));

    /// <summary>Ends the extract: decides which row of each pathway is reported.</summary>
    /// <param name="organisations">What the sub-ICBs belong to; null when not known.</param>
    public Extract Build(OrganisationTable? organisations = null)
    {
        _row = [];
        foreach (var column in _columns)
        {
            column.Trim(Count);
        }

        return new Extract(_columns, Count, _locators, _issues, organisations ?? OrganisationTable.Empty);
    }

    // A last score without a usable first is not used (decisions.md 8).
    private void CheckPairs()
    {
        foreach (var (last, first) in _pairs)
        {
            if (_row[last].IsPresent && (first < 0 || !_row[first].IsPresent))
            {
                _row[last] = FieldValue.Null;
                _issues.Add(new DataIssue(IssueCode.LastScoreWithoutFirst, _columns[last].Field, _locator));
            }
        }
    }

    // Impossible dates are used as they stand, with an issue: no construction tests plausibility (decisions.md 22).
    private void CheckDates()
    {
        if (_received < 0 || !_row[_received].IsPresent)
        {
            return;
        }

        foreach (var position in _dates)
        {
            if (_row[position].IsPresent && _row[position].Number < _row[_received].Number)
            {
                var field = _columns[position].Field;
                var code = field == ServDischDate ? IssueCode.DischargeBeforeReferral : IssueCode.ContactBeforeReferral;
                _issues.Add(new DataIssue(code, field, _locator));
            }
        }
    }
}
