namespace Iapt.Measures.Audit.Feasibility;

/// <summary>The cheapest members of which every one of a number of sets has at least one.</summary>
/// <param name="Members">The members, ascending.</param>
/// <param name="Cost">What they cost together.</param>
/// <param name="LowerBound">What no hitting set costs less than.</param>
internal sealed record HittingSet(ImmutableArray<int> Members, long Cost, long LowerBound)
{
    private const int MostNodes = 5_000;

    /// <summary>True when nothing hits the sets for less.</summary>
    internal bool IsFewest => Cost == LowerBound;

    /// <summary>Branch and bound: the smallest set not yet hit is hit by each of its members in turn; sets that share no member each cost their cheapest.</summary>
    /// <param name="sets">The sets, none of them empty.</param>
    /// <param name="costOf">What a member costs, at least 1.</param>
    internal static HittingSet Of(IReadOnlyList<ImmutableArray<int>> sets, Func<int, long> costOf)
    {
        var search = new Branches([.. sets.Where(set => !sets.Any(other => other.Length < set.Length && other.All(set.Contains))).OrderBy(set => set.Length)], costOf);
        return search.Best();
    }

    private sealed class Branches(ImmutableArray<ImmutableArray<int>> sets, Func<int, long> costOf)
    {
        // Hits for a cost are compared in whole numbers.
        private const long Parts = 1_000_000;

        private readonly HashSet<int> _chosen = [];
        private readonly HashSet<int> _barred = [];
        private ImmutableArray<int> _best = [];
        private long _cost;
        private int _nodes;

        internal HittingSet Best()
        {
            _best = Greedy();
            _cost = _best.Sum(costOf);
            var bound = Bound();
            if (bound < _cost)
            {
                Branch(0);
            }

            return new HittingSet([.. _best.Order()], _cost, _nodes <= MostNodes ? _cost : bound);
        }

        private void Branch(long cost)
        {
            if (++_nodes > MostNodes || cost + Bound() >= _cost)
            {
                return;
            }

            var open = sets.Where(IsOpen).OrderBy(set => set.Count(member => !_barred.Contains(member))).FirstOrDefault();
            if (open.IsDefault)
            {
                (_best, _cost) = ([.. _chosen], cost);
                return;
            }

            // A member that was tried is barred from the branches after it: each choice is looked at once.
            var members = open.Where(member => !_barred.Contains(member)).OrderByDescending(Hits).ToList();
            foreach (var member in members)
            {
                _chosen.Add(member);
                Branch(cost + costOf(member));
                _chosen.Remove(member);
                _barred.Add(member);
            }

            _barred.ExceptWith(members);
        }

        private long Bound()
        {
            var (bound, used) = (0L, new HashSet<int>());
            foreach (var set in sets)
            {
                if (IsOpen(set) && !set.Any(used.Contains))
                {
                    used.UnionWith(set);
                    var left = set.Where(member => !_barred.Contains(member)).ToList();
                    if (left.Count == 0)
                    {
                        return long.MaxValue / 2;
                    }

                    bound += left.Min(costOf);
                }
            }

            return bound;
        }

        // The member that hits the most sets for its cost, again and again.
        private ImmutableArray<int> Greedy()
        {
            while (sets.Any(IsOpen))
            {
                _chosen.Add(sets.Where(IsOpen).SelectMany(set => set).Distinct().Order().MaxBy(member => Hits(member) * Parts / costOf(member)));
            }

            ImmutableArray<int> greedy = [.. _chosen];
            _chosen.Clear();
            return greedy;
        }

        private int Hits(int member) => sets.Count(set => IsOpen(set) && set.Contains(member));

        private bool IsOpen(ImmutableArray<int> set) => !set.Any(_chosen.Contains);
    }
}
