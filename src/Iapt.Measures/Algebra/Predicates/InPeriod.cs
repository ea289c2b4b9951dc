namespace Iapt.Measures.Algebra;

/// <summary>The date lies in the reporting period, both ends included. A null date has not happened: false, never unknown (<c>decisions.md</c> 11).</summary>
/// <param name="Date">The date.</param>
public sealed record InPeriod(DateField Date) : Predicate
{
    /// <inheritdoc/>
    public override T Accept<T>(IPredicateVisitor<T> visitor) => visitor.Visit(this);
}
