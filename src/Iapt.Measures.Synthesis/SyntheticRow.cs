namespace Iapt.Measures.Synthesis;

/// <summary>A row of a table, valid until the next. No text holds a comma, a quote or a line end.</summary>
public readonly ref struct SyntheticRow
{
    private readonly ReadOnlySpan<char> _line;
    private readonly ReadOnlySpan<int> _ends;

    internal SyntheticRow(SyntheticTable table, ReadOnlySpan<char> line, ReadOnlySpan<int> ends)
    {
        Table = table;
        _line = line;
        _ends = ends;
    }

    /// <summary>The table.</summary>
    public SyntheticTable Table { get; }

    /// <summary>The number of fields: those of the table.</summary>
    public int Count => _ends.Length;

    /// <summary>The whole row as a line of CSV, with its line end (<c>\n</c>).</summary>
    public ReadOnlySpan<char> Line => _line;

    /// <summary>The text of a field as a CSV file holds it; empty for null.</summary>
    /// <param name="field">The position of the field in the table.</param>
    public ReadOnlySpan<char> this[int field] => _line[(field == 0 ? 0 : _ends[field - 1] + 1).._ends[field]];
}
