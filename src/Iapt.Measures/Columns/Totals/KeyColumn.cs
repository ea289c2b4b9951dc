using System.Numerics;
using Iapt.Measures.Extracts;

namespace Iapt.Measures.Columns;

/// <summary>A column that rows are grouped by, with the levels that follow from it by table.</summary>
internal sealed class KeyColumn
{
    private readonly int _position;

    private KeyColumn(ColumnPlan plan, CodeColumn? column, IReadOnlyList<(GroupLevel Level, KeyMap Map)> levels)
    {
        _position = column is null ? -1 : plan.PositionOf(column);
        Levels = levels;
        Keys = (column?.Codes.Count ?? 0) + 1;
    }

    internal IReadOnlyList<(GroupLevel Level, KeyMap Map)> Levels { get; }

    /// <summary>How many keys: each code, and last the rows without one.</summary>
    internal int Keys { get; }

    /// <summary>The fewest columns that the levels follow from; England follows from any.</summary>
    internal static KeyColumn[] For(ColumnPlan plan, GroupKeys groups, IEnumerable<GroupLevel> levels)
    {
        var maps = levels.Distinct().Select(level => (Level: level, Map: groups.MapOf(level))).ToList();
        var columns = maps.Where(one => one.Level != GroupLevel.England).GroupBy(one => one.Map.Column).Select(group => (Column: group.Key, Levels: group.ToList())).ToList();
        if (maps.Exists(one => one.Level == GroupLevel.England))
        {
            if (columns.Count == 0)
            {
                columns.Add((null, []));
            }

            var england = groups.MapOf(GroupLevel.England);
            var (column, ofColumn) = columns[0];
            ofColumn.Add((GroupLevel.England, england.Whole((column?.Codes.Count ?? 0) + 1)));
        }

        return [.. columns.Select(one => new KeyColumn(plan, one.Column, one.Levels))];
    }

    /// <summary>The key of each row of the tile.</summary>
    internal void Read(Workspace workspace, Span<int> keys)
    {
        switch (_position < 0 ? null : workspace.Column(_position))
        {
            case null:
                keys.Clear();
                break;
            case HeldBlock<sbyte> narrow:
                Read(narrow.Span(workspace.Offset, workspace.Rows), keys);
                break;
            case HeldBlock<short> medium:
                Read(medium.Span(workspace.Offset, workspace.Rows), keys);
                break;
            case HeldBlock<int> wide:
                Read(wide.Span(workspace.Offset, workspace.Rows), keys);
                break;
        }
    }

    private void Read<T>(ReadOnlySpan<T> positions, Span<int> keys)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
    {
        ValueKernel.Scale(positions, 1, keys);
        ValueKernel.Replace(keys, int.MinValue, Keys - 1);
    }
}
