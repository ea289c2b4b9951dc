using System.Security.Cryptography;
using System.Text;

namespace Iapt.Measures.Algebra;

/// <summary>Sixteen hexadecimal digits that change when the meaning of a measure does: of its expression and of every derivation that it reaches.</summary>
public static class Fingerprint
{
    private const int Digits = 16;

    /// <summary>The text whose digest is the fingerprint: the expression, then a line for each derivation that it reaches.</summary>
    /// <param name="definition">The measure.</param>
    /// <param name="derivations">The derivations in force.</param>
    public static string TextOf(MeasureDefinition definition, DerivationSet derivations)
    {
        ArgumentNullException.ThrowIfNull(definition);
        var lines = Lineage.Of(definition.Expression, derivations).Select(CanonicalText.Of);
        return string.Join('\n', lines.Prepend(CanonicalText.Of(definition.Expression)));
    }

    /// <summary>The fingerprint of a measure.</summary>
    /// <param name="definition">The measure.</param>
    /// <param name="derivations">The derivations in force.</param>
    public static string Of(MeasureDefinition definition, DerivationSet derivations) => OfText(TextOf(definition, derivations));

    /// <summary>The fingerprint of a derivation and of those that it reaches.</summary>
    /// <param name="derivation">The derivation.</param>
    /// <param name="derivations">The derivations in force.</param>
    public static string Of(Derivation derivation, DerivationSet derivations) =>
        OfText(string.Join('\n', Lineage.Of(derivation, derivations).Select(CanonicalText.Of)));

    /// <summary>The fingerprint of a breakdown, of its groups in their order and of every derivation that they reach. Labels are no part of it.</summary>
    /// <param name="breakdown">The breakdown.</param>
    /// <param name="derivations">The derivations in force.</param>
    public static string Of(Breakdown breakdown, DerivationSet derivations) => OfText(TextOf(breakdown, derivations));

    /// <summary>The text whose digest is the fingerprint of a breakdown: a line for each group, then one for each derivation that they reach.</summary>
    /// <param name="breakdown">The breakdown.</param>
    /// <param name="derivations">The derivations in force.</param>
    public static string TextOf(Breakdown breakdown, DerivationSet derivations)
    {
        ArgumentNullException.ThrowIfNull(breakdown);
        return string.Join('\n', breakdown.Clauses().Select(CanonicalText.Of).Concat(Lineage.Of(breakdown, derivations).Select(CanonicalText.Of)));
    }

    /// <summary>The fingerprint of a leaf's own text: of what is kept, of which rows. The derivations that it reaches are covered by its measures' fingerprints.</summary>
    /// <param name="leaf">The leaf.</param>
    public static string Of(Leaf leaf)
    {
        ArgumentNullException.ThrowIfNull(leaf);
        return OfText(leaf.Key);
    }

    private static string OfText(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..Digits];
}
