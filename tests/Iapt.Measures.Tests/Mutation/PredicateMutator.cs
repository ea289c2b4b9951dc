using System.Collections.Immutable;
using Iapt.Measures.Algebra;

namespace Iapt.Measures.Tests.Mutation;

/// <summary>Every predicate that differs from a predicate by one slip: a turned comparison, a moved bound, a lost clause, a lost code.</summary>
internal sealed class PredicateMutator : IPredicateVisitor<IEnumerable<Mutant<Predicate>>>
{
    private static readonly PredicateMutator Instance = new();

    private PredicateMutator()
    {
    }

    internal static IEnumerable<Mutant<Predicate>> Of(Predicate predicate) => predicate.Accept(Instance);

    public IEnumerable<Mutant<Predicate>> Visit(Compare predicate) =>
    [
        .. Slips(predicate.Operator).Select(slip => new Mutant<Predicate>($"{predicate.Operator} becomes {slip}", predicate with { Operator = slip })),
        .. TermMutator.Of(predicate.Left).Select(one => one.Select<Predicate>(left => predicate with { Left = left })),
        .. TermMutator.Of(predicate.Right).Select(one => one.Select<Predicate>(right => predicate with { Right = right })),
    ];

    public IEnumerable<Mutant<Predicate>> Visit(InRange predicate) =>
    [
        Negated(predicate),
        .. ((int[])[-1, 1]).Select(step => new Mutant<Predicate>($"from {predicate.Low.Units} moved by {step}", predicate with { Low = TermMutator.Moved(predicate.Low, step) })),
        .. ((int[])[-1, 1]).Select(step => new Mutant<Predicate>($"to {predicate.High.Units} moved by {step}", predicate with { High = TermMutator.Moved(predicate.High, step) })),
        .. TermMutator.Of(predicate.Value).Select(one => one.Select<Predicate>(value => predicate with { Value = value })),
    ];

    public IEnumerable<Mutant<Predicate>> Visit(InSet predicate) =>
    [
        Negated(predicate),
        .. Others(predicate.Codes, "code", codes => predicate with { Codes = codes }),
    ];

    public IEnumerable<Mutant<Predicate>> Visit(Prefix predicate) =>
    [
        Negated(predicate),
        .. Others(predicate.Beginnings, "beginning", beginnings => predicate with { Beginnings = beginnings }),
    ];

    public IEnumerable<Mutant<Predicate>> Visit(Algebra.Contains predicate) =>
    [
        Negated(predicate),
        .. Others(predicate.Texts, "text", texts => predicate with { Texts = texts }),
    ];

    public IEnumerable<Mutant<Predicate>> Visit(IsNull predicate) => [Negated(predicate)];

    public IEnumerable<Mutant<Predicate>> Visit(InPeriod predicate) => [Negated(predicate)];

    public IEnumerable<Mutant<Predicate>> Visit(IsTrue predicate) => [Negated(predicate)];

    public IEnumerable<Mutant<Predicate>> Visit(Selected predicate) =>
        [new("another record of the pathway", predicate.Scope == SelectionScope.Period ? Selected.AtPeriodEnd : Selected.InThePeriod)];

    public IEnumerable<Mutant<Predicate>> Visit(And predicate) =>
        [new("'and' becomes 'or'", new Or(predicate.Clauses)), .. Clauses(predicate.Clauses, clauses => new And(clauses))];

    public IEnumerable<Mutant<Predicate>> Visit(Or predicate) =>
        [new("'or' becomes 'and'", new And(predicate.Clauses)), .. Clauses(predicate.Clauses, clauses => new Or(clauses))];

    public IEnumerable<Mutant<Predicate>> Visit(Not predicate) =>
        [new("'not' lost", predicate.Inner), .. Of(predicate.Inner).Select(one => one.Select<Predicate>(inner => new Not(inner)))];

    public IEnumerable<Mutant<Predicate>> Visit(KnownWhen predicate) => throw new NotSupportedException("Definitions hold no such clause.");

    private static Mutant<Predicate> Negated(Predicate predicate) => new($"'not' before {CanonicalText.Of(predicate)}", new Not(predicate));

    // Without its only code a list is refused when it is built: there the slip is another code.
    private static IEnumerable<Mutant<Predicate>> Others(ImmutableArray<string> list, string word, Func<ImmutableArray<string>, Predicate> join) => list.Length == 1
        ? [new($"{word} {list[0]} becomes another", join([list[0] + "X"]))]
        : list.Select(one => new Mutant<Predicate>($"{word} {one} lost", join(list.Remove(one))));

    private static IEnumerable<Mutant<Predicate>> Clauses(ImmutableArray<Predicate> clauses, Func<ImmutableArray<Predicate>, Predicate> join)
    {
        for (var index = 0; index < clauses.Length; index++)
        {
            var position = index;
            if (clauses.Length > 1)
            {
                yield return new($"clause lost: {CanonicalText.Of(clauses[position])}", join(clauses.RemoveAt(position)));
            }

            foreach (var changed in Of(clauses[position]))
            {
                yield return changed.Select(clause => join(clauses.SetItem(position, clause)));
            }
        }
    }

    private static Comparison[] Slips(Comparison comparison) => comparison switch
    {
        Comparison.Equal => [Comparison.AtLeast, Comparison.AtMost],
        Comparison.Below => [Comparison.AtMost, Comparison.AtLeast],
        Comparison.AtMost => [Comparison.Below, Comparison.Above, Comparison.Equal],
        Comparison.AtLeast => [Comparison.Above, Comparison.Below, Comparison.Equal],
        _ => [Comparison.AtLeast, Comparison.AtMost],
    };
}
