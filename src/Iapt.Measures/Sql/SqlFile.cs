using System.Globalization;
using System.Text;

namespace Iapt.Measures.Sql;

/// <summary>Scripts as one file that somebody runs: what it is, how to run it, what it declares, and the statement.</summary>
internal static class SqlFile
{
    internal static string Of(IReadOnlyList<SqlScript> scripts, SqlDialect dialect, string version)
    {
        var text = new StringBuilder();
        void Comment(string line) => text.Append("-- ").Append(line).Append('\n');
        Comment($"Measures of NHS Talking Therapies, definitions {version}, for {dialect.Engine}.");
        foreach (var line in dialect.HowToRun)
        {
            Comment(line);
        }

        Comment("Figures of the result: iapt-measures compute --from-result result.csv");
        Comment("");
        text.Append(scripts[0].Comment);
        foreach (var script in scripts.Skip(1))
        {
            Comment(string.Create(CultureInfo.InvariantCulture, $"and {script.Period.Label}"));
        }

        text.Append('\n');
        foreach (var line in scripts.SelectMany(script => script.Parameters).Select(dialect.Declare).Prepend(dialect.Opening).Where(line => line.Length > 0))
        {
            text.Append(line).Append('\n');
        }

        List<SqlBody> bodies = [.. scripts.Select(script => script.Body)];
        var statement = bodies.Count == 1 ? dialect.Compose(bodies[0].Tables, bodies[0].Query, bodies[0].Suffix) : dialect.Together(bodies);
        return text.Append('\n').Append(statement).Append('\n').Append(SqlScript.Order).Append(";\n").ToString();
    }
}
