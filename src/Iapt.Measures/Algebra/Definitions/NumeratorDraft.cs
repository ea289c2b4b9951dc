namespace Iapt.Measures.Algebra;

/// <summary>A percentage that still lacks its denominator.</summary>
/// <param name="Head">Its name.</param>
/// <param name="Numerator">Its numerator.</param>
public readonly record struct NumeratorDraft(PercentageDraft Head, MeasureExpression Numerator)
{
    /// <summary>Adds the denominator: how many referrals.</summary>
    /// <param name="where">Which referrals.</param>
    public MeasureDefinition Over(Predicate where) => Over(Define.Count(where));

    /// <summary>Adds the denominator.</summary>
    /// <param name="denominator">The denominator.</param>
    public MeasureDefinition Over(MeasureExpression denominator) => new(Head.Id, Head.Name, new Ratio(Numerator, denominator, IsPercentage: true));
}
