namespace Iapt.Measures.Algebra;

/// <summary>The first or the last day of the reporting period: a definition never mentions a date.</summary>
public sealed record PeriodBoundary : Term
{
    private PeriodBoundary(bool isEnd)
        : base(ValueKind.Date) => IsEnd = isEnd;

    /// <summary>The first day of the period.</summary>
    public static PeriodBoundary Start { get; } = new(false);

    /// <summary>The last day of the period.</summary>
    public static PeriodBoundary End { get; } = new(true);

    /// <summary>True for the last day.</summary>
    public bool IsEnd { get; }

    /// <inheritdoc/>
    public override T Accept<T>(ITermVisitor<T> visitor) => visitor.Visit(this);
}
