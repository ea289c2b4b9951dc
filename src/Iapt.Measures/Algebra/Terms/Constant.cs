namespace Iapt.Measures.Algebra;

/// <summary>A number that a definition states.</summary>
public sealed record Constant : Term
{
    private Constant(long units, ValueKind kind, int decimals)
        : base(kind, decimals) => Units = units;

    /// <summary>The number, in fixed point.</summary>
    public long Units { get; }

    /// <summary>A number of days.</summary>
    /// <param name="days">The days.</param>
    public static Constant Days(int days) => new(days, ValueKind.Days, 0);

    /// <summary>A count.</summary>
    /// <param name="count">The count.</param>
    public static Constant Count(int count) => new(count, ValueKind.Count, 0);

    /// <summary>A score without decimals.</summary>
    /// <param name="score">The score.</param>
    public static Constant Score(int score) => new(score, ValueKind.Score, 0);

    /// <inheritdoc/>
    public override T Accept<T>(ITermVisitor<T> visitor) => visitor.Visit(this);
}
