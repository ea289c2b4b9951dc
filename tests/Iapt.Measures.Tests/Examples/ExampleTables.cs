using System.Globalization;
using Iapt.Measures.Algebra;
using Iapt.Measures.DataSet;
using Iapt.Measures.Extracts;

namespace Iapt.Measures.Tests.Examples;

/// <summary>An example with rows of other tables as an extract: what joins the rows, their identifiers and months are filled in where the example does not say them.</summary>
internal sealed class ExampleTables
{
    private const string MonthName = "Unique_MonthID";

    private static readonly Dictionary<string, IReadOnlyList<Field>> FieldsOf = new Dictionary<string, IReadOnlyList<Field>>(StringComparer.Ordinal)
    {
        [Ids001.Table] = Ids001.All,
        [Ids004.Table] = Ids004.All,
        [Ids007.Table] = Ids007.All,
        [Ids011.Table] = Ids011.All,
        [Ids201.Table] = Ids201.All,
        [Ids202.Table] = Ids202.All,
        [Ids205.Table] = Ids205.All,
        [Ids602.Table] = Ids602.All,
        [Ids603.Table] = Ids603.All,
        [Ids606.Table] = Ids606.All,
        [Ids607.Table] = Ids607.All,
        [Ids902.Table] = Ids902.All,
    };

    private readonly Dictionary<string, List<Dictionary<Field, string>>> _rows = [];
    private readonly bool _withMonth;
    private int _identifiers;

    private ExampleTables(bool withMonth) => _withMonth = withMonth;

    /// <summary>The extract of an example, with all the tables that a derivation reads.</summary>
    internal static Extract ToExtract(Example example, Derivation derivation, DerivationSet derivations, bool withMonth)
    {
        var tables = new ExampleTables(withMonth);
        var known = new Dictionary<string, string>(StringComparer.Ordinal) { ["PathwayID"] = "P1", ["Person_ID"] = "N1", ["RecordNumber"] = "R1", [MonthName] = ExampleRun.May2024Id };
        var reached = Reached(derivation, derivations);
        var referral = tables.Referral(example, known, reached);
        foreach (var row in example.Rows)
        {
            tables.Add(row, known);
        }

        var names = reached.Select(field => field.Table).Concat(tables._rows.Keys).Where(FieldsOf.ContainsKey).Distinct(StringComparer.Ordinal);
        return referral.With([.. names.Select(tables.Table)]);
    }

    /// <summary>Every field that a derivation reads, through whatever others, of whatever table; and the keys of those tables.</summary>
    private static HashSet<Field> Reached(Derivation derivation, DerivationSet derivations)
    {
        var reached = new HashSet<Field>();
        var next = new Stack<Derivation>([derivation]);
        while (next.TryPop(out var one))
        {
            var links = one.Body is SelectionBody rows ? rows.Selection.Sources.SelectMany(source => source.From.Ancestry).Select(subject => (Field?)subject.Link?.ChildKey).OfType<Field>() : [];
            foreach (var field in Reach.Of(one).Concat(links).Where(reached.Add))
            {
                if (derivations.Of(field) is { } inner)
                {
                    next.Push(inner);
                }
            }
        }

        return reached;
    }

    private Extract Referral(Example example, Dictionary<string, string> known, HashSet<Field> reached)
    {
        Field[] keys = _withMonth ? [Ids101.PathwayID, Ids101.Person_ID, Ids101.RecordNumber, Ids101.Unique_MonthID] : [Ids101.PathwayID, Ids101.Person_ID, Ids101.RecordNumber];
        var supplied = reached.Where(field => string.Equals(field.Table, Subject.Pathway.Table, StringComparison.Ordinal) && !IsDerived(field));
        var fields = keys.Concat(supplied).Concat(example.Cells.Select(cell => cell.Field)).Distinct().ToList();
        var builder = new ExtractBuilder(fields);
        builder.BeginRow(1);
        foreach (var key in keys)
        {
            builder.Set(fields.IndexOf(key), known[key.Name]);
        }

        foreach (var cell in example.Cells)
        {
            builder.Set(fields.IndexOf(cell.Field), cell.Text);
        }

        builder.EndRow();
        return builder.Build();
    }

    private static bool IsDerived(Field field) => SelectionRun.V21.Of(field) is not null;

    private void Add(ChildRow row, Dictionary<string, string> above)
    {
        var link = row.Subject.Link!;
        var known = new Dictionary<string, string>(above, StringComparer.Ordinal);
        var cells = new Dictionary<Field, string>();
        foreach (var field in FieldsOf[row.Subject.Table].Where(field => field is CodeField { IsIdentifier: true } || string.Equals(field.Name, MonthName, StringComparison.Ordinal)))
        {
            var isOwn = field != link.ChildKey && (field == row.Subject.Identity || field == row.Subject.RecordId || !above.ContainsKey(field.Name));
            cells[field] = isOwn ? (++_identifiers).ToString(CultureInfo.InvariantCulture) : above[field.Name];
        }

        foreach (var cell in row.Cells)
        {
            cells[cell.Field] = cell.Text;
        }

        foreach (var (field, text) in cells.Where(cell => cell.Key is CodeField { IsIdentifier: true }))
        {
            known[field.Name] = text;
        }

        if (!_rows.TryGetValue(row.Subject.Table, out var rows))
        {
            _rows.Add(row.Subject.Table, rows = []);
        }

        rows.Add(cells);
        foreach (var child in row.Rows)
        {
            Add(child, known);
        }
    }

    private TableRows Table(string name)
    {
        var rows = _rows.GetValueOrDefault(name, []);
        var fields = FieldsOf[name].Where(field => _withMonth || !string.Equals(field.Name, MonthName, StringComparison.Ordinal)).Concat(rows.SelectMany(row => row.Keys).Where(field => !FieldsOf[name].Contains(field))).Distinct().ToList();
        var builder = new TableBuilder(name, fields);
        var locator = 0;
        foreach (var row in rows)
        {
            builder.BeginRow(++locator);
            foreach (var (field, text) in row)
            {
                var position = fields.IndexOf(field);
                if (position >= 0)
                {
                    builder.Set(position, text);
                }
            }

            builder.EndRow();
        }

        return builder.Build();
    }
}
