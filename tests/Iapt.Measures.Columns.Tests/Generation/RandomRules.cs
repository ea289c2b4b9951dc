using System.Collections.Immutable;
using Iapt.Measures.Algebra;
using Iapt.Measures.Instruments;

namespace Iapt.Measures.Columns.Tests.Generation;

/// <summary>Any tree that the algebra calls well formed.</summary>
internal sealed class RandomRules(Dice dice)
{
    private static readonly int[] Decimals = [0, 2];

    private readonly List<Field> _derived = [];
    private readonly List<FlagField> _flags = [.. RandomRows.Flags];

    /// <summary>Fields without a column, each with a rule over the columns and the fields before it.</summary>
    internal DerivationSet Derivations()
    {
        var derivations = new List<Derivation>();

        // A supplied column may also have a rule, which must not read its own answer; whether it is used is for the sources to say.
        if (dice.OneIn(3))
        {
            var flag = dice.Of(RandomRows.Flags);
            _flags.Remove(flag);
            derivations.Add(Of(flag));
            _flags.Add(flag);
        }

        for (var number = dice.Below(5); number > 0; number--)
        {
            var derivation = Derivation($"Derived{number}");
            derivations.Add(derivation);
            _derived.Add(derivation.Field);
        }

        return new DerivationSet(derivations, []);
    }

    internal MeasureDefinition Measure(int number)
    {
        var where = Where();
        var id = $"M{number:D3}";
        var measure = dice.Below(8) switch
        {
            2 when dice.OneIn(3) => Define.Percentage(id, id).Of(Define.Count(where) + Define.Count(Where())).Over(Define.Count(Where()) - Define.Count(Where())),
            0 or 1 => Define.Count(id, id, where),
            2 => Define.Percentage(id, id).Of(where).Over(Where()),
            3 => Define.Sum(id, id, AnyNumber(), where),
            4 => Define.Mean(id, id, AnyNumber(), where),
            5 => Define.Median(id, id, AnyNumber(), where),
            6 => Define.Min(id, id, AnyNumber(), where),
            _ => Define.Max(id, id, AnyNumber(), where),
        };
        return measure with { Source = new Citation("drawn") };
    }

    internal Predicate Predicate(int depth)
    {
        if (depth <= 0 || dice.OneIn(4))
        {
            return Statement(Math.Min(depth, 2));
        }

        return dice.Below(3) switch
        {
            0 => new And(Clauses(depth - 1)),
            1 => new Or(Clauses(depth - 1)),
            _ => new Not(Predicate(depth - 1)),
        };
    }

    private And Where()
    {
        Predicate rest = new And([.. Enumerable.Range(0, dice.Below(4)).Select(_ => NotAtTop(Predicate(3)))]);
        return dice.OneIn(3)
            ? And.Of(Selected.AtPeriodEnd, rest)
            : And.Of(Selected.InThePeriod, Date().InPeriod, rest);
    }

    // A second date or record at the top would make the measure neither an event nor a state.
    private static Predicate NotAtTop(Predicate predicate) => predicate is InPeriod or Selected or And ? new Not(new Not(predicate)) : predicate;

    private ImmutableArray<Predicate> Clauses(int depth) => [.. Enumerable.Range(0, dice.Between(0, 3)).Select(_ => Predicate(depth))];

    private Predicate Statement(int depth)
    {
        switch (dice.Below(10))
        {
            case 0:
                return new IsNull(Any(depth));
            case 1:
                return new InPeriod(Date());
            case 2:
                return dice.OneIn(2) ? Selected.InThePeriod : Selected.AtPeriodEnd;
            case 3:
                return new InSet(Code(depth), [.. RandomRows.Codes.Where(_ => dice.OneIn(3)).DefaultIfEmpty("none")]);
            case 4:
                return new Prefix(Code(depth), [dice.Of(["A", "F4", "", "Q"])]);
            case 5 or 6:
                return new IsTrue(Flag());
            case 7:
                var low = dice.Between(-400, 400);
                return new InRange(Days(depth), Constant.Days(low), Constant.Days(dice.OneIn(9) ? int.MaxValue : low + dice.Below(200)));
            default:
                var (left, right) = Alike(depth);
                return new Compare(left, dice.Of(Enum.GetValues<Comparison>()), right);
        }
    }

    private (Term Left, Term Right) Alike(int depth)
    {
        var decimals = dice.Of(Decimals);
        return dice.Below(4) switch
        {
            0 => (Date(depth), Date(depth)),
            1 => (Days(depth), Days(depth)),
            2 => (Count(depth), Count(depth)),
            _ => (Score(decimals, depth), Score(decimals, depth)),
        };
    }

    private Term Any(int depth) => dice.OneIn(4) ? Code(depth) : AnyNumber(depth);

    private Term AnyNumber(int depth = 2) => dice.Below(4) switch
    {
        0 => Date(depth),
        1 => Days(depth),
        2 => Count(depth),
        _ => Score(dice.Of(Decimals), depth),
    };

    private Term Date(int depth) => Case(depth, Date) ?? (dice.OneIn(4) ? dice.Of([PeriodBoundary.Start, PeriodBoundary.End]) : new FieldTerm(Date()));

    private Term Days(int depth) => Case(depth, Days)
        ?? (dice.OneIn(3) ? Constant.Days(dice.OneIn(8) ? dice.Of([int.MaxValue, int.MinValue]) : dice.Between(-60, 200)) : new DaysBetween(Date(depth - 1), Date(depth - 1)));

    private Term Count(int depth) => Case(depth, Count)
        ?? (dice.OneIn(3) ? Constant.Count(dice.Below(6)) : new FieldTerm(dice.Of([.. RandomRows.Counts, .. _derived.OfType<CountField>()])));

    private Term Code(int depth) => Case(depth, Code)
        ?? (dice.OneIn(4) ? new CodeConstant(dice.Of(RandomRows.Codes)) : new FieldTerm(dice.Of([.. RandomRows.CodeFields, .. _derived.OfType<CodeField>()])));

    private Term Score(int decimals, int depth)
    {
        if (Case(depth, below => Score(decimals, below)) is { } chosen)
        {
            return chosen;
        }

        var fields = RandomRows.Scores.Concat(_derived.OfType<ScoreField>()).Where(field => field.Decimals == decimals).ToList();
        return dice.Below(5) switch
        {
            0 => new Threshold(
                dice.Of([.. KnownInstruments.All.Where(instrument => instrument.Decimals == decimals)]), dice.Of([ThresholdKind.Caseness, ThresholdKind.ReliableChange])),
            1 when depth > 0 => new Difference(Score(decimals, depth - 1), Score(decimals, depth - 1)),
            2 when decimals > 0 => Widened.To(Score(0, depth - 1), decimals),
            _ => new FieldTerm(dice.Of(fields)),
        };
    }

    private Term? Case(int depth, Func<int, Term> same)
    {
        if (depth <= 0 || !dice.OneIn(4))
        {
            return null;
        }

        // A case has the kind and precision of its first value, and so must the others.
        var first = same(depth - 1);
        Term Alike()
        {
            for (var attempt = 0; attempt < 8; attempt++)
            {
                var other = same(depth - 1);
                if (other.Kind == first.Kind && other.Decimals == first.Decimals)
                {
                    return other;
                }
            }

            return first;
        }

        if (dice.OneIn(2))
        {
            var cases = Enumerable.Range(0, dice.Between(0, 2)).Select(_ => new Case(Predicate(depth - 1), Alike()));
            return new FirstCase([new Case(Predicate(depth - 1), first), .. cases], dice.OneIn(2) ? null : Alike());
        }

        var entries = RandomRows.Codes.Where(_ => dice.OneIn(3)).Select(code => new CodeEntry(code, Alike()));
        return new ByCode(Code(depth - 1), [new CodeEntry("other", first), .. entries]);
    }

    private DateField Date() => dice.Of([.. RandomRows.Dates, .. _derived.OfType<DateField>()]);

    private FlagField Flag() => dice.Of([.. _flags, .. _derived.OfType<FlagField>()]);

    private Derivation Derivation(string name) => dice.Below(5) switch
    {
        0 => Of(new FlagField("drawn", name)),
        1 => Of(new DateField("drawn", name), Date(3)),
        2 => Of(new CountField("drawn", name), Count(3)),
        3 => Of(new CodeField("drawn", name), Code(3)),
        _ => Scored(name, dice.Of(Decimals)),
    };

    private Derivation Scored(string name, int decimals) => Of(new ScoreField("drawn", name, null, decimals, 0, 50_000), Score(decimals, 3));

    private Derivation Of(FlagField flag) =>
        new(flag, Predicate(3)) { Meaning = "drawn", Evidence = new Evidence(EvidenceGrade.Provisional, "drawn"), Optional = Everything() };

    private Derivation Of(Field field, Term value) =>
        new(field, value) { Meaning = "drawn", Evidence = new Evidence(EvidenceGrade.Provisional, "drawn"), Optional = Everything() };

    private static ImmutableArray<Field> Everything() =>
        [.. RandomRows.Dates, .. RandomRows.CodeFields, .. RandomRows.Flags, .. RandomRows.Counts, .. RandomRows.Scores];
}
