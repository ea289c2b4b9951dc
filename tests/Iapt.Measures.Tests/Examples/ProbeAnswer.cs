namespace Iapt.Measures.Tests.Examples;

/// <summary>What is found where an example was moved.</summary>
/// <param name="Rows">How many rows the probed clauses take: of a selection the rows that qualify, of one row 1 where it holds and 0 where it does not.</param>
/// <param name="Verdict">What the definition gives.</param>
internal sealed record ProbeAnswer(int Rows, string Verdict);
