namespace Iapt.Measures.Sql;

/// <summary>A table with a row for each submission, which says whether it is the latest of its month: rows of other submissions are not read.</summary>
/// <param name="Table">The table; parts of a qualified name are separated by dots.</param>
/// <param name="Keys">The columns by which rows of the other tables belong to a submission.</param>
/// <param name="Flag">The column that is true (or 1) for the latest.</param>
public sealed record LatestSubmissions(string Table, IReadOnlyList<string> Keys, string Flag);
