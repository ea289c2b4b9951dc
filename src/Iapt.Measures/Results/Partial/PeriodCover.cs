using Iapt.Measures.Algebra;

namespace Iapt.Measures.Results;

/// <summary>Whether the input can speak for a period (<c>decisions.md</c> 1). The whole covers what any of its parts covers.</summary>
/// <param name="Period">There is a snapshot of one of its months.</param>
/// <param name="PeriodEnd">There is one of its last month.</param>
internal readonly record struct PeriodCover(bool Period, bool PeriodEnd)
{
    internal bool Of(SelectionScope scope) => scope == SelectionScope.PeriodEnd ? PeriodEnd : Period;

    internal PeriodCover Or(PeriodCover other) => new(Period || other.Period, PeriodEnd || other.PeriodEnd);
}
