using Iapt.Measures.Algebra;

namespace Iapt.Measures.Results;

/// <summary>The totals of one organisation in one period: of the leaves that have one, in their order. Most organisations have none of most leaves.</summary>
internal sealed class LeafTotals
{
    private readonly (int Leaf, LeafTotal Total)[] _totals;

    internal LeafTotals(IEnumerable<(int Leaf, LeafTotal Total)> totals) => _totals = [.. totals];

    internal static LeafTotals None { get; } = new([]);

    internal IReadOnlyList<(int Leaf, LeafTotal Total)> All => _totals;

    internal static LeafTotals Of(IReadOnlyList<LeafTotal> every)
    {
        var totals = new List<(int Leaf, LeafTotal Total)>();
        for (var leaf = 0; leaf < every.Count; leaf++)
        {
            if (!every[leaf].IsZero)
            {
                totals.Add((leaf, every[leaf]));
            }
        }

        return totals.Count == 0 ? None : new LeafTotals(totals);
    }

    internal static LeafTotals Plus(LeafTotals one, LeafTotals other)
    {
        if (one._totals.Length == 0 || other._totals.Length == 0)
        {
            return one._totals.Length == 0 ? other : one;
        }

        var totals = new List<(int Leaf, LeafTotal Total)>();
        var (i, j) = (0, 0);
        while (i < one._totals.Length || j < other._totals.Length)
        {
            var left = i < one._totals.Length ? one._totals[i].Leaf : int.MaxValue;
            var right = j < other._totals.Length ? other._totals[j].Leaf : int.MaxValue;
            totals.Add(left.CompareTo(right) switch
            {
                < 0 => one._totals[i++],
                > 0 => other._totals[j++],
                _ => (left, LeafTotal.Plus(one._totals[i++].Total, other._totals[j++].Total)),
            });
        }

        return new LeafTotals(totals);
    }

    /// <summary>The total of every leaf, by position.</summary>
    /// <param name="zeros">A total of no rows for each leaf.</param>
    internal LeafTotal[] Every(IReadOnlyList<LeafTotal> zeros)
    {
        LeafTotal[] every = [.. zeros];
        foreach (var (leaf, total) in _totals)
        {
            every[leaf] = total;
        }

        return every;
    }

    internal bool Agrees(LeafTotals other) =>
        _totals.Length == other._totals.Length && _totals.Zip(other._totals).All(pair => pair.First.Leaf == pair.Second.Leaf && pair.First.Total.Agrees(pair.Second.Total));

    internal static LeafTotal[] Zeros(IEnumerable<LeafKind> leaves) => [.. leaves.Select(kind => new LeafTotal(kind))];
}
