using Iapt.Measures.Algebra;
using Iapt.Measures.Catalogue;

namespace Iapt.Measures.Tests.Mutation;

/// <summary>The slips in what earlier versions, the KPI return and the variants say otherwise than data set v2.1; what is the same rule was held against its examples there.</summary>
internal static class EarlierSlips
{
    private static readonly Lazy<IReadOnlyList<Slip>> Slips = new(() => [.. Find()]);

    internal static IReadOnlyList<Slip> All => Slips.Value;

    private static IEnumerable<Slip> Find()
    {
        var seen = DefinitionSets.V21.Measures.Select(Text)
            .Concat(DefinitionSets.V21.Derivations.All.Select(CanonicalText.Of))
            .Concat(DefinitionSets.V21.Breakdowns.Select(Text))
            .ToHashSet(StringComparer.Ordinal);
        foreach (var set in DefinitionSets.All.Reverse().Concat(DefinitionSets.Variants))
        {
            var slips = set.Measures.Where(measure => seen.Add(Text(measure))).SelectMany(measure => Mutation.Slips.In(measure, set.Derivations, $"{set.Version} measures"))
                .Concat(set.Derivations.All.Where(derivation => seen.Add(CanonicalText.Of(derivation))).SelectMany(derivation => derivation.Body is SelectionBody
                    ? Mutation.Slips.InRows(derivation, set.Derivations, $"{set.Version} derivations")
                    : Mutation.Slips.InRow(derivation, set.Derivations, $"{set.Version} derivations")))
                .Concat(set.Breakdowns.Where(breakdown => seen.Add(Text(breakdown))).SelectMany(breakdown => Mutation.Slips.In(breakdown, set.Derivations, $"{set.Version} breakdowns")));
            foreach (var slip in slips)
            {
                yield return slip;
            }
        }
    }

    private static string Text(MeasureDefinition measure) => CanonicalText.Of(measure.Expression);

    private static string Text(Breakdown breakdown) => string.Join('\n', breakdown.Clauses().Select(CanonicalText.Of));
}
