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
    private readonly List<ProtectedCount<TFigure>> _closable = [];

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

        // What is given away by rules and by the marks of small figures alone is not closed by hiding more.
        var withoutAny = AttackerWithout([.. _part.Shown.Select(shown => shown.CanBeHidden)]);
        _closable.AddRange(_part.Protected.Where(count => !withoutAny.Narrows(count)));
        var chosen = HittingSet.Of([], CostOf);
        while (FindSets(chosen.Members))
        {
            chosen = HittingSet.Of([.. _sets.Select(set => set.Figures)], CostOf);
        }

        var attacker = AttackerWithout(Hidden(chosen.Members));
        return (Added(chosen.Members), chosen.LowerBound, chosen.IsFewest, [.. _part.Protected.Where(count => !attacker.Leaves(count)).Select(count => count.Figure)]);
    }

    // Sets of figures, without a figure in common, that give away counts which are still given away. False when there are none.
    private bool FindSets(ImmutableArray<int> chosen)
    {
        var (found, isHidden) = (_sets.Count, Hidden(chosen));
        var attacker = AttackerWithout(isHidden);
        foreach (var count in _closable)
        {
            while (attacker.Narrows(count))
            {
                var giving = SmallestSubset.Irreducible(
                    [.. Enumerable.Range(0, isHidden.Length).Where(at => !isHidden[at] && _part.Shown[at].CanBeHidden)],
                    isHidden.Length,
                    isLeftOut => AttackerWithout(Both(isHidden, isLeftOut)).Narrows(count));
                _sets.Add(([.. giving.Concat(giving.SelectMany(at => _carriers[at])).Distinct().Order()], count.Figure));
                isHidden = Both(isHidden, Hidden(giving));
                attacker = AttackerWithout(isHidden);
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
