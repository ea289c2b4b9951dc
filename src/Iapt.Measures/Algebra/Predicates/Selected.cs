namespace Iapt.Measures.Algebra;

/// <summary>
/// The row is the one reported for its pathway (<c>UsePathway_Flag</c> I101D12, <c>UseQuarterReferral_Flag</c> I101D13): the flag that fits the cadence of the
/// period, and the rules of <c>decisions.md</c> 1 where a flag is missing or the period is longer than a quarter. Never unknown.
/// </summary>
public sealed record Selected : Predicate
{
    private Selected(SelectionScope scope) => Scope = scope;

    /// <summary>The row reported for the period.</summary>
    public static Selected InThePeriod { get; } = new(SelectionScope.Period);

    /// <summary>The row reported for the last month of the period.</summary>
    public static Selected AtPeriodEnd { get; } = new(SelectionScope.PeriodEnd);

    /// <summary>Which snapshot is meant.</summary>
    public SelectionScope Scope { get; }

    /// <inheritdoc/>
    public override T Accept<T>(IPredicateVisitor<T> visitor) => visitor.Visit(this);
}
