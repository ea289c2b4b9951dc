using Iapt.Measures.Algebra;
using Iapt.Measures.Columns.Tests.Generation;
using Iapt.Measures.Results;
using Iapt.Measures.Rows;

namespace Iapt.Measures.Columns.Tests;

/// <summary>What two engines must agree on: every count, sum, distribution and unknown, of every leaf, period and organisation.</summary>
internal static class Agreement
{
    /// <summary>Where the engines differ; null when they agree.</summary>
    internal static string? Difference(RandomCase drawn)
    {
        var rows = drawn.RowEngine();
        var columns = drawn.ColumnEngine().Totals(drawn.Periods, drawn.Levels);
        for (var period = 0; period < drawn.Periods.Count; period++)
        {
            foreach (var (level, expected) in rows.Totals(drawn.Periods[period], drawn.Levels))
            {
                var found = columns[period][level];
                if (found.Length != expected.Length)
                {
                    return $"{level}: {found.Length} keys instead of {expected.Length}";
                }

                for (var key = 0; key < expected.Length; key++)
                {
                    for (var leaf = 0; leaf < expected[key].Length; leaf++)
                    {
                        if (!Same(expected[key][leaf], found[key][leaf]))
                        {
                            return $"{drawn.Periods[period]} {level} {key}: {Text(found[key][leaf])} instead of {Text(expected[key][leaf])} of {drawn.Leaves[leaf].Key}";
                        }
                    }
                }
            }
        }

        return null;
    }

    internal static bool Same(LeafTotal one, LeafTotal other) =>
        one.Count == other.Count && one.Sum == other.Sum && one.Unknown == other.Unknown && one.Distribution.SequenceEqual(other.Distribution);

    /// <summary>Adds what one row contributes.</summary>
    internal static void Add(this LeafTotal total, Contribution contribution)
    {
        switch (contribution)
        {
            case { Truth: Truth.Unknown }:
                total.AddUnknown();
                break;
            case { Truth: Truth.True, Value: { } value }:
                total.AddRow(value);
                break;
            case { Truth: Truth.True }:
                total.AddRow();
                break;
        }
    }

    internal static string Text(LeafTotal total) =>
        $"{total.Count} sum {total.Sum} unknown {total.Unknown} [{string.Join(' ', total.Distribution.Select(one => $"{one.Key}x{one.Value}"))}]";
}
