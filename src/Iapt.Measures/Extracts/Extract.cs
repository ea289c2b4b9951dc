using System.Collections.Frozen;
using Iapt.Measures.Algebra;
using Iapt.Measures.Periods;
using static Iapt.Measures.DataSet.Ids101;

namespace Iapt.Measures.Extracts;

/// <summary>
/// The rows of IDS101Referral, cleaned by the codec of each field, with the row of each pathway that is reported for each month and quarter. Immutable once built.
/// </summary>
public sealed class Extract : IRowSource
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

    /// <summary>How many rows.</summary>
    public int Count { get; }

    /// <summary>The fields that are columns of the input.</summary>
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

    internal PathwaySelection Selection => _selection;

    internal Column? ColumnOf(Field field) => _columns.GetValueOrDefault(field);

    internal FieldValue ValueOf(Field field, int row) => _columns.TryGetValue(field, out var column) ? column[row] : FieldValue.Null;
}
