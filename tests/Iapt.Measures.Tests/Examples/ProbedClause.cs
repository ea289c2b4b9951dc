namespace Iapt.Measures.Tests.Examples;

/// <summary>A clause of a definition with the sides of its boundary, in an example in which everything turns on it.</summary>
/// <param name="Clause">The definition and the clause.</param>
/// <param name="Source">The place among the sources of a selection, or the groups of a breakdown, that the clause stands in.</param>
/// <param name="Results">What is found on both sides; empty where no example turns on the clause.</param>
internal sealed record ProbedClause(string Clause, int Source, IReadOnlyList<ProbeResult> Results);
