using Iapt.Measures.Periods;
using Iapt.Measures.Results;

namespace Iapt.Measures.Comparisons;

/// <summary>
/// How complete the records behind a period's outcomes are, as the release on the fourth quarter of 2012-13 reports it: before a rate is believed, one asks how many
/// finished courses could be assessed at all.
/// </summary>
/// <param name="Period">The period.</param>
/// <param name="SubmittingProviders">The providers that submitted.</param>
/// <param name="FinishedCourses">The courses finished in the period: the whole of every share.</param>
/// <param name="WithProvisionalDiagnosis">Those of them with a valid provisional diagnosis, which decides the anxiety disorder specific measure.</param>
/// <param name="WithPairedPhq9">Those of them with a first and a last PHQ-9.</param>
/// <param name="WithPairedAdsm">Those of them with a first and a last score of the anxiety disorder specific measure that fits.</param>
public sealed record DataCompleteness(
    ReportingPeriod Period, long SubmittingProviders, long FinishedCourses, long WithProvisionalDiagnosis, long WithPairedPhq9, long WithPairedAdsm)
{
    /// <summary>The exact percentage of finished courses with a valid provisional diagnosis; null when none finished.</summary>
    public Quotient? ProvisionalDiagnosisPercentage => Share(WithProvisionalDiagnosis);

    /// <summary>The exact percentage of finished courses with a first and a last PHQ-9; null when none finished.</summary>
    public Quotient? PairedPhq9Percentage => Share(WithPairedPhq9);

    /// <summary>The exact percentage of finished courses with a first and a last score of the fitting anxiety measure; null when none finished.</summary>
    public Quotient? PairedAdsmPercentage => Share(WithPairedAdsm);

    private Quotient? Share(long count) => FinishedCourses == 0 ? null : Quotient.Percentage(count, FinishedCourses);
}
