namespace Iapt.Measures.Audit.Feasibility;

/// <summary>The cheapest members of which every one of a number of sets has at least one.</summary>
/// <param name="Members">The members, ascending.</param>
/// <param name="Cost">What they cost together.</param>
/// <param name="LowerBound">What no hitting set costs less than.</param>
internal sealed record HittingSet(ImmutableArray<int> Members, long Cost, long LowerBound)
{
    private const int MostNodes = 20_000;

    /// <summary>True when nothing hits the sets for less.</summary>
    internal bool IsFewest => Cost == LowerBound;

    /// <summary>Branch and bound: the smallest set not yet hit is hit by each of its members in turn.</summary>
    /// <param name="sets">The sets, none of them empty.</param>
    /// <param name="costOf">What a member costs, at least 1.</param>
    /// <param name="mostNodes">How many choices are looked at; 0 for the first that comes, without a search.</param>
    internal static HittingSet Of(IReadOnlyList<ImmutableArray<int>> sets, Func<int, long> costOf, int mostNodes = MostNodes) => new Branches(Reduced(sets, costOf), costOf).Best(mostNodes);

    // A set that has all members of another is hit with it. A member is not needed where a cheaper one hits every set that it hits.
    private static List<ImmutableArray<int>> Reduced(IReadOnlyList<ImmutableArray<int>> sets, Func<int, long> costOf)
    {
        List<ImmutableArray<int>> left = [.. sets];
        for (var before = -1; before != left.Sum(set => set.Length);)
        {
            before = left.Sum(set => set.Length);
            var smaller = new List<ImmutableArray<int>>();
            foreach (var set in left.OrderBy(set => set.Length))
            {
                if (!smaller.Exists(other => other.All(set.Contains)))
                {
                    smaller.Add(set);
                }
            }

            var setsOf = new SortedDictionary<int, HashSet<int>>();
            for (var at = 0; at < smaller.Count; at++)
            {
                foreach (var member in smaller[at])
                {
                    setsOf.TryAdd(member, []);
                    setsOf[member].Add(at);
                }
            }

            var dropped = new HashSet<int>();
            foreach (var (member, hit) in setsOf)
            {
                if (smaller[hit.First()].Any(other => other != member && !dropped.Contains(other) && costOf(other) <= costOf(member) && hit.IsSubsetOf(setsOf[other])))
                {
                    dropped.Add(member);
                }
            }

            left = smaller.ConvertAll(set => set.RemoveAll(dropped.Contains));
        }

        return left;
    }

    private sealed class Branches
    {
        // Hits for a cost are compared in whole numbers.
        private const long Parts = 1_000_000;

        private readonly int[] _names;
        private readonly long[] _costs;
        private readonly int[][] _sets;
        private readonly int[][] _setsOf;
        private readonly int[] _hits;
        private readonly int[] _left;
        private readonly bool[] _isBarred;
        private readonly long[] _residual;
        private readonly Stack<int> _chosen = new();
        private int[] _best = [];
        private long _cost;
        private int _nodes;

        internal Branches(List<ImmutableArray<int>> sets, Func<int, long> costOf)
        {
            _names = [.. sets.SelectMany(set => set).Distinct().Order()];
            _costs = [.. _names.Select(costOf)];
            _sets = [.. sets.Select(set => set.Select(member => Array.BinarySearch(_names, member)).ToArray())];
            _setsOf = [.. _names.Select((_, member) => Enumerable.Range(0, _sets.Length).Where(set => _sets[set].Contains(member)).ToArray())];
            (_hits, _left) = (new int[_sets.Length], [.. _sets.Select(set => set.Length)]);
            (_isBarred, _residual) = (new bool[_names.Length], new long[_names.Length]);
        }

        internal HittingSet Best(int mostNodes)
        {
            _best = Greedy();
            _cost = CostOf(_best);
            var bound = Bound();
            if (bound < _cost && mostNodes > 0)
            {
                Branch(0, mostNodes);
            }

            return new HittingSet([.. _best.Select(member => _names[member]).Order()], _cost, mostNodes > 0 && _nodes <= mostNodes ? _cost : Math.Min(bound, _cost));
        }

        private void Branch(long cost, int mostNodes)
        {
            if (++_nodes > mostNodes || cost + Bound() >= _cost)
            {
                return;
            }

            var open = Smallest();
            if (open < 0)
            {
                (_best, _cost) = ([.. _chosen], cost);
                return;
            }

            // A member that was tried is barred from the branches after it: each choice is looked at once.
            var members = _sets[open].Where(member => !_isBarred[member]).OrderByDescending(Hits).ToList();
            foreach (var member in members)
            {
                Choose(member);
                Branch(cost + _costs[member], mostNodes);
                Unchoose();
                Bar(member, 1);
            }

            foreach (var member in members)
            {
                Bar(member, -1);
            }
        }

        // Every set asks a price of its members that together they can afford: what all sets ask, no hitting set costs less than.
        private long Bound()
        {
            _costs.CopyTo(_residual, 0);
            var bound = 0L;
            for (var set = 0; set < _sets.Length; set++)
            {
                if (_hits[set] > 0)
                {
                    continue;
                }

                if (_left[set] == 0)
                {
                    return long.MaxValue / 2;
                }

                var price = long.MaxValue;
                foreach (var member in _sets[set])
                {
                    price = _isBarred[member] ? price : Math.Min(price, _residual[member]);
                }

                foreach (var member in price > 0 ? _sets[set] : [])
                {
                    _residual[member] -= price;
                }

                bound += price;
            }

            return bound;
        }

        // The member that hits the most sets for its cost, again and again; then without those that turn out not to be needed.
        private int[] Greedy()
        {
            while (Array.Exists(_hits, hits => hits == 0))
            {
                Choose(Enumerable.Range(0, _names.Length).MaxBy(member => Hits(member) * Parts / _costs[member]));
            }

            var greedy = new List<int>(_chosen);
            foreach (var member in _chosen.OrderByDescending(member => _costs[member]))
            {
                if (Array.TrueForAll(_setsOf[member], set => _hits[set] > 1))
                {
                    greedy.Remove(member);
                    Hit(member, -1);
                }
            }

            _chosen.Clear();
            Array.Clear(_hits);
            return [.. greedy];
        }

        private int Smallest()
        {
            var smallest = -1;
            for (var set = 0; set < _sets.Length; set++)
            {
                smallest = _hits[set] == 0 && (smallest < 0 || _left[set] < _left[smallest]) ? set : smallest;
            }

            return smallest;
        }

        private long CostOf(int[] members) => members.Sum(member => _costs[member]);

        private int Hits(int member) => _setsOf[member].Count(set => _hits[set] == 0);

        private void Choose(int member)
        {
            _chosen.Push(member);
            Hit(member, 1);
        }

        private void Unchoose() => Hit(_chosen.Pop(), -1);

        private void Hit(int member, int by)
        {
            foreach (var set in _setsOf[member])
            {
                _hits[set] += by;
            }
        }

        private void Bar(int member, int by)
        {
            _isBarred[member] = by > 0;
            foreach (var set in _setsOf[member])
            {
                _left[set] -= by;
            }
        }
    }
}
