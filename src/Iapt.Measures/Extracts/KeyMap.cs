namespace Iapt.Measures.Extracts;

/// <summary>
/// The key of each code of a column: rows hold only the code, and every level above it is a table. What codes are attributed to may differ by period, which the last day of the
/// period tells.
/// </summary>
/// <param name="Column">The column; null when every row has the same key.</param>
/// <param name="Turns">The days, in order, from which on other keys hold; none where they never differ.</param>
/// <param name="KeysOfEra">Before the first turn and from each on: the key of each code, and last that of rows without one; -1 for what no row has.</param>
/// <param name="Codes">The codes of the level in all periods, in ordinal order.</param>
internal sealed record KeyMap(CodeColumn? Column, int[] Turns, int[][] KeysOfEra, IReadOnlyList<string> Codes)
{
    internal int KeyOf(int row, int lastDay) => KeysOn(lastDay)[Column?.PositionAt(row) ?? 0];

    /// <summary>The keys of a period that ends on a day.</summary>
    internal int[] KeysOn(int lastDay)
    {
        var turn = Array.BinarySearch(Turns, lastDay);
        return KeysOfEra[turn < 0 ? ~turn : turn + 1];
    }

    /// <summary>The same for another column: every code has the one key that there is.</summary>
    internal KeyMap Whole(int positions) => this with { Turns = [], KeysOfEra = [new int[positions]] };
}
