namespace Iapt.Measures.Algebra;

/// <summary>Whole days from one date to another: 0 on the same day, negative when the later date comes first, null when either is null.</summary>
public sealed record DaysBetween : Term
{
    /// <summary>Days between two dates.</summary>
    /// <param name="from">The date counted from.</param>
    /// <param name="to">The date counted to.</param>
    public DaysBetween(Term from, Term to)
        : base(ValueKind.Days)
    {
        From = from ?? throw new ArgumentNullException(nameof(from));
        To = to ?? throw new ArgumentNullException(nameof(to));
    }

    /// <summary>The date counted from.</summary>
    public Term From { get; }

    /// <summary>The date counted to.</summary>
    public Term To { get; }

    /// <inheritdoc/>
    public override T Accept<T>(ITermVisitor<T> visitor) => visitor.Visit(this);
}
