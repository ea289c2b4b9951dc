namespace Iapt.Measures.Sql;

/// <summary>What a script computes for one period: tables, each after those that it reads, and the query over them.</summary>
/// <param name="Tables">The tables.</param>
/// <param name="Query">The query.</param>
/// <param name="Suffix">What sets the names of its own objects apart from those of another period in one script.</param>
internal sealed record SqlBody(IReadOnlyList<CommonTable> Tables, string Query, string Suffix);
