namespace Iapt.Measures.Audit.Feasibility;

/// <summary>What holds between variables: one printed figure, or one rule. Closed: whatever is added must come down to linear rows.</summary>
public abstract record Constraint
{
    private protected Constraint()
    {
    }

    /// <summary>The linear rows that say the same of whole numbers.</summary>
    internal abstract IEnumerable<Between> Rows { get; }

    /// <summary>Whether values keep it.</summary>
    /// <param name="values">The value of every variable, by index.</param>
    public abstract bool HoldsOf(ReadOnlySpan<long> values);
}
