namespace Iapt.Measures.Audit;

/// <summary>A row and the rows of groups that are parts of it.</summary>
/// <param name="Check">The check that is for it.</param>
/// <param name="Whole">The row of the whole.</param>
/// <param name="Parts">The rows of the parts.</param>
/// <param name="IsPartition">Whether every referral of the whole is in one part alone; otherwise parts overlap by design, and nothing adds up.</param>
/// <param name="IsComplete">Whether all parts are there: with fewer only an excess contradicts.</param>
/// <param name="Reason">Why they add up, or do not.</param>
internal sealed record GroupSum(string Check, FigureRow Whole, IReadOnlyList<FigureRow> Parts, bool IsPartition, bool IsComplete, string Reason)
{
    /// <summary>The sum of each count that is printed of the whole and of every part.</summary>
    public IEnumerable<SumTest> Tests()
    {
        foreach (var whole in Whole.Figures)
        {
            if (SumTest.Of(whole, Parts) is { } test)
            {
                yield return test;
            }
        }
    }

    /// <summary>Whether the prints of a count exclude that its parts add up as they should.</summary>
    /// <param name="test">The sum of the count.</param>
    public bool IsBrokenBy(SumTest test) => test.IsOver || (test.IsShort && IsPartition && IsComplete);
}
