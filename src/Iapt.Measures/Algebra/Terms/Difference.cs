namespace Iapt.Measures.Algebra;

/// <summary>One score minus another of the same decimals; null when either is null.</summary>
public sealed record Difference : Term
{
    /// <summary>One score minus another.</summary>
    /// <param name="left">The score subtracted from.</param>
    /// <param name="right">The score subtracted.</param>
    public Difference(Term left, Term right)
        : base(ValueKind.Score, (left ?? throw new ArgumentNullException(nameof(left))).Decimals)
    {
        Left = left;
        Right = right ?? throw new ArgumentNullException(nameof(right));
    }

    /// <summary>The score subtracted from.</summary>
    public Term Left { get; }

    /// <summary>The score subtracted.</summary>
    public Term Right { get; }

    /// <inheritdoc/>
    public override T Accept<T>(ITermVisitor<T> visitor) => visitor.Visit(this);
}
