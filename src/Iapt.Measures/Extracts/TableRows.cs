using System.Collections.Frozen;
using Iapt.Measures.Algebra;

namespace Iapt.Measures.Extracts;

/// <summary>The rows of a table that belongs to referrals, cleaned by the codec of each field. Immutable once built.</summary>
public sealed class TableRows
{
    private readonly FrozenDictionary<Field, Column> _columns;
    private readonly Locators _locators;

    internal TableRows(string table, IReadOnlyList<Column> columns, int count, Locators locators, IReadOnlyList<DataIssue> issues)
    {
        Table = table;
        _columns = columns.ToFrozenDictionary(column => column.Field);
        _locators = locators;
        Count = count;
        Issues = issues;
        Fields = columns.Select(column => column.Field).ToFrozenSet();
    }

    /// <summary>The name of the table.</summary>
    public string Table { get; }

    /// <summary>How many rows.</summary>
    public int Count { get; }

    /// <summary>The fields that are columns of the input.</summary>
    public IReadOnlySet<Field> Fields { get; }

    /// <summary>What was wrong with the rows.</summary>
    public IReadOnlyList<DataIssue> Issues { get; }

    /// <summary>The number of a row in its input, for people.</summary>
    /// <param name="row">The position of the row.</param>
    public long LocatorOf(int row) => _locators[row];

    internal Column? ColumnOf(Field field) => _columns.GetValueOrDefault(field);
}
