namespace Iapt.Measures.Audit;

/// <summary>What a percentage is a percentage of.</summary>
/// <param name="Key">The percentage.</param>
/// <param name="Numerator">The counts above.</param>
/// <param name="Denominator">The counts below.</param>
internal sealed record RateRule(string Key, ImmutableArray<RateTerm> Numerator, ImmutableArray<RateTerm> Denominator)
{
    /// <summary>Both in words: <c>M191 / (M076 - M179)</c>.</summary>
    public override string ToString() => $"{Words(Numerator)} / {Words(Denominator)}";

    private static string Words(ImmutableArray<RateTerm> terms)
    {
        var text = string.Concat(terms.Select((term, at) => term.Coefficient < 0 ? $" - {term.Key}" : at == 0 ? term.Key : $" + {term.Key}"));
        return terms.Length == 1 ? text : $"({text})";
    }
}
