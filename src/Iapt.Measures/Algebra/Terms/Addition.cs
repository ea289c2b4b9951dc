namespace Iapt.Measures.Algebra;

/// <summary>Counts or scores of one kind and precision added up; null when one of them is.</summary>
public sealed record Addition : Term
{
    /// <summary>A sum of terms.</summary>
    /// <param name="terms">The terms, at least one, of one kind and precision.</param>
    public Addition(ImmutableArray<Term> terms)
        : base(terms[0].Kind, terms[0].Decimals) => Terms = terms;

    /// <summary>What is added up.</summary>
    public ImmutableArray<Term> Terms { get; }

    /// <inheritdoc/>
    public override T Accept<T>(ITermVisitor<T> visitor) => visitor.Visit(this);
}
