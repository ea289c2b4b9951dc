using Iapt.Measures.Algebra;
using Iapt.Measures.Instruments;
using Iapt.Measures.Rows;

namespace Iapt.Measures.Describing;

/// <summary>Turns a predicate, evaluated for one row, into a clause tree.</summary>
internal sealed class ClauseBuilder
{
    private readonly RowEvaluator _evaluator;
    private readonly FieldSources _sources;
    private readonly InstrumentTable _instruments;
    private readonly English _english;

    internal ClauseBuilder(RowEvaluator evaluator, FieldSources sources, InstrumentTable instruments, Subject subject)
    {
        _evaluator = evaluator;
        _sources = sources;
        _instruments = instruments;
        _english = English.With(instruments).For(subject);
    }

    internal Clause Of(Predicate predicate)
    {
        var truth = _evaluator.Of(predicate);
        return predicate switch
        {
            And { Clauses.Length: 1 } one => Of(one.Clauses[0]),
            And all => Group("all of", ClauseKind.AllOf, truth, all.Clauses),
            Or any => Group("any of", ClauseKind.AnyOf, truth, any.Clauses),
            Not { Inner: Or any } => Group("none of", ClauseKind.NoneOf, truth, any.Clauses),
            Not { Inner: And all } => Group("not all of", ClauseKind.NotAllOf, truth, all.Clauses),
            IsTrue flag => Flag(predicate, flag.Flag, truth),
            Not { Inner: IsTrue flag } => Flag(predicate, flag.Flag, truth),
            _ => Statement(predicate, truth),
        };
    }

    private Clause Group(string text, ClauseKind kind, Truth truth, ImmutableArray<Predicate> clauses) =>
        new() { Text = text, Truth = truth, Kind = kind, Children = [.. clauses.Select(Of)] };

    private Clause Flag(Predicate predicate, FlagField flag, Truth truth)
    {
        var text = _english.Say(predicate);
        var derivation = _sources.DerivationOf(_sources.Standing(flag));
        if (derivation is { Body: PredicateBody rule })
        {
            return new Clause { Text = text, Truth = truth, Kind = ClauseKind.Derived, Source = SourceOf(derivation), Children = [Of(rule.Predicate)] };
        }

        return new Clause { Text = text, Truth = truth, Values = [Value(flag)], Source = derivation is null ? "supplied by the input" : SourceOf(derivation) };
    }

    private Clause Statement(Predicate predicate, Truth truth)
    {
        var inner = predicate is Not not ? not.Inner : predicate;
        inner = inner is KnownWhen known ? known.Clause : inner;
        var fields = Reach.Of(inner).Where(field => !OnlyInThreshold(inner, field)).ToList();
        return new Clause
        {
            Text = _english.Say(predicate),
            Truth = truth,
            Values = [.. fields.Select(Value)],
            Threshold = inner is Compare compare ? ThresholdIn(compare) : null,
        };
    }

    // The measure that a threshold is looked up by is said with the threshold.
    private static bool OnlyInThreshold(Predicate predicate, Field field) =>
        predicate is Compare compare && ThresholdPhrase.KindOf(compare.Right) is not null && !Reach.Of(compare.Left).Contains(field);

    private ClauseValue Value(Field field)
    {
        var standing = _sources.Standing(field);
        var isDerived = _sources.DerivationOf(standing) is not null;
        var value = isDerived && standing is FlagField flag ? FlagValue(flag) : _evaluator.Of(standing);
        return new ClauseValue(standing, value.IsPresent ? standing.Write(value) : null, isDerived);
    }

    // A derived flag is a statement: what its rule leaves unknown has no value.
    private FieldValue FlagValue(FlagField flag) => _evaluator.Of(new IsTrue(flag)) switch
    {
        Truth.True => FieldValue.Of(1),
        Truth.False => FieldValue.Of(0),
        _ => FieldValue.Null,
    };

    private string? ThresholdIn(Compare compare)
    {
        if (ThresholdPhrase.KindOf(compare.Right) is null)
        {
            return null;
        }

        if (Resolve(compare.Right) is not { } threshold)
        {
            return "the anxiety measure is not known";
        }

        var number = ThresholdPhrase.Number(threshold.Instrument, threshold.Which, _instruments);
        var evidence = ThresholdPhrase.EvidenceOf(threshold.Instrument, threshold.Which, _instruments);
        var which = threshold.Which == ThresholdKind.Caseness ? "caseness" : "reliable change";
        return $"{threshold.Instrument.Name} {which}: {number}{(evidence is null ? "" : $" ({evidence.Grade.ToString().ToLowerInvariant()}: {evidence.Source})")}";
    }

    private Threshold? Resolve(Term term) => term switch
    {
        Threshold threshold => threshold,
        Widened widened => Resolve(widened.Inner),
        ByCode table => _evaluator.Of(table.Key).Code is { } code
            ? table.Entries.Where(entry => string.Equals(entry.Code, code, StringComparison.Ordinal)).Select(entry => Resolve(entry.Then)).FirstOrDefault()
            : null,
        _ => null,
    };

    private static string SourceOf(Derivation derivation) =>
        $"{derivation.Field.Name}{(derivation.Field.Uid is { } uid ? $" ({uid})" : "")}, {derivation.Evidence.Grade.ToString().ToLowerInvariant()}: {derivation.Evidence.Source}";
}
