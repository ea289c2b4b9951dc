namespace Iapt.Measures.Audit.Feasibility;

/// <summary>What holds between variables: one printed figure, or one rule. Closed: whatever is added must come down to linear rows.</summary>
public abstract record Constraint
{
    private protected Constraint()
    {
    }

    /// <summary>The linear rows that say the same of whole numbers.</summary>
    internal abstract ImmutableArray<Between> Rows { get; }

    /// <summary>The same constraint between variables of other numbers.</summary>
    /// <param name="numbers">The new number of each variable that it names, in the same order.</param>
    internal abstract Constraint Renumbered(ReadOnlySpan<int> numbers);

    /// <summary>The variables that it names; one may stand there more than once.</summary>
    internal abstract IEnumerable<Variable> Variables { get; }

    /// <summary>Whether values keep it.</summary>
    /// <param name="values">The value of every variable, by index.</param>
    public abstract bool HoldsOf(ReadOnlySpan<long> values);
}
