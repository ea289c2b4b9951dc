using System.Text;

namespace Iapt.Measures.Sql;

/// <summary>Tables that T-SQL computes once: a statement for each, which fills a temporary table of the session from those before it.</summary>
internal static class TemporaryTables
{
    private const string Figures = "figures";

    private static readonly string[] Sources = ["FROM ", "JOIN "];

    internal static string Compose(IReadOnlyList<CommonTable> tables, string query, string suffix)
    {
        var text = new StringBuilder();
        var pending = new List<CommonTable>();
        var kept = new HashSet<string>(StringComparer.Ordinal);
        foreach (var table in tables)
        {
            pending.Add(table with { Query = Renamed(table.Query, kept, suffix) });
            if (table.IsInline || table.IsStep)
            {
                continue;
            }

            var name = $"#{table.Name}{suffix}";
            text.Append(Dropped(name)).Append(With()).Append("SELECT *\nINTO ").Append(name).Append("\nFROM ").Append(table.Name).Append(";\n\n");
            kept.Add(table.Name);
        }

        return text.Append(With()).Append(Renamed(query, kept, suffix)).ToString();

        string With()
        {
            var with = pending.Count == 0 ? "" : $"WITH\n{string.Join(",\n\n", pending.Select(table => table.Render(SqlDialect.TSql)))}\n";
            pending.Clear();
            return with;
        }
    }

    // The results of each period are kept, so that there is one result at the end.
    internal static string Together(IReadOnlyList<SqlBody> bodies)
    {
        var filled = bodies.Select(body => Compose([.. body.Tables, new CommonTable(Figures, body.Query, "the result of one period")], "", body.Suffix));
        return string.Concat(filled) + string.Join("\nUNION ALL\n", bodies.Select(body => $"SELECT * FROM #{Figures}{body.Suffix}"));
    }

    // A kept table has another name where it is read: after FROM or JOIN.
    private static string Renamed(string sql, HashSet<string> kept, string suffix)
    {
        var text = new StringBuilder();
        var from = 0;
        for (var at = AfterNextSource(sql, 0); at >= 0; at = AfterNextSource(sql, from))
        {
            var end = at;
            while (end < sql.Length && (char.IsAsciiLetterOrDigit(sql[end]) || sql[end] == '_'))
            {
                end++;
            }

            var name = sql[at..end];
            text.Append(sql, from, at - from).Append(kept.Contains(name) ? $"#{name}{suffix}" : name);
            from = end;
        }

        return text.Append(sql, from, sql.Length - from).ToString();
    }

    private static int AfterNextSource(string sql, int start)
    {
        var places = Sources.Select(word => sql.IndexOf(word, start, StringComparison.Ordinal)).Where(place => place >= 0).ToList();
        return places.Count == 0 ? -1 : places.Min() + Sources[0].Length;
    }

    private static string Dropped(string name) => $"IF OBJECT_ID('tempdb..{name}') IS NOT NULL DROP TABLE {name};\n";
}
