namespace Iapt.Measures.Disclosure;

/// <summary>What makes a rate too small to be told.</summary>
public enum RateTest
{
    /// <summary>Its own numerator alone: a small denominator does not suppress a rate.</summary>
    Numerator,

    /// <summary>Its numerator or its denominator.</summary>
    NumeratorOrDenominator,
}
