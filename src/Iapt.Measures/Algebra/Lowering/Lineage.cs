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

    /// <summary>The derivations that fields reach without looking into the rows of another table: a selection is the last of its branch.</summary>
    /// <param name="fields">The fields.</param>
    /// <param name="derivations">The derivations in force.</param>
    internal static IReadOnlyList<Derivation> InRow(IEnumerable<Field> fields, DerivationSet derivations) => Follow(fields, derivations, intoRows: false);

    private static List<Derivation> Follow(IEnumerable<Field> fields, DerivationSet derivations, bool intoRows = true)
    {
        var found = new List<Derivation>();
        var seen = new HashSet<Field>();
        foreach (var field in fields)
        {
            Follow(field, derivations, intoRows, found, seen);
        }

        return found;
    }

    private static void Follow(Field field, DerivationSet derivations, bool intoRows, List<Derivation> found, HashSet<Field> seen)
    {
        if (!seen.Add(field) || derivations.Of(field) is not { } derivation)
        {
            return;
        }

        foreach (var read in intoRows || derivation.Body is not SelectionBody ? Reach.Of(derivation) : [])
        {
            Follow(read, derivations, intoRows, found, seen);
        }

        found.Add(derivation);
    }
}
