namespace Iapt.Measures.Algebra;

/// <summary>The value of the first case whose condition is known true, as SQL's CASE takes it; else the remaining value, else null.</summary>
public sealed record FirstCase : Term
{
    /// <summary>A choice between values of one kind.</summary>
    /// <param name="cases">The cases, in order; at least one.</param>
    /// <param name="otherwise">The value when no case applies, or null for none.</param>
    public FirstCase(ImmutableArray<Case> cases, Term? otherwise)
        : base(cases[0].Then.Kind, cases[0].Then.Decimals)
    {
        Cases = cases;
        Otherwise = otherwise;
    }

    /// <summary>The cases, in order.</summary>
    public ImmutableArray<Case> Cases { get; }

    /// <summary>The value when no case applies; null for none.</summary>
    public Term? Otherwise { get; }

    /// <inheritdoc/>
    public override T Accept<T>(ITermVisitor<T> visitor) => visitor.Visit(this);
}
