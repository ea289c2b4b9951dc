using Iapt.Measures.Audit.Feasibility;

namespace Iapt.Measures.Audit.Leaks;

/// <summary>The search for linked suppressions in one part of a table.</summary>
/// <typeparam name="TFigure">What a figure of the table is called.</typeparam>
internal sealed class LinkedSearch<TFigure>
    where TFigure : notnull
{
    // Whether a count is given away is asked with care; which of many figures give it away is many questions, and one more figure than is needed costs little.
    private const int StepsOfQuestion = 2_000;
    private const int StepsOfReduction = 60;

    // A choice on the way need not be the cheapest: it only has to bring up sets that are not known yet.
    private const int NodesBetween = 2_000;

    /// <summary>Searches times the constraints that they run over, some seconds of them: what is open then is closed by what stands around it.</summary>
    internal const long MostWork = 4_000_000;

    private readonly AttackedTable<TFigure> _part;
    private readonly int _steps;
    private readonly long _mostWork;
    private readonly Solution _known;
    private readonly AttackMemory<TFigure> _memory;
    private readonly ILookup<int, int> _carriers;

    // Sets of figures of which one at least must go, with the count that each would give away.
    private readonly List<(ImmutableArray<int> Figures, TFigure Protects)> _sets = [];
    private readonly List<ProtectedCount<TFigure>> _closable = [];

    internal LinkedSearch(AttackedTable<TFigure> part, int steps, long mostWork)
    {
        (_part, _steps, _mostWork) = (part, Math.Min(steps, StepsOfQuestion), mostWork);
        _known = new Attacker<TFigure>(part, null, steps).Solve();
        _memory = new AttackMemory<TFigure>(part, _known);
        _carriers = part.Shown.SelectMany((figure, at) => figure.Carries.Select(carried => (Carried: carried, By: at))).ToLookup(pair => pair.Carried, pair => pair.By);
    }

    private bool IsSpent => _memory.Searches * _part.System.Constraints.Length > _mostWork;

    internal (ImmutableArray<AddedSuppression<TFigure>> Added, long LowerBound, bool IsFewest, ImmutableArray<TFigure> Open) Run()
    {
        if (_known.Answer != Answer.Feasible)
        {
            return ([], 0, false, [.. _part.Protected.Select(count => count.Figure)]);
        }

        // What is given away by rules and by the marks of small figures alone is not closed by hiding more.
        bool[] withoutAny = [.. _part.Shown.Select(shown => shown.CanBeHidden)];
        _closable.AddRange(_part.Protected.Where(count => !Narrows(count, withoutAny)));
        var (chosen, lowerBound) = Cheapest();
        if (IsSpent)
        {
            chosen = Surrounded(chosen);
        }

        var isHidden = Hidden(chosen);
        return (
            Added(chosen),
            lowerBound,
            chosen.Sum(CostOf) == lowerBound,
            [.. _part.Protected.Where(count => _memory.ValuesOf(count, isHidden, _steps).Values.Length < count.Width).Select(count => count.Figure)]);
    }

    // Any choice that hits the sets that are known brings up further sets; only where none are left is the cheapest choice asked for.
    private (ImmutableArray<int> Chosen, long LowerBound) Cheapest()
    {
        var chosen = HittingSet.Of([], CostOf);
        while (true)
        {
            while (FindSets(chosen.Members))
            {
                chosen = HittingSet.Of(Sets(), CostOf, mostNodes: NodesBetween);
            }

            var cheapest = HittingSet.Of(Sets(), CostOf);
            if (IsSpent || cheapest.Cost >= chosen.Cost || !FindSets(cheapest.Members))
            {
                return (cheapest.Cost < chosen.Cost ? cheapest.Members : chosen.Members, cheapest.LowerBound);
            }

            chosen = HittingSet.Of(Sets(), CostOf, mostNodes: NodesBetween);
        }
    }

    private List<ImmutableArray<int>> Sets() => _sets.ConvertAll(set => set.Figures);

    // Sets of figures, without a figure in common, that give away counts which are still given away. False when there are none, or when there is no time for more.
    private bool FindSets(ImmutableArray<int> chosen)
    {
        var (found, isHidden) = (_sets.Count, Hidden(chosen));
        foreach (var count in _closable)
        {
            while (!IsSpent && Narrows(count, isHidden))
            {
                var giving = SmallestSubset.Irreducible(
                    [.. Enumerable.Range(0, isHidden.Length).Where(at => !isHidden[at] && _part.Shown[at].CanBeHidden)],
                    isHidden.Length,
                    isLeftOut => _memory.ValuesOf(count, Both(isHidden, isLeftOut), StepsOfReduction).IsNarrowerThan(count.Width));
                _sets.Add(([.. giving.Concat(giving.SelectMany(at => _carriers[at])).Distinct().Order()], count.Figure));
                isHidden = Both(isHidden, Hidden(giving));
            }
        }

        return _sets.Count > found;
    }

    // Around each count that is still given away everything goes, further and further, until it no longer is.
    private ImmutableArray<int> Surrounded(ImmutableArray<int> chosen)
    {
        foreach (var count in _closable)
        {
            var near = new HashSet<Variable> { count.Variable };
            while (Narrows(count, Hidden(chosen)))
            {
                var isHidden = Hidden(chosen);
                ImmutableArray<int> around = [.. Enumerable.Range(0, isHidden.Length).Where(at => !isHidden[at] && _part.Shown[at].CanBeHidden && ConstraintsOf(at).Any(constraint => constraint.Variables.Any(near.Contains)))];
                if (!around.IsEmpty)
                {
                    _sets.Add((around, count.Figure));
                    chosen = chosen.AddRange(around);
                }

                near.UnionWith([.. _part.System.Constraints.Where(constraint => constraint.Variables.Any(near.Contains)).SelectMany(constraint => constraint.Variables)]);
            }
        }

        return chosen;
    }

    private IEnumerable<Constraint> ConstraintsOf(int figure) => _part.Shown[figure].Constraints.Select(at => _part.System.Constraints[at]);

    private bool Narrows(ProtectedCount<TFigure> count, bool[] isHidden) => _memory.ValuesOf(count, isHidden, _steps).IsNarrowerThan(count.Width);

    private bool[] Hidden(ImmutableArray<int> chosen)
    {
        var isHidden = new bool[_part.Shown.Length];
        foreach (var at in chosen)
        {
            isHidden[at] = true;
            foreach (var carried in _part.Shown[at].Carries)
            {
                isHidden[carried] = true;
            }
        }

        return isHidden;
    }

    private long CostOf(int at) => _part.Shown[at].Cost + _part.Shown[at].Carries.Sum(carried => _part.Shown[carried].Cost);

    private ImmutableArray<AddedSuppression<TFigure>> Added(ImmutableArray<int> chosen)
    {
        var added = new SortedDictionary<int, TFigure>();
        foreach (var at in chosen)
        {
            added[at] = _sets.First(set => set.Figures.Contains(at)).Protects;
        }

        foreach (var at in chosen)
        {
            foreach (var carried in _part.Shown[at].Carries.Where(carried => _part.Shown[carried].CanBeHidden))
            {
                added.TryAdd(carried, _part.Shown[at].Figure);
            }
        }

        return [.. added.Select(one => new AddedSuppression<TFigure>(_part.Shown[one.Key].Figure, one.Value))];
    }

    private static bool[] Both(bool[] first, bool[] second) => [.. first.Zip(second, (one, other) => one || other)];
}
