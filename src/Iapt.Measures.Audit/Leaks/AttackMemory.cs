using System.Runtime.InteropServices;
using Iapt.Measures.Audit.Feasibility;

namespace Iapt.Measures.Audit.Leaks;

/// <summary>
/// Questions about one table with now these, now those of its figures hidden. True counts that were found possible once are possible wherever the figures that they break are
/// hidden: most questions are answered by what is remembered. Not for several threads at once.
/// </summary>
/// <typeparam name="TFigure">What a figure of the table is called.</typeparam>
internal sealed class AttackMemory<TFigure>
    where TFigure : notnull
{
    // What is remembered is bounded: older counts are forgotten, which costs a question and never an answer.
    private const int MostNumbers = 2_000_000;

    private readonly AttackedTable<TFigure> _table;
    private readonly int _most;
    private readonly Queue<(ImmutableArray<long> Counts, int[] Breaks)> _known = new();
    private readonly HashSet<long[]> _kept = new(ReferenceEqualityComparer.Instance);
    private (bool[] IsHidden, int Steps, Attacker<TFigure> Attacker)? _last;

    /// <param name="table">The table.</param>
    /// <param name="known">True counts that are possible where nothing is hidden.</param>
    internal AttackMemory(AttackedTable<TFigure> table, Solution known)
    {
        (_table, _most) = (table, Math.Max(16, MostNumbers / Math.Max(1, table.System.Domains.Length)));
        if (known.Answer == Answer.Feasible)
        {
            Keep(known.Witness, []);
        }
    }

    /// <summary>How many questions needed a search.</summary>
    internal long Searches { get; private set; }

    /// <summary>The values that a count can still have, as many as its width asks for.</summary>
    /// <param name="count">The count.</param>
    /// <param name="isHidden">Which figures are hidden, by position.</param>
    /// <param name="steps">The halvings that the question may take.</param>
    internal PossibleValues ValuesOf(ProtectedCount<TFigure> count, bool[] isHidden, int steps)
    {
        var possible = _known.Where(one => Array.TrueForAll(one.Breaks, at => isHidden[at])).ToList();
        var values = new SortedSet<long>(possible.Select(one => one.Counts[count.Variable.Index]));
        if (values.Count >= count.Width)
        {
            return new PossibleValues([.. values], false);
        }

        Searches++;
        if (_last is not { } last || last.Steps != steps || !last.IsHidden.AsSpan().SequenceEqual(isHidden))
        {
            _last = last = ([.. isHidden], steps, new Attacker<TFigure>(_table, isHidden, steps, possible.Select(one => one.Counts)));
        }

        var found = last.Attacker.ValuesOf(count);
        foreach (var counts in last.Attacker.Witnesses)
        {
            Keep(counts, isHidden);
        }

        return found;
    }

    private void Keep(ImmutableArray<long> counts, bool[] isHidden)
    {
        if (!_kept.Add(ImmutableCollectionsMarshal.AsArray(counts)!))
        {
            return;
        }

        if (_known.Count == _most)
        {
            _kept.Remove(ImmutableCollectionsMarshal.AsArray(_known.Dequeue().Counts)!);
        }

        _known.Enqueue((counts, [.. Enumerable.Range(0, isHidden.Length).Where(at => isHidden[at] && !_table.Shown[at].Constraints.All(constraint => _table.System.Constraints[constraint].HoldsOf(counts.AsSpan())))]));
    }
}
