using System.Collections.Frozen;
using Iapt.Measures.Algebra;
using Iapt.Measures.Periods;
using static Iapt.Measures.DataSet.Ids101;

namespace Iapt.Measures.Extracts;

/// <summary>
/// The rows of IDS101Referral, cleaned by the codec of each field, with the row of each pathway that is reported for each month and quarter. Immutable once built.
/// </summary>
public sealed class Extract : IRowSource, IColumnSource
{
    private readonly FrozenDictionary<Field, Column> _columns;
    private readonly Locators _locators;
    private readonly PathwaySelection _selection;

    internal Extract(IReadOnlyList<Column> columns, int count, Locators locators, List<DataIssue> issues, OrganisationTable organisations)
    {
        _columns = columns.ToFrozenDictionary(column => column.Field);
        _locators = locators;
        Count = count;
        Organisations = organisations;
        Fields = columns.Select(column => column.Field).ToFrozenSet();
        Groups = new GroupKeys(this, issues);
        _selection = PathwaySelector.Select(this, issues);
        Issues = issues;
    }

    private Extract(Extract extract, IReadOnlyList<TableRows> tables)
    {
        _columns = extract._columns;
        _locators = extract._locators;
        _selection = extract._selection;
        Count = extract.Count;
        Organisations = extract.Organisations;
        Groups = extract.Groups;
        Tables = tables.ToFrozenDictionary(table => table.Table, StringComparer.Ordinal);
        Fields = _columns.Keys.Concat(tables.SelectMany(table => table.Fields)).ToFrozenSet();
        Issues = [.. tables.SelectMany(table => table.Issues), .. extract.Issues];
    }

    private Extract(Extract extract, IReadOnlyList<Column> columns, int count, PathwaySelection selection, GroupKeys groups)
    {
        _columns = columns.ToFrozenDictionary(column => column.Field);
        _locators = extract._locators;
        _selection = selection;
        Count = count;
        Organisations = extract.Organisations;
        Groups = groups;
        Fields = _columns.Keys.ToFrozenSet();
        Issues = [];
    }

    /// <summary>The tables that belong to the referrals, by name; none where an extract holds IDS101Referral alone.</summary>
    public IReadOnlyDictionary<string, TableRows> Tables { get; } = FrozenDictionary<string, TableRows>.Empty;

    /// <summary>How many rows.</summary>
    public int Count { get; }

    /// <summary>The fields that are columns of the input, of all its tables.</summary>
    public IReadOnlySet<Field> Fields { get; }

    /// <summary>What was wrong with the input.</summary>
    public IReadOnlyList<DataIssue> Issues { get; }

    /// <summary>What the sub-ICBs belong to.</summary>
    public OrganisationTable Organisations { get; }

    /// <summary>True when the input holds a snapshot of each referral per month; false for one snapshot of each.</summary>
    public bool HasSnapshots => _selection.HasSnapshots;

    /// <summary>The organisation of each row at each level.</summary>
    public GroupKeys Groups { get; }

    /// <summary>A row.</summary>
    /// <param name="index">Its position, from 0.</param>
    public ExtractRow this[int index] => new(this, index);

    /// <summary>Builds an extract of referrals held as objects.</summary>
    /// <param name="referrals">The referrals, one snapshot each.</param>
    /// <param name="organisations">What the sub-ICBs belong to; null when not known.</param>
    public static Extract From(IEnumerable<Referrals.Referral> referrals, OrganisationTable? organisations = null) =>
        Referrals.ReferralRows.ToExtract(referrals, organisations);

    /// <summary>The same referrals with the tables that belong to them.</summary>
    /// <param name="tables">The tables, each once.</param>
    /// <exception cref="ArgumentException">A table stands twice.</exception>
    public Extract With(IReadOnlyList<TableRows> tables)
    {
        ArgumentNullException.ThrowIfNull(tables);
        return tables.DistinctBy(table => table.Table, StringComparer.Ordinal).Count() == tables.Count
            ? new Extract(this, tables)
            : throw new ArgumentException("A table stands twice.", nameof(tables));
    }

    /// <summary>True when the row is the one reported for its pathway.</summary>
    /// <param name="row">The position of the row.</param>
    /// <param name="period">The period.</param>
    /// <param name="scope">Whether the period's record is meant, or that of its last month.</param>
    public bool IsSelected(int row, ReportingPeriod period, SelectionScope scope) => _selection.IsSelected(row, period, scope);

    /// <summary>True when the input can speak for the period: a file with snapshots needs one of it (<c>decisions.md</c> 1).</summary>
    /// <param name="period">The period.</param>
    /// <param name="scope">Whether the period's record is meant, or that of its last month.</param>
    public bool Covers(ReportingPeriod period, SelectionScope scope) => _selection.Covers(period, scope);

    /// <summary>The number of a row in its input, for people: the line of a file or the position of an object.</summary>
    /// <param name="row">The position of the row.</param>
    public long LocatorOf(int row) => _locators[row];

    /// <summary>The rows of a pathway, in the order of the input.</summary>
    /// <param name="pathwayId">The pathway.</param>
    public IReadOnlyList<int> RowsOf(string pathwayId)
    {
        ArgumentException.ThrowIfNullOrEmpty(pathwayId);
        return ((IdentifierColumn)ColumnOf(PathwayID)!).RowsOf(pathwayId);
    }

    FieldValue IRowSource.ValueOf(Field field, int row) => ValueOf(field, row);

    /// <summary>The same referrals with columns that were worked out for them, in place of those of the same fields.</summary>
    internal Extract With(IReadOnlyList<Column> columns)
    {
        var fields = columns.Select(column => column.Field).ToHashSet();
        return new Extract(this, [.. _columns.Values.Where(column => !fields.Contains(column.Field)), .. columns], Count, _selection, Groups);
    }

    /// <summary>Some of these referrals, reported as they are here.</summary>
    /// <param name="columns">Their columns, those of their organisations among them.</param>
    /// <param name="rows">Which rows they are.</param>
    internal Extract At(IReadOnlyList<Column> columns, int[] rows) => new(
        this,
        columns,
        rows.Length,
        _selection.At(rows, columns.OfType<IntegerColumn>().FirstOrDefault(column => column.Field == _selection.Received?.Field)),
        Groups.For([.. columns.OfType<CodeColumn>()]));

    /// <summary>Rows that belong to these referrals, counted for the same organisations.</summary>
    /// <param name="columns">Their columns, those of the referral's organisations among them.</param>
    /// <param name="count">How many rows.</param>
    /// <param name="reported">Those whose referral is reported for the period that they were brought together for.</param>
    internal Extract Of(IReadOnlyList<Column> columns, int count, RowSet reported) =>
        new(this, columns, count, PathwaySelection.Of(reported), Groups.For([.. columns.OfType<CodeColumn>()]));

    internal PathwaySelection Selection => _selection;

    internal RowMonths Months => _selection.Months;

    Column? IColumnSource.ColumnOf(Field field) => ColumnOf(field);

    internal Column? ColumnOf(Field field) => _columns.GetValueOrDefault(field);

    internal FieldValue ValueOf(Field field, int row) => _columns.TryGetValue(field, out var column) ? column[row] : FieldValue.Null;
}
