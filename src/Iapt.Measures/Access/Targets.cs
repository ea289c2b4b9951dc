using Iapt.Measures.Instruments;
using Iapt.Measures.Periods;
using NodaTime;

namespace Iapt.Measures.Access;

/// <summary>The targets of the programme through time (<c>domain.md</c> 5.9, 6.6 and 10.17). A change of target is a new line; a line that has ended stays.</summary>
public static class Targets
{
    private const string KpiRelease = "IAPT key performance indicators, Q4 2011-12 final and Q1 2012-13 provisional (Health and Social Care Information Centre)";
    private const string Commitments = "NHS England, More people than ever receiving psychological therapies and recovering (July 2016)";
    private const string MentalHealthWatch = "Royal College of Psychiatrists, Mental Health Watch, access to NHS Talking Therapies";
    private const string MediumTerm = "NHS England, Medium Term Planning Framework 2026/27 to 2028/29, as quoted by psyreflect.com";
    private const string Recalled = "NHS England, priorities and operational planning guidance 2024/25, as recalled: no readable source was found";
    private const string Quarterly = "Judged on the last quarter of the year, at a fourth of the annual rate; prevalence of the survey of 2000 throughout.";

    /// <summary>Every target, by measure and time.</summary>
    public static IReadOnlyList<Target> All { get; } =
    [
        new(TargetedMeasure.AccessRate, 15m, Years(2011, 2016), Primary(KpiRelease, "15% of those in need in a year, restated by NHS England in July 2016; 900,000 people."))
            { DueBy = new YearMonth(2015, 3) },
        Access(16.8m, 2017),
        Access(19m, 2018),
        Access(22m, 2019),
        Access(25m, 2020),
        new(TargetedMeasure.Recovery, 50m, Since(2011), Primary(KpiRelease, "Restated by NHS England in July 2016 and by the final report on December 2020. No source says that it ended."))
            { DueBy = new YearMonth(2015, 3) },
        new(TargetedMeasure.TreatmentWithinSixWeeks, 75m, Since(2015), Primary(Commitments, "A national standard from 2015-16 (Health Service Journal). No source says that it ended.")),
        new(TargetedMeasure.TreatmentWithinEighteenWeeks, 95m, Since(2015), Primary(Commitments, "A national standard from 2015-16 (Health Service Journal). No source says that it ended.")),
        new(TargetedMeasure.ReliableRecovery, 48m, Years(2024, 2024), Provisional()),
        new(TargetedMeasure.ReliableRecovery, 51m, Years(2026, 2026), Secondary(MediumTerm)),
        new(TargetedMeasure.ReliableRecovery, 53m, Years(2028, 2028), Secondary(MediumTerm)),
        new(TargetedMeasure.ReliableImprovement, 67m, Years(2024, 2024), Provisional()),
        new(TargetedMeasure.ReliableImprovement, 69m, Years(2026, 2026), Secondary(MediumTerm)),
        new(TargetedMeasure.SecondTreatmentAfterNinetyDays, 10m, Years(2024, 2024), Provisional()) { IsCeiling = true },
        new(TargetedMeasure.FinishedCourses, 805_000m, Years(2026, 2026), Secondary(MediumTerm)),
    ];

    /// <summary>The target of a measure in a period.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="period">The period; its last month decides, as it decides which definitions are in force.</param>
    /// <returns>The target; null where none is known.</returns>
    public static Target? InForce(TargetedMeasure measure, ReportingPeriod period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return All.SingleOrDefault(target => target.Measure == measure && target.Validity.Covers(period.LastMonth));
    }

    private static Target Access(decimal value, int year) =>
        new(TargetedMeasure.AccessRate, value, Years(year, year), new Evidence(EvidenceGrade.Secondary, MentalHealthWatch, Quarterly)) { DueBy = new YearMonth(year + 1, 3) };

    // Financial years by the year in which they begin, both included.
    private static Validity Years(int first, int last) => new(new YearMonth(first, 4), new YearMonth(last + 1, 3));

    private static Validity Since(int year) => Validity.Since(year, 4);

    private static Evidence Primary(string source, string note) => new(EvidenceGrade.Primary, source, note);

    private static Evidence Secondary(string source) => new(EvidenceGrade.Secondary, source, "The framework itself was not read.");

    private static Evidence Provisional() => new(EvidenceGrade.Provisional, Recalled);
}
