namespace Iapt.Measures.Algebra;

/// <summary>When the input supplies a field, another field stands for a derived one: supplied ADSM scores come before the scores of the instruments (<c>decisions.md</c> 6).</summary>
/// <param name="WhenSupplied">The field that is supplied.</param>
/// <param name="Use">The field that then stands for the derived one.</param>
public sealed record Substitute(Field WhenSupplied, Field Use);
