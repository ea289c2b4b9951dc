namespace Iapt.Measures.Algebra;

/// <summary>A percentage of which only the name is written yet.</summary>
/// <param name="Id">The NHS identifier.</param>
/// <param name="Name">The NHS name.</param>
public readonly record struct PercentageDraft(string Id, string Name)
{
    /// <summary>Adds the numerator: how many referrals.</summary>
    /// <param name="where">Which referrals.</param>
    public NumeratorDraft Of(Predicate where) => Of(Define.Count(where));

    /// <summary>Adds the numerator.</summary>
    /// <param name="numerator">The numerator.</param>
    public NumeratorDraft Of(MeasureExpression numerator) => new(this, numerator);
}
