namespace Iapt.Measures.Audit.Feasibility;

/// <summary>The fewest things that suffice for a conclusion, when more of them never take it away.</summary>
/// <param name="Members">The things, ascending. Without any one of them the others do not suffice.</param>
/// <param name="IsSmallest">True when no smaller number suffices.</param>
internal sealed record SmallestSubset(ImmutableArray<int> Members, bool IsSmallest)
{
    // Beyond this many candidates, and this many questions, the irreducible subset stands as it is.
    private const int MostCandidates = 40;
    private const int MostQuestions = 300;

    /// <summary>
    /// One thing after another is left out, and stays out when the rest suffices: what remains is irreducible. Whether fewer suffice is then asked by hitting sets: every
    /// sufficient subset has a member outside each insufficient one.
    /// </summary>
    /// <param name="candidates">The things that may be left out; all together they suffice.</param>
    /// <param name="count">How many positions there are, candidates and others.</param>
    /// <param name="suffices">Whether what is not left out suffices. Not known counts as not.</param>
    internal static SmallestSubset Of(IReadOnlyList<int> candidates, int count, Func<bool[], bool> suffices)
    {
        var irreducible = Irreducible(candidates, count, suffices);
        return irreducible.Length <= 1 ? new SmallestSubset(irreducible, true)
            : candidates.Count > MostCandidates ? new SmallestSubset(irreducible, false)
            : Smaller(candidates, irreducible, count, suffices);
    }

    /// <summary>A subset that suffices, and would not without any one of its members. Things are left out in halves: most of many are of no account.</summary>
    /// <param name="candidates">The things that may be left out; all together they suffice.</param>
    /// <param name="count">How many positions there are, candidates and others.</param>
    /// <param name="suffices">Whether what is not left out suffices. Not known counts as not.</param>
    internal static ImmutableArray<int> Irreducible(IReadOnlyList<int> candidates, int count, Func<bool[], bool> suffices)
    {
        var isLeftOut = new bool[count];
        var pending = new Stack<(int First, int Last)>();
        pending.Push((0, candidates.Count));
        while (pending.TryPop(out var run))
        {
            if (run.First == run.Last)
            {
                continue;
            }

            Set(isLeftOut, candidates, run, true);
            if (suffices(isLeftOut))
            {
                continue;
            }

            Set(isLeftOut, candidates, run, false);
            if (run.Last - run.First > 1)
            {
                var middle = (run.First + run.Last) / 2;
                pending.Push((run.First, middle));
                pending.Push((middle, run.Last));
            }
        }

        return [.. candidates.Where(candidate => !isLeftOut[candidate]).Order()];
    }

    private static SmallestSubset Smaller(IReadOnlyList<int> candidates, ImmutableArray<int> irreducible, int count, Func<bool[], bool> suffices)
    {
        var outside = new List<ImmutableArray<int>>();
        for (var question = 0; question < MostQuestions;)
        {
            var hitting = HittingSet.Of(outside, _ => 1);
            if (!hitting.IsFewest || hitting.Members.Length >= irreducible.Length)
            {
                return new SmallestSubset(irreducible, hitting.IsFewest);
            }

            var isLeftOut = new bool[count];
            foreach (var candidate in candidates)
            {
                isLeftOut[candidate] = !hitting.Members.Contains(candidate);
            }

            question++;
            if (suffices(isLeftOut))
            {
                return new SmallestSubset(hitting.Members, true);
            }

            // As large an insufficient subset as there is: what is outside it is small, and cuts more.
            foreach (var candidate in candidates.Where(candidate => isLeftOut[candidate]))
            {
                isLeftOut[candidate] = false;
                question++;
                isLeftOut[candidate] = suffices(isLeftOut);
            }

            outside.Add([.. candidates.Where(candidate => isLeftOut[candidate])]);
        }

        return new SmallestSubset(irreducible, false);
    }

    private static void Set(bool[] isLeftOut, IReadOnlyList<int> candidates, (int First, int Last) run, bool value)
    {
        for (var at = run.First; at < run.Last; at++)
        {
            isLeftOut[candidates[at]] = value;
        }
    }
}
