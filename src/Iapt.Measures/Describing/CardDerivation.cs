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
    internal static CardDerivation Of(Derivation derivation, English english)
    {
        var rule = derivation.Body switch
        {
            PredicateBody flag => Outline.Of(flag.Predicate, english),
            TermBody value => Outline.Of(value.Value, english),
            SelectionBody rows => Outline.Of(rows.Selection, english),
            _ => new Outline("", []),
        };
        return new CardDerivation(derivation.Field.Name, derivation.Field.Uid, derivation.Meaning, rule, derivation.Evidence, derivation.Interpretations);
    }
}
