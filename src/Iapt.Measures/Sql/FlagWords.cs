namespace Iapt.Measures.Sql;

/// <summary>How flags are written in the tables of an engine. Anything else, and null, is neither.</summary>
/// <param name="True">The words for true, in any case.</param>
/// <param name="False">The words for false, in any case; national data write true or leave it empty.</param>
public sealed record FlagWords(IReadOnlyList<string> True, IReadOnlyList<string> False);
