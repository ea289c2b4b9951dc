namespace Iapt.Measures.Submissions;

/// <summary>
/// Which submission counts. Final data take, for every provider and month, the most recent submission, whether that is the primary or a later one: so the release on the
/// fourth quarter of 2012-13 says, and a provider that sent no refresh is not left out.
/// </summary>
public static class FinalData
{
    /// <summary>The per cent of the primary's care contacts that a later submission keeps at least, unless it is reported: a choice of ours, for no source sets one.</summary>
    public const decimal LeastKept = 50;

    /// <summary>The submission of each provider and month that final figures rest on, by month, then provider.</summary>
    /// <param name="submissions">Submissions, in any order.</param>
    public static IReadOnlyList<Submission> Of(IEnumerable<Submission> submissions)
    {
        ArgumentNullException.ThrowIfNull(submissions);
        return Latest(submissions, SubmissionWindow.Resubmission);
    }

    /// <summary>The submission of each provider and month that provisional figures rest on: the last of the primary window.</summary>
    /// <param name="submissions">Submissions, in any order.</param>
    public static IReadOnlyList<Submission> ProvisionalOf(IEnumerable<Submission> submissions)
    {
        ArgumentNullException.ThrowIfNull(submissions);
        return Latest(submissions, SubmissionWindow.Primary);
    }

    /// <summary>The final submissions that look as if records were lost: their care contacts collapse against the primary's.</summary>
    /// <param name="submissions">Submissions, in any order.</param>
    /// <param name="leastKept">The per cent of the primary's care contacts below which a submission is reported, from 0 to 100.</param>
    /// <exception cref="ArgumentOutOfRangeException">The percentage is not from 0 to 100.</exception>
    public static IReadOnlyList<RefreshShortfall> Shortfalls(IEnumerable<Submission> submissions, decimal leastKept = LeastKept)
    {
        ArgumentNullException.ThrowIfNull(submissions);
        ArgumentOutOfRangeException.ThrowIfNegative(leastKept);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(leastKept, 100);
        var all = submissions.ToList();
        var finals = Of(all).ToDictionary(submission => (submission.Provider, submission.Month));
        return
        [
            .. from primary in ProvisionalOf(all)
               let final = finals[(primary.Provider, primary.Month)]
               where final.Window != SubmissionWindow.Primary && final.CareContacts * 100m < leastKept * primary.CareContacts
               select new RefreshShortfall(primary, final),
        ];
    }

    private static IReadOnlyList<Submission> Latest(IEnumerable<Submission> submissions, SubmissionWindow until) =>
    [
        .. submissions
            .Where(submission => submission.Window <= until)
            .GroupBy(submission => (submission.Provider, submission.Month))
            .Select(ofOne => ofOne.OrderBy(submission => submission.Received).ThenBy(submission => submission.Window).Last())
            .OrderBy(submission => submission.Month)
            .ThenBy(submission => submission.Provider, StringComparer.Ordinal),
    ];
}
