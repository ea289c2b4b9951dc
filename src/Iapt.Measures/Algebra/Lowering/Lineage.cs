namespace Iapt.Measures.Algebra;

/// <summary>Everything a measure rests on: the derivations it reaches, directly or through others, and the fields that must be supplied.</summary>
public static class Lineage
{
    /// <summary>The derivations that a measure reaches, each before what reads it.</summary>
    /// <param name="expression">Its expression.</param>
    /// <param name="derivations">The derivations in force.</param>
    public static IReadOnlyList<Derivation> Of(MeasureExpression expression, DerivationSet derivations) => Follow(Reach.Of(expression), derivations);

    /// <summary>The derivations that a derivation reaches, itself last.</summary>
    /// <param name="derivation">The derivation.</param>
    /// <param name="derivations">The derivations in force.</param>
    public static IReadOnlyList<Derivation> Of(Derivation derivation, DerivationSet derivations) => Follow([derivation.Field], derivations);

    /// <summary>The derivations that the groups of a breakdown reach, each before what reads it.</summary>
    /// <param name="breakdown">The breakdown.</param>
    /// <param name="derivations">The derivations in force.</param>
    public static IReadOnlyList<Derivation> Of(Breakdown breakdown, DerivationSet derivations) => Follow(Reach.Of(breakdown), derivations);

    private static List<Derivation> Follow(IEnumerable<Field> fields, DerivationSet derivations)
    {
        var found = new List<Derivation>();
        var seen = new HashSet<Field>();
        foreach (var field in fields)
        {
            Follow(field, derivations, found, seen);
        }

        return found;
    }

    private static void Follow(Field field, DerivationSet derivations, List<Derivation> found, HashSet<Field> seen)
    {
        if (!seen.Add(field) || derivations.Of(field) is not { } derivation)
        {
            return;
        }

        foreach (var read in Reach.Of(derivation))
        {
            Follow(read, derivations, found, seen);
        }

        found.Add(derivation);
    }
}
