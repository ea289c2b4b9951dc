namespace Iapt.Measures.Audit;

/// <summary>The scores of the tables of courses of therapy, and how high they go.</summary>
internal static class ScoreRanges
{
    /// <summary>The words by which columns name the scores: <c>start_phq_mean</c>.</summary>
    public static readonly ImmutableArray<string> Names = ["phq", "gad", "wsas"];

    /// <summary>The highest score; null for a column of none.</summary>
    /// <param name="column">The column.</param>
    public static decimal? HighestOf(string column)
    {
        foreach (var (name, highest) in ((string, decimal)[])[("_phq", 27), ("_gad", 21), ("_wsas", 40)])
        {
            if (column.Contains(name, StringComparison.Ordinal))
            {
                return highest;
            }
        }

        return null;
    }
}
