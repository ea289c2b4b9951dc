namespace Iapt.Measures.Synthesis;

/// <summary>A log of internet enabled therapy.</summary>
/// <param name="Start">The first day.</param>
/// <param name="End">The last day, which is the day of the session.</param>
/// <param name="Programme">The programme as written, or null.</param>
/// <param name="Minutes">The time taken, or null.</param>
/// <param name="ScoredAs">The place among the contacts and logs at which questionnaires are given, from 1; 0 for none.</param>
internal sealed record TherapyLog(int Start, int End, string? Programme, int? Minutes, int ScoredAs);
