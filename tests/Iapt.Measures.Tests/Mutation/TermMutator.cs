using Iapt.Measures.Algebra;
using Iapt.Measures.Instruments;

namespace Iapt.Measures.Tests.Mutation;

/// <summary>Every term that differs from a term by one slip.</summary>
internal sealed class TermMutator : ITermVisitor<IEnumerable<Mutant<Term>>>
{
    private static readonly TermMutator Instance = new();

    private TermMutator()
    {
    }

    internal static IEnumerable<Mutant<Term>> Of(Term term) => term.Accept(Instance);

    public IEnumerable<Mutant<Term>> Visit(FieldTerm term) => [];

    public IEnumerable<Mutant<Term>> Visit(Constant term)
    {
        foreach (var step in (int[])[-1, 1])
        {
            var moved = (int)term.Units + step;
            yield return new($"{term.Units} becomes {moved}", Moved(term, step));
        }
    }

    public IEnumerable<Mutant<Term>> Visit(CodeConstant term) => [new($"{term.Code} becomes another code", new CodeConstant(term.Code + "X"))];

    public IEnumerable<Mutant<Term>> Visit(PeriodBoundary term) =>
        [new("the other end of the period", term.IsEnd ? PeriodBoundary.Start : PeriodBoundary.End)];

    public IEnumerable<Mutant<Term>> Visit(DaysBetween term) =>
    [
        new("days counted backwards", new DaysBetween(term.To, term.From)),
        .. Of(term.From).Select(one => one.Select<Term>(from => new DaysBetween(from, term.To))),
        .. Of(term.To).Select(one => one.Select<Term>(to => new DaysBetween(term.From, to))),
    ];

    public IEnumerable<Mutant<Term>> Visit(Difference term) =>
    [
        new("difference turned round", new Difference(term.Right, term.Left)),
        .. Of(term.Left).Select(one => one.Select<Term>(left => new Difference(left, term.Right))),
        .. Of(term.Right).Select(one => one.Select<Term>(right => new Difference(term.Left, right))),
    ];

    public IEnumerable<Mutant<Term>> Visit(Addition term)
    {
        for (var index = 0; term.Terms.Length > 1 && index < term.Terms.Length; index++)
        {
            yield return new($"{CanonicalText.Of(term.Terms[index])} not added", new Addition(term.Terms.RemoveAt(index)));
        }
    }

    public IEnumerable<Mutant<Term>> Visit(FirstCase term)
    {
        for (var index = 0; index < term.Cases.Length; index++)
        {
            var position = index;
            var one = term.Cases[position];
            if (term.Cases.Length > 1)
            {
                yield return new($"case {position + 1} dropped", new FirstCase(term.Cases.RemoveAt(position), term.Otherwise));
            }

            foreach (var when in PredicateMutator.Of(one.When))
            {
                yield return when.Select<Term>(changed => new FirstCase(term.Cases.SetItem(position, new Case(changed, one.Then)), term.Otherwise));
            }

            foreach (var then in Of(one.Then))
            {
                yield return then.Select<Term>(changed => new FirstCase(term.Cases.SetItem(position, new Case(one.When, changed)), term.Otherwise));
            }
        }

        if (term.Otherwise is { } otherwise)
        {
            yield return new("the last resort dropped", new FirstCase(term.Cases, null));
            foreach (var changed in Of(otherwise))
            {
                yield return changed.Select<Term>(other => new FirstCase(term.Cases, other));
            }
        }
    }

    public IEnumerable<Mutant<Term>> Visit(ByCode term)
    {
        for (var index = 0; index < term.Entries.Length; index++)
        {
            var position = index;
            var entry = term.Entries[position];

            // Without a number there is nothing that the entry could decide: dropping it changes no result (decisions.md 10).
            if (term.Entries.Length > 1 && !IsUnknownThreshold(entry.Then))
            {
                yield return new($"entry {entry.Code} dropped", new ByCode(term.Key, term.Entries.RemoveAt(position)));
            }

            foreach (var changed in Of(entry.Then))
            {
                yield return changed.Select<Term>(then => new ByCode(term.Key, term.Entries.SetItem(position, entry with { Then = then })));
            }
        }
    }

    public IEnumerable<Mutant<Term>> Visit(Threshold term)
    {
        var other = term.Which == ThresholdKind.Caseness ? ThresholdKind.ReliableChange : ThresholdKind.Caseness;
        return IsUnknownThreshold(term) ? [] : [new($"the other threshold of {term.Instrument}", new Threshold(term.Instrument, other))];
    }

    public IEnumerable<Mutant<Term>> Visit(Widened term) => Of(term.Inner).Select(one => one.Select(inner => Widened.To(inner, term.Decimals)));

    internal static Constant Moved(Constant constant, int step)
    {
        var moved = checked((int)constant.Units + step);
        return constant.Kind == ValueKind.Days ? Constant.Days(moved) : Constant.Count(moved);
    }

    private static bool IsUnknownThreshold(Term term) => term switch
    {
        Widened widened => IsUnknownThreshold(widened.Inner),
        Threshold threshold => Thresholds.Of(InstrumentTable.Default, threshold) is null,
        _ => false,
    };
}
