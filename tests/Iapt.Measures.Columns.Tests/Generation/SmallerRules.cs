using System.Collections.Immutable;
using Iapt.Measures.Algebra;

namespace Iapt.Measures.Columns.Tests.Generation;

/// <summary>Rules with one part less, for the smallest one that still shows a difference.</summary>
internal static class SmallerRules
{
    internal static IReadOnlyList<MeasureDefinition> Of(MeasureDefinition measure) =>
        [.. Of(measure.Expression).Select(expression => new MeasureDefinition(measure.Id, measure.Name, expression) { Source = measure.Source })];

    internal static IEnumerable<DerivationSet> Of(DerivationSet derivations)
    {
        for (var position = 0; position < derivations.All.Count; position++)
        {
            yield return With(derivations, position, []);
            var one = derivations.All[position];
            IEnumerable<Derivation> smaller = one.Body switch
            {
                PredicateBody flag => Of(flag.Predicate).Select(rule => new Derivation((FlagField)one.Field, rule) { Meaning = one.Meaning, Evidence = one.Evidence, Optional = one.Optional }),
                TermBody value => Of(value.Value).Select(rule => new Derivation(one.Field, rule) { Meaning = one.Meaning, Evidence = one.Evidence, Optional = one.Optional }),
                _ => [],
            };
            foreach (var derivation in smaller)
            {
                yield return With(derivations, position, [derivation]);
            }
        }
    }

    private static DerivationSet With(DerivationSet derivations, int position, Derivation[] instead) =>
        new([.. derivations.All.Take(position), .. instead, .. derivations.All.Skip(position + 1)], derivations.AllOrNone);

    private static IEnumerable<MeasureExpression> Of(MeasureExpression expression) => expression switch
    {
        Aggregate one => OfWhere(one.Where).Select(where => one with { Where = where })
            .Concat(one.Value is { } value ? Of(value).Select(smaller => one with { Value = smaller }) : []),
        Ratio ratio => [ratio.Numerator, ratio.Denominator],
        Plus plus => [plus.Left, plus.Right],
        Minus minus => [minus.Left, minus.Right],
        _ => [],
    };

    // Where a measure is placed in time stays.
    private static IEnumerable<Predicate> OfWhere(Predicate where)
    {
        var clauses = And.Of(where).Clauses;
        for (var position = 0; position < clauses.Length; position++)
        {
            if (clauses[position] is Selected or InPeriod)
            {
                continue;
            }

            yield return new And(clauses.RemoveAt(position));
            foreach (var smaller in Of(clauses[position]).Where(one => one is not (Selected or InPeriod or And)))
            {
                yield return new And(clauses.SetItem(position, smaller));
            }
        }
    }

    private static IEnumerable<Predicate> Of(Predicate predicate) => predicate switch
    {
        And all => all.Clauses.Concat(OfAny(all.Clauses).Select(clauses => new And(clauses))),
        Or any => any.Clauses.Concat(OfAny(any.Clauses).Select(clauses => new Or(clauses))),
        Not { Inner: Not twice } => [twice.Inner, .. Of(twice.Inner).Select(smaller => new Not(new Not(smaller)))],
        Not not => [not.Inner, .. Of(not.Inner).Select(smaller => new Not(smaller))],
        Compare two => Of(two.Left).Select(left => two with { Left = left }).Concat(Of(two.Right).Select(right => two with { Right = right })),
        InRange one => Of(one.Value).Select(value => one with { Value = value }),
        InSet one => Of(one.Value).Select(value => one with { Value = value }),
        Prefix one => Of(one.Value).Select(value => one with { Value = value }),
        IsNull one => Of(one.Value).Select(value => new IsNull(value)),
        _ => [],
    };

    private static IEnumerable<ImmutableArray<Predicate>> OfAny(ImmutableArray<Predicate> clauses) =>
        Enumerable.Range(0, clauses.Length).SelectMany(position => Of(clauses[position]).Select(smaller => clauses.SetItem(position, smaller)).Prepend(clauses.RemoveAt(position)));

    private static IEnumerable<Term> Of(Term term) => term switch
    {
        FirstCase choice =>
        [
            .. choice.Cases.Select(one => one.Then),
            .. choice.Otherwise is { } otherwise ? [otherwise] : Array.Empty<Term>(),
            .. choice.Cases.Length > 1 ? choice.Cases.Select(one => new FirstCase(choice.Cases.Remove(one), choice.Otherwise)) : [],
            .. choice.Cases.SelectMany((one, at) => Of(one.When).Select(when => new FirstCase(choice.Cases.SetItem(at, one with { When = when }), choice.Otherwise))),
        ],
        ByCode table => [.. table.Entries.Select(entry => entry.Then), .. Of(table.Key).Select(key => new ByCode(key, table.Entries))],
        DaysBetween days => Of(days.From).Select(from => new DaysBetween(from, days.To)).Concat(Of(days.To).Select(to => new DaysBetween(days.From, to))),
        Difference two => [two.Left, two.Right, .. Of(two.Left).Select(left => new Difference(left, two.Right)), .. Of(two.Right).Select(right => new Difference(two.Left, right))],
        Widened wide => Of(wide.Inner).Select(inner => Widened.To(inner, wide.Decimals)),
        _ => [],
    };
}
