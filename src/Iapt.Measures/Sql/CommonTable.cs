namespace Iapt.Measures.Sql;

/// <summary>A common table expression of a script.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Query">Its query.</param>
/// <param name="Comment">What its rows are; null where the name says it.</param>
/// <param name="IsInline">True when one other reads it and the engine may merge the two; false to have it computed once, and to keep plans small.</param>
internal sealed record CommonTable(string Name, string Query, string? Comment = null, bool IsInline = false)
{
    /// <summary>True when only the next one reads it: an engine that would write it to a table of its own need not.</summary>
    internal bool IsStep { get; init; }

    /// <summary>True when it reads itself.</summary>
    internal bool IsRecursive { get; init; }

    internal string Render(SqlDialect dialect)
    {
        var comment = Comment is null ? "" : $"-- {Comment.ReplaceLineEndings(" ")}\n";
        return $"{comment}{Name} {(IsInline ? "AS" : dialect.AsComputedOnce)} (\n{SqlLayout.Indent(Query)}\n)";
    }
}
