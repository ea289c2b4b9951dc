using Iapt.Measures.Results;

namespace Iapt.Measures.Proms;

/// <summary>The first and last scores of one instrument over the courses of therapy of a group, as the annual tables of patient reported outcomes summarise them.</summary>
/// <param name="First">The first scores, of the courses that have a last one.</param>
/// <param name="Last">The last scores.</param>
public sealed record ScoreChange(ScoreSums First, ScoreSums Last)
{
    /// <summary>
    /// The effect size: the fall of the mean score, over the standard deviation of first scores in the same cell (year, diagnosis, therapy type) of all of England, not of
    /// the group itself (<c>published-figures.md</c> 6). Above 0 where scores fell, which is an improvement.
    /// </summary>
    /// <param name="england">The first scores of the same cell of England; for England itself, its own.</param>
    /// <returns>The exact effect size; null where a mean is missing or England's scores do not vary. It is published with one decimal.</returns>
    public SquareRoot? EffectSize(ScoreSums england) => First.Mean is { } first && Last.Mean is { } last && england.Variance is { Numerator.Sign: > 0 } variance
        ? SquareRoot.Over(first - last, variance)
        : null;
}
