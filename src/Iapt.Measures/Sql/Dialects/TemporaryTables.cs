using System.Text;
using System.Text.RegularExpressions;

namespace Iapt.Measures.Sql;

/// <summary>Tables that T-SQL computes once: a statement for each, which fills a temporary table of the session from those before it.</summary>
internal static class TemporaryTables
{
    private const string Figures = "figures";

    internal static string Compose(IReadOnlyList<CommonTable> tables, string query, string suffix)
    {
        var text = new StringBuilder();
        var pending = new List<CommonTable>();
        var kept = new HashSet<string>(StringComparer.Ordinal);
        foreach (var table in tables)
        {
            pending.Add(table with { Query = Renamed(table.Query) });
            if (table.IsInline || table.IsStep)
            {
                continue;
            }

            var name = $"#{table.Name}{suffix}";
            text.Append(Dropped(name)).Append(With()).Append($"SELECT *\nINTO {name}\nFROM {table.Name};\n\n");
            kept.Add(table.Name);
        }

        return text.Append(With()).Append(Renamed(query)).ToString();

        string With()
        {
            var with = pending.Count == 0 ? "" : $"WITH\n{string.Join(",\n\n", pending.Select(table => table.Render(SqlDialect.TSql)))}\n";
            pending.Clear();
            return with;
        }

        string Renamed(string sql) => kept.Count == 0
            ? sql
            : Regex.Replace(sql, @"\b(FROM|JOIN) (\w+)", match => kept.Contains(match.Groups[2].Value) ? $"{match.Groups[1].Value} #{match.Groups[2].Value}{suffix}" : match.Value, RegexOptions.None, TimeSpan.FromSeconds(10));
    }

    // The results of each period are kept, so that there is one result at the end.
    internal static string Together(IReadOnlyList<SqlBody> bodies)
    {
        var filled = bodies.Select(body => Compose([.. body.Tables, new CommonTable(Figures, body.Query, "the result of one period")], "", body.Suffix));
        return string.Concat(filled) + string.Join("\nUNION ALL\n", bodies.Select(body => $"SELECT * FROM #{Figures}{body.Suffix}"));
    }

    private static string Dropped(string name) => $"IF OBJECT_ID('tempdb..{name}') IS NOT NULL DROP TABLE {name};\n";
}
