namespace Iapt.Measures.Algebra;

/// <summary>
/// The same number with more decimals: 15 as 15.00. ADSM scores keep two decimals because the Mobility Inventory is an average, so the scores of all other
/// instruments are widened to meet them.
/// </summary>
public sealed record Widened : Term
{
    private Widened(Term inner, int decimals)
        : base(inner.Kind, decimals) => Inner = inner;

    /// <summary>The number with fewer decimals.</summary>
    public Term Inner { get; }

    /// <summary>The term itself where it has these decimals already, else the same number widened.</summary>
    /// <param name="term">A score.</param>
    /// <param name="decimals">The decimals wanted; at least the term's.</param>
    public static Term To(Term term, int decimals)
    {
        ArgumentNullException.ThrowIfNull(term);
        ArgumentOutOfRangeException.ThrowIfLessThan(decimals, term.Decimals);
        return term.Decimals == decimals ? term : new Widened(term, decimals);
    }

    /// <inheritdoc/>
    public override T Accept<T>(ITermVisitor<T> visitor) => visitor.Visit(this);
}
