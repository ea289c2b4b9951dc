using Iapt.Measures.Results;

namespace Iapt.Measures.Proms;

/// <summary>
/// The outcomes of courses of therapy: finished referrals with at least two attended appointments of one therapy type. Recovery is taken over the courses that were not
/// outside caseness at their start, every other share over all courses (<c>domain.md</c> 9.4).
/// </summary>
/// <param name="Courses">The courses of therapy.</param>
/// <param name="NotAtCaseness">Those not at caseness at their start.</param>
/// <param name="Recovered">Those that recovered.</param>
/// <param name="ReliablyRecovered">Those that recovered and reliably improved.</param>
/// <param name="ReliablyImproved">Those that reliably improved.</param>
/// <param name="ReliablyDeteriorated">Those that reliably deteriorated.</param>
/// <param name="NoReliableChange">Those without reliable change.</param>
public sealed record CourseOutcomes(
    long Courses, long NotAtCaseness, long Recovered, long ReliablyRecovered, long ReliablyImproved, long ReliablyDeteriorated, long NoReliableChange)
{
    /// <summary>The exact percentage that recovered; null when no course could.</summary>
    public Quotient? RecoveryPercentage => Share(Recovered, Courses - NotAtCaseness);

    /// <summary>The exact percentage that reliably recovered; null when no course could.</summary>
    public Quotient? ReliableRecoveryPercentage => Share(ReliablyRecovered, Courses - NotAtCaseness);

    /// <summary>The exact percentage that reliably improved; null of no courses.</summary>
    public Quotient? ReliableImprovementPercentage => Share(ReliablyImproved, Courses);

    /// <summary>The exact percentage that reliably deteriorated; null of no courses.</summary>
    public Quotient? ReliableDeteriorationPercentage => Share(ReliablyDeteriorated, Courses);

    /// <summary>The exact percentage without reliable change; null of no courses.</summary>
    public Quotient? NoReliableChangePercentage => Share(NoReliableChange, Courses);

    private static Quotient? Share(long part, long whole) => whole == 0 ? null : Quotient.Percentage(part, whole);
}
