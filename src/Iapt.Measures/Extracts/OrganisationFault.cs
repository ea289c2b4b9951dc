namespace Iapt.Measures.Extracts;

/// <summary>Why entries make no table of organisations.</summary>
/// <param name="Position">The position of the entry that shows it, from 0.</param>
/// <param name="Column">The column of <c>organisations.csv</c> that shows it.</param>
/// <param name="Problem">What is wrong and what was expected, without any code.</param>
public sealed record OrganisationFault(int Position, string Column, string Problem);
