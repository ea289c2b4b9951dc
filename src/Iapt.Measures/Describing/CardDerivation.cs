using Iapt.Measures.Algebra;
using Iapt.Measures.Instruments;

namespace Iapt.Measures.Describing;

/// <summary>A derived field, in words.</summary>
/// <param name="Name">Its NHS name.</param>
/// <param name="Uid">Its NHS identifier; null where none is published.</param>
/// <param name="Meaning">What it means.</param>
/// <param name="Rule">Its rule.</param>
/// <param name="Evidence">Where the rule is read from, and how sure that is.</param>
/// <param name="Interpretations">Where the sources are silent or contradict each other.</param>
public sealed record CardDerivation(string Name, string? Uid, string Meaning, Outline Rule, Evidence Evidence, ImmutableArray<Interpretation> Interpretations)
{
    /// <summary>True when it is selected from rows of other tables, rather than worked out from fields of its own row.</summary>
    public bool IsSelected { get; private init; }

    /// <summary>True when the definition reaches it without looking into rows of another table; false for what a selection alone reads.</summary>
    public bool IsInRow { get; private init; }

    /// <summary>The derived fields of a definition.</summary>
    /// <param name="lineage">Everything that it rests on.</param>
    /// <param name="inRow">What it reaches without looking into rows of another table.</param>
    /// <param name="english">The words.</param>
    internal static ImmutableArray<CardDerivation> Of(IEnumerable<Derivation> lineage, IReadOnlyList<Derivation> inRow, English english) =>
        [.. lineage.Select(derivation => Of(derivation, english) with { IsInRow = inRow.Contains(derivation) })];

    private static CardDerivation Of(Derivation derivation, English english)
    {
        var rule = derivation.Body switch
        {
            PredicateBody flag => Outline.Of(flag.Predicate, english),
            TermBody value => Outline.Of(value.Value, english),
            SelectionBody rows => Outline.Of(rows.Selection, english),
            _ => new Outline("", []),
        };
        return new CardDerivation(derivation.Field.Name, derivation.Field.Uid, derivation.Meaning, rule, derivation.Evidence, derivation.Interpretations) { IsSelected = derivation.Body is SelectionBody };
    }
}
