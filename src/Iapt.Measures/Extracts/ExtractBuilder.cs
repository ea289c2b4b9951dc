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
    private FieldValue[] _row;
    private IssueCode? _unusable;
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

            _columns.Add(new Column(field));
        }

        if (!_position.ContainsKey(PathwayID))
        {
            throw new ArgumentException("An extract needs PathwayID.", nameof(fields));
        }

        _row = new FieldValue[_columns.Count];
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
        Array.Clear(_row);
    }

    /// <summary>Sets a field of the row from text, through its codec.</summary>
    /// <param name="position">The position of the field in the order given.</param>
    /// <param name="text">The text of the file.</param>
    public void Set(int position, ReadOnlySpan<char> text)
    {
        var field = _columns[position].Field;
        var reading = field.Read(text);
        _row[position] = reading.Value;
        if (reading.Issue is not { } issue)
        {
            return;
        }

        if (field == ReferralRequestReceivedDate)
        {
            _unusable ??= IssueCode.UnreadableRequiredDate;
        }
        else if (field == Unique_MonthID || field == ReportingPeriodStartDate)
        {
            _unusable ??= IssueCode.UnreadableMonth;
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
        if (_unusable is null && !Value(PathwayID).IsPresent)
        {
            _unusable = IssueCode.MissingPathwayId;
        }

        if (_unusable is { } reason)
        {
            _issues.Add(new DataIssue(reason, null, _locator));
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

    /// <summary>Leaves a row out that is not even a row.</summary>
    /// <param name="locator">The number of the row in its input.</param>
    /// <param name="reason">What is wrong.</param>
    public void Reject(long locator, IssueCode reason) => _issues.Add(new DataIssue(reason, null, locator));

    /// <summary>Ends the extract: decides which row of each pathway is reported.</summary>
    /// <param name="organisations">What the sub-ICBs belong to; null when not known.</param>
    public Extract Build(OrganisationTable? organisations = null)
    {
        _row = [];
        return new Extract(_columns, Count, _locators, _issues, organisations ?? OrganisationTable.Empty);
    }

    private FieldValue Value(Field field) => _position.TryGetValue(field, out var position) ? _row[position] : FieldValue.Null;

    // A last score without a usable first is not used (decisions.md 8).
    private void CheckPairs()
    {
        for (var position = 0; position < _columns.Count; position++)
        {
            if (_row[position].IsPresent && _columns[position].Field is ScoreField { First: { } first } last && !Value(first).IsPresent)
            {
                _row[position] = FieldValue.Null;
                _issues.Add(new DataIssue(IssueCode.LastScoreWithoutFirst, last, _locator));
            }
        }
    }

    // Impossible dates are used as they stand, with an issue: no construction tests plausibility (decisions.md 22).
    private void CheckDates()
    {
        var received = Value(ReferralRequestReceivedDate);
        if (!received.IsPresent)
        {
            return;
        }

        foreach (var field in (ReadOnlySpan<DateField>)[ServDischDate, Assessment_FirstDate, TherapySession_FirstDate, TherapySession_SecondDate, TherapySession_LastDate])
        {
            var date = Value(field);
            if (date.IsPresent && date.Number < received.Number)
            {
                var code = field == ServDischDate ? IssueCode.DischargeBeforeReferral : IssueCode.ContactBeforeReferral;
                _issues.Add(new DataIssue(code, field, _locator));
            }
        }
    }
}
