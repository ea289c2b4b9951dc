using Iapt.Measures.Audit.Feasibility;

namespace Iapt.Measures.Audit.Leaks;

/// <summary>The search for linked suppressions in one part of a table.</summary>
/// <typeparam name="TFigure">What a figure of the table is called.</typeparam>
internal sealed class LinkedSearch<TFigure>
    where TFigure : notnull
{
    // Questions about figures that are hidden are many, and asked near a solution that is known.
    private const int StepsOfQuestion = 2_000;

    private readonly AttackedTable<TFigure> _part;
    private readonly int _steps;
    private readonly Solution _known;
    private readonly ILookup<int, int> _carriers;

    // Sets of figures of which one at least must go, with the count that each would give away.
    private readonly List<(ImmutableArray<int> Figures, TFigure Protects)> _sets = [];
    private readonly HashSet<ProtectedCount<TFigure>> _open = [];

    internal LinkedSearch(AttackedTable<TFigure> part, int steps)
    {
        (_part, _steps) = (part, Math.Min(steps, StepsOfQuestion));
        _known = new Attacker<TFigure>(part, null, steps).Solve();
        _carriers = part.Shown.SelectMany((figure, at) => figure.Carries.Select(carried => (Carried: carried, By: at))).ToLookup(pair => pair.Carried, pair => pair.By);
    }

    internal (ImmutableArray<AddedSuppression<TFigure>> Added, long LowerBound, bool IsFewest, ImmutableArray<TFigure> Open) Run()
    {
        if (_known.Answer != Answer.Feasible)
        {
            return ([], 0, false, [.. _part.Protected.Select(count => count.Figure)]);
        }

        var chosen = HittingSet.Of([], CostOf);
        while (FindSets(chosen.Members))
        {
            chosen = HittingSet.Of([.. _sets.Select(set => set.Figures)], CostOf);
        }

        return (Added(chosen.Members), chosen.LowerBound, chosen.IsFewest, [.. _open.Select(count => count.Figure)]);
    }

    // For every count that is still given away, sets of figures without a figure in common that do so. False when no count is.
    private bool FindSets(ImmutableArray<int> chosen)
    {
        var found = _sets.Count;
        var attacker = AttackerWithout(Hidden(chosen));
        foreach (var count in _part.Protected.Where(count => !_open.Contains(count) && !attacker.Leaves(count)))
        {
            if (!attacker.Narrows(count))
            {
                _open.Add(count);
                continue;
            }

            var isHidden = Hidden(chosen);
            while (AttackerWithout(isHidden).Narrows(count))
            {
                var giving = SmallestSubset.Irreducible(
                    [.. Enumerable.Range(0, isHidden.Length).Where(at => !isHidden[at] && _part.Shown[at].CanBeHidden)],
                    isHidden.Length,
                    isLeftOut => AttackerWithout(Both(isHidden, isLeftOut)).Narrows(count));
                if (giving.IsEmpty)
                {
                    // What is hidden for one set may be too little: rules alone give it away only where nothing else is left.
                    _ = isHidden.AsSpan().SequenceEqual(Hidden(chosen)) && _open.Add(count);
                    break;
                }

                _sets.Add(([.. giving.Concat(giving.SelectMany(at => _carriers[at])).Distinct().Order()], count.Figure));
                isHidden = Both(isHidden, Hidden(giving));
            }
        }

        return _sets.Count > found;
    }

    private Attacker<TFigure> AttackerWithout(bool[] isHidden) => new(_part, isHidden, _steps, _known);

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
