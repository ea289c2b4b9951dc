using System.Globalization;
using Iapt.Measures.Algebra;

namespace Iapt.Measures.Files;

/// <summary>Which column of a file holds which field: NHS names in any case and order, or an alias that the official metadata mixes (<c>cli.md</c>).</summary>
internal sealed class TableHeader
{
    private TableHeader(IReadOnlyList<TableColumn> columns) => Columns = columns;

    /// <summary>The columns that hold a field, in the order of the file.</summary>
    public IReadOnlyList<TableColumn> Columns { get; }

    public bool Has(Field field) => Columns.Any(column => column.Field == field);

    /// <summary>Reads the header of a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="fields">The fields of the table.</param>
    /// <param name="required">The fields that must be there.</param>
    /// <param name="notes">Told the columns that are ignored.</param>
    /// <exception cref="InputException">A field stands twice, or a required one is missing.</exception>
    public static TableHeader Of(TableFile file, IReadOnlyList<Field> fields, IReadOnlyList<Field> required, Notes notes)
    {
        var byName = new Dictionary<string, Field>(StringComparer.OrdinalIgnoreCase);
        foreach (var field in fields)
        {
            byName.Add(field.Name, field);
            foreach (var alias in field.Aliases)
            {
                byName.Add(alias, field);
            }
        }

        var columns = new List<TableColumn>();
        var unknown = new List<string>();
        for (var position = 0; position < file.Header.Count; position++)
        {
            if (!byName.TryGetValue(file.Header[position].Trim(), out var field))
            {
                unknown.Add(file.Header[position]);
                continue;
            }

            if (columns.Exists(column => column.Field == field))
            {
                throw new InputException(file.Name, file.HeaderLine, field.Name, $"the column stands twice{OrAs(field)}; expected each column once");
            }

            columns.Add(new TableColumn(position, field));
        }

        var missing = required.FirstOrDefault(field => !columns.Exists(column => column.Field == field));
        if (missing is not null)
        {
            throw new InputException(file.Name, file.HeaderLine, null, $"no column {missing.Name}; expected a header with the NHS field names, {missing.Name} among them");
        }

        NameUnknown(file, unknown, notes);
        return new TableHeader(columns);
    }

    private static string OrAs(Field field) => field.Aliases.Count == 0 ? "" : $" (also as {string.Join(", ", field.Aliases)})";

    private static void NameUnknown(TableFile file, List<string> unknown, Notes notes)
    {
        var named = unknown.Select(Notes.Safe).Where(name => name.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        if (named.Count > 0)
        {
            notes.Add($"{file.Name}: columns that are not read: {string.Join(", ", named)}");
        }

        var unnamed = unknown.Count(string.IsNullOrWhiteSpace);
        if (unnamed > 0)
        {
            notes.Add(string.Create(CultureInfo.InvariantCulture, $"{file.Name}: columns without a name, not read: {unnamed}"));
        }
    }
}
