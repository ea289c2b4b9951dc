using System.Globalization;

namespace Iapt.Measures.Audit.Tests;

internal sealed class SeededTally
{
    private static readonly long[] Bounds = [25, 50, 100, 200, 500, 1000, long.MaxValue];

    private readonly SortedDictionary<(SeededKind Kind, bool IsExact, int Band), (int Seen, int Times)> _cells = [];

    internal List<string> Wrong { get; } = [];

    internal int Times => _cells.Values.Sum(cell => cell.Times);

    internal void Add(SeededKind kind, long size, bool isExact, bool isSeen, string? wrong)
    {
        var key = (kind, isExact, isExact ? Bounds.Length - 1 : Array.FindIndex(Bounds, bound => size < bound));
        var (seen, times) = _cells.GetValueOrDefault(key);
        _cells[key] = (seen + (isSeen ? 1 : 0), times + 1);
        if (wrong is not null)
        {
            Wrong.Add(wrong);
        }
    }

    internal (int Seen, int Times) Of(SeededKind kind) => _cells.Where(cell => cell.Key.Kind == kind).Aggregate((0, 0), (sum, cell) => (sum.Item1 + cell.Value.Seen, sum.Item2 + cell.Value.Times));

    // Below England, where the power was counted, by cell size.
    internal IEnumerable<(long Below, int Seen, int Times, decimal Theory)> BelowEngland(SeededKind kind) =>
        from cell in _cells
        where cell.Key.Kind == kind && !cell.Key.IsExact
        let power = DetectionPower.Of(cell.Key.Band == 0 ? 0 : Bounds[cell.Key.Band - 1], isExact: false)
        select (Bounds[cell.Key.Band], cell.Value.Seen, cell.Value.Times, kind == SeededKind.RateOff ? power.OnePoint : power.FiveOfCount);

    internal IEnumerable<string> Lines()
    {
        foreach (var (key, (seen, times)) in _cells)
        {
            var size = key.IsExact ? "exact counts" : key.Band == Bounds.Length - 1 ? "1000 and more" : string.Create(CultureInfo.InvariantCulture, $"below {Bounds[key.Band]}");
            var theory = key.IsExact || key.Kind > SeededKind.CountOff ? "" : string.Create(
                CultureInfo.InvariantCulture, $", percentages alone {BelowEngland(key.Kind).First(cell => cell.Below == Bounds[key.Band]).Theory}%");
            yield return string.Create(CultureInfo.InvariantCulture, $"{key.Kind}, {size}: {seen} of {times} seen, {100m * seen / times:0.0}%{theory}");
        }
    }
}
