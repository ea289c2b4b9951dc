namespace Iapt.Measures.Algebra;

/// <summary>Which snapshot of a pathway a measure reads.</summary>
public enum SelectionScope
{
    /// <summary>The row reported for the pathway in the period: of the month, of the quarter, or the latest of a longer period (<c>decisions.md</c> 1).</summary>
    Period,

    /// <summary>The row reported for the last month of the period: for what is true at its end (<c>decisions.md</c> 1).</summary>
    PeriodEnd,
}
