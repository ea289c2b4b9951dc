namespace Iapt.Measures.Benchmarks.Duck;

/// <summary>A statement over all months: its rows begin with the last day of a month and, unless it is of England alone, the provider.</summary>
internal sealed record OnePassStatement(string Text, IReadOnlyList<OnePassColumn> Columns, bool IsEngland);
