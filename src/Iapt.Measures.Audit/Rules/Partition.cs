namespace Iapt.Measures.Audit;

/// <summary>A variable whose groups add up to the total, and from when to when.</summary>
/// <param name="Variable">The variable, by its name in the definitions.</param>
/// <param name="Groups">How many groups there are: with fewer, a file is an extract, and only an excess contradicts.</param>
/// <param name="Years">The years for which that is so.</param>
internal sealed record Partition(string Variable, int Groups, Years Years);
