using Iapt.Measures.Algebra;

namespace Iapt.Measures.Generation;

/// <summary>Collects the rows of a table from cells; a field that a row does not name is empty in it.</summary>
internal sealed class TableTexts(string name, IReadOnlyList<Field> fields)
{
    internal List<string?[]> Rows { get; } = [];

    internal RandomTable Table => new(name, fields, Rows);

    internal void Add(params (Field Field, string? Text)[] cells) => Rows.Add(RowOf(cells));

    internal string?[] RowOf((Field Field, string? Text)[] cells)
    {
        var row = new string?[fields.Count];
        foreach (var (field, text) in cells)
        {
            row[fields.ToList().IndexOf(field)] = text;
        }

        return row;
    }
}
