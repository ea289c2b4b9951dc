namespace Iapt.Measures.Extracts;

/// <summary>The key of each code of a column: rows hold only the code, and every level above it is a table.</summary>
/// <param name="Column">The column; null when every row has the same key.</param>
/// <param name="KeyOfPosition">The key of each code, and last that of rows without one; -1 for what no row has.</param>
/// <param name="Codes">The codes of the level, in ordinal order.</param>
internal sealed record KeyMap(CodeColumn? Column, int[] KeyOfPosition, IReadOnlyList<string> Codes)
{
    internal int KeyOf(int row) => KeyOfPosition[Column?.PositionAt(row) ?? 0];
}
