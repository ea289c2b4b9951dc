using Iapt.Measures.Algebra;
using Iapt.Measures.DataSet;

namespace Iapt.Measures.Extracts;

/// <summary>Takes the rows of a table that belongs to referrals.</summary>
public sealed class TableBuilder : RowBuilder
{
    private readonly string _table;
    private readonly CodeField _key;
    private readonly IdentifierColumn _keys;
    private readonly CountField? _month;
    private readonly IntegerColumn? _months;
    private readonly ScoreRule? _scores;

    /// <summary>A builder for rows with these fields.</summary>
    /// <param name="table">The name of the table.</param>
    /// <param name="fields">The fields of the input, each once; the one by which a row belongs to others is required (<see cref="KeyOf"/>).</param>
    /// <param name="memory">How many bytes of columns to hold in memory; what is beyond goes to a temporary file without a name.</param>
    /// <exception cref="ArgumentException">A field stands twice, is of another table, or the key is missing; or no such table belongs to referrals.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Less than no memory.</exception>
    public TableBuilder(string table, IEnumerable<Field> fields, long memory = long.MaxValue)
        : base(fields, memory)
    {
        _table = table;
        _key = KeyOf(table);
        _keys = (IdentifierColumn?)ColumnOf(_key) ?? throw new ArgumentException($"{table} needs {_key.Name}.", nameof(fields));
        if (Fields.FirstOrDefault(field => !string.Equals(field.Table, table, StringComparison.Ordinal)) is { } other)
        {
            throw new ArgumentException($"{other.Name} is no field of {table}.", nameof(fields));
        }

        _month = MonthOf(table);
        _months = _month is null ? null : (IntegerColumn?)ColumnOf(_month);
        _scores = ScoreRule.For(table, ColumnOf);
    }

    /// <summary>The field by which a row of a table belongs to the rows of another.</summary>
    /// <param name="table">The name of the table.</param>
    /// <exception cref="ArgumentException">No such table belongs to referrals.</exception>
    public static CodeField KeyOf(string table) => SubjectOf(table).Link!.ChildKey;

    /// <summary>The field that holds the month in which a row of a table was submitted; null where it has none.</summary>
    internal static CountField? MonthOf(string table) => SubjectOf(table).Month;

    /// <summary>Ends the table.</summary>
    public TableRows Build()
    {
        Complete();
        return new TableRows(_table, Columns, Count, Locators, Issues);
    }

    private protected override void CheckRow(int slot)
    {
        if (_keys.StagedKey(slot) == 0)
        {
            Leave(IssueCode.MissingKey, _key);
        }

        if (_months is not null && _months.Stage[slot] == int.MinValue)
        {
            Leave(IssueCode.UnreadableMonth, _month!);
        }

        if (_scores?.Check(slot) is { } issue)
        {
            ReportRow(issue, _scores.Field);
        }
    }

    private protected override IssueCode? ReasonToLeave(IssueCode issue, Field field) => field == _month ? IssueCode.UnreadableMonth : null;

    private static Subject SubjectOf(string table) =>
        Tables.All.FirstOrDefault(subject => string.Equals(subject.Table, table, StringComparison.Ordinal))
        ?? throw new ArgumentException("No such table belongs to referrals.", nameof(table));
}
