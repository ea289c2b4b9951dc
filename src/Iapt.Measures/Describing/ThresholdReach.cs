using Iapt.Measures.Algebra;

namespace Iapt.Measures.Describing;

/// <summary>The thresholds that a derivation compares with.</summary>
internal static class ThresholdReach
{
    internal static IEnumerable<Threshold> Of(Derivation derivation) => derivation.Body is PredicateBody flag ? Of(flag.Predicate) : [];

    private static IEnumerable<Threshold> Of(Predicate predicate) => predicate switch
    {
        And all => all.Clauses.SelectMany(Of),
        Or any => any.Clauses.SelectMany(Of),
        Not not => Of(not.Inner),
        KnownWhen known => Of(known.Clause),
        Compare compare => ThresholdPhrase.All(compare.Right),
        _ => [],
    };
}
