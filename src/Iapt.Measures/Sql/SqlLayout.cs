namespace Iapt.Measures.Sql;

/// <summary>How a script is laid out: one clause, one column, one common table expression to a line or block, two blanks to a level.</summary>
internal static class SqlLayout
{
    private const string Step = "  ";

    internal static string Indent(string text) => Step + text.Replace("\n", "\n" + Step, StringComparison.Ordinal);

    /// <summary>Clauses joined by a word, each on its own line; in brackets unless there is only one.</summary>
    internal static string Joined(IReadOnlyList<string> clauses, string word) =>
        clauses.Count == 1 ? clauses[0] : $"(\n{Indent(Listed(clauses, word))}\n)";

    /// <summary>Clauses joined by a word, each on its own line.</summary>
    internal static string Listed(IEnumerable<string> clauses, string word) => string.Join($"\n{word} ", clauses);

    /// <summary>Columns or tables, each on its own line.</summary>
    internal static string Columns(IEnumerable<string> columns) => Indent(string.Join(",\n", columns));

    internal static string Select(IEnumerable<string> columns, string from) => $"SELECT\n{Columns(columns)}\nFROM {from}";

    internal static string Bracketed(string text) => text.Contains('\n', StringComparison.Ordinal) ? $"(\n{Indent(text)}\n)" : $"({text})";
}
