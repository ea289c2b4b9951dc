namespace Iapt.Measures.Algebra;

/// <summary>A derivation that takes its value from rows of other tables.</summary>
/// <param name="Selection">What is taken.</param>
public sealed record SelectionBody(Selection Selection) : DerivationBody;
