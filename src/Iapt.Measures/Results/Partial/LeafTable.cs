using Iapt.Measures.Extracts;
using Iapt.Measures.Periods;

namespace Iapt.Measures.Results;

/// <summary>Leaf totals of some rows: for each period, level and code that stands in them. What engines give, what parts add up, and what formulas run over.</summary>
internal sealed class LeafTable
{
    private readonly IReadOnlyList<IReadOnlyList<string>> _codes;
    private readonly LeafTotals[][][] _totals;
    private readonly PeriodCover[] _covers;

    /// <param name="codes">The codes of each level, in ordinal order.</param>
    /// <param name="covers">What is covered of each period.</param>
    /// <param name="totals">For each period, level and code.</param>
    internal LeafTable(IReadOnlyList<IReadOnlyList<string>> codes, PeriodCover[] covers, LeafTotals[][][] totals)
    {
        _codes = codes;
        _covers = covers;
        _totals = totals;
    }

    /// <summary>The codes of each level, in ordinal order.</summary>
    internal IReadOnlyList<IReadOnlyList<string>> Codes => _codes;

    /// <summary>What is covered of each period.</summary>
    internal IReadOnlyList<PeriodCover> Covers => _covers;

    internal LeafTotals this[int period, int level, int code] => _totals[period][level][code];

    /// <summary>A table of no rows. England stands in every table that has its level.</summary>
    internal static LeafTable Empty(IReadOnlyList<ReportingPeriod> periods, IReadOnlyList<GroupLevel> levels, bool hasSnapshots)
    {
        var codes = levels.Select(level => level == GroupLevel.England ? (string[])[GroupKeys.England] : []).ToArray();
        var covered = new PeriodCover(!hasSnapshots, !hasSnapshots);
        return new LeafTable(
            codes,
            [.. periods.Select(_ => covered)],
            [.. periods.Select(_ => codes.Select(ofLevel => ofLevel.Select(_ => LeafTotals.None).ToArray()).ToArray())]);
    }

    /// <summary>The totals of the rows of both.</summary>
    /// <exception cref="OverflowException">More than a total can be.</exception>
    internal static LeafTable Plus(LeafTable one, LeafTable other)
    {
        var codes = new IReadOnlyList<string>[one._codes.Count];
        var totals = Array.ConvertAll(one._totals, _ => new LeafTotals[codes.Length][]);
        for (var level = 0; level < codes.Length; level++)
        {
            var (left, right) = (Positions(one._codes[level]), Positions(other._codes[level]));
            var both = left.Keys.Union(right.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
            codes[level] = both;
            for (var period = 0; period < totals.Length; period++)
            {
                var (first, second) = (one._totals[period][level], other._totals[period][level]);
                totals[period][level] = [.. both.Select(code => LeafTotals.Plus(Find(left, first, code), Find(right, second, code)))];
            }
        }

        return new LeafTable(codes, [.. one._covers.Zip(other._covers, (left, right) => left.Or(right))], totals);
    }

    internal bool Agrees(LeafTable other) =>
        _covers.SequenceEqual(other._covers)
        && _codes.Zip(other._codes).All(pair => pair.First.SequenceEqual(pair.Second, StringComparer.Ordinal))
        && _totals.Zip(other._totals).All(period => period.First.Zip(period.Second).All(level => level.First.Zip(level.Second).All(code => code.First.Agrees(code.Second))));

    private static Dictionary<string, int> Positions(IReadOnlyList<string> codes) =>
        Enumerable.Range(0, codes.Count).ToDictionary(position => codes[position], position => position, StringComparer.Ordinal);

    private static LeafTotals Find(Dictionary<string, int> positions, LeafTotals[] totals, string code) =>
        positions.TryGetValue(code, out var position) ? totals[position] : LeafTotals.None;
}
