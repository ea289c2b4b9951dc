using Iapt.Measures.Algebra;
using Iapt.Measures.Codes;
using Iapt.Measures.Derivations;
using Iapt.Measures.Instruments;
using NodaTime;

namespace Iapt.Measures.Catalogue;

/// <summary>Every set of definitions that the library holds, by version of the data set.</summary>
public static class DefinitionSets
{
    /// <summary>Data set v2.1, in force since April 2022.</summary>
    public static DefinitionSet V21 { get; } = DefinitionSet.Build(
        "v2.1",
        Validity.Since(2022, 4),
        DerivationSets.V21,
        [
            ReferralsReceived.Family,
            OpenReferrals.Family,
            Assessment.Family,
            AccessingServices.Family,
            WaitingForTreatment.Family,
            SecondTreatment.Family,
            EndReasons.Family,
            EndedReferrals.Family,
            FinishedCourse.Family,
            ClinicalOutcomes.Family,
            PairedScores.V21.Family,
            Employment.Family,
            Appointments.Family,
            TherapyAppointments.Family,
            EmploymentSupportTreatment.Family,
            ConsultationMechanisms.Family,
            StaffQualifications.Family,
            InternetTherapy.Family,
            IntegratedContacts.Family,
            MeanSessions.Family,
            EthnicGroups.Family,
            WorkAndSocialAdjustment.Family,
            Stages.Family,
            IntegratedReferrals.Family,
            EmploymentStatusRecords.Family,
            EmploymentSupport.Family,
            EmploymentSupportAppointments.Family,
            EmploymentOutcomes.Family,
            EmploymentStatusOfCourses.Family,
            EmploymentStatusOfSupport.Family,
            SocialAdjustment.Family,
        ],
        Relations.V21,
        Breakdowns.V21);

    /// <summary>Data set v2.1 with the other reading of a mixed case: one measure improved and the other deteriorated is a deterioration (<c>decisions.md</c> 12).</summary>
    public static DefinitionSet V21AnyDeterioration { get; } = V21.Replacing(Outcomes.V21.AnyDeterioration, "any-deterioration");

    /// <summary>Data set v2.0, September 2020 to March 2022: six complaints with an anxiety measure of their own.</summary>
    public static DefinitionSet V20 { get; } =
        EarlierSets.Of("v2.0", Months(2020, 9, 2022, 3), DerivationSets.V20, AdsmComplaints.V20, PublishedMeasures.V20, Breakdowns.V20, MonthlyMetadata.V20, MeasuresOfV20.All);

    /// <summary>Data set v1.5, July 2014 to August 2020: the IES-R for post-traumatic stress, internet therapy logs not counted.</summary>
    public static DefinitionSet V15 { get; } =
        EarlierSets.Of("v1.5", Months(2014, 7, 2020, 8), DerivationSets.V1, AdsmComplaints.V1, PublishedMeasures.V1, Breakdowns.V1, null, []);

    /// <summary>Data set v1.0, April 2012 to June 2014: what is computed is what v1.5 computes, as far as is known.</summary>
    public static DefinitionSet V10 { get; } =
        EarlierSets.Of("v1.0", Months(2012, 4, 2014, 6), DerivationSets.V1, AdsmComplaints.V1, PublishedMeasures.V1, Breakdowns.V1, null, []);

    /// <summary>
    /// The annual report of 2015-16, whose referrals without reliable change are all finished courses that neither improved nor deteriorated, those without paired scores
    /// among them (<c>domain.md</c> 4.4): for that year's totals, never for a series.
    /// </summary>
    public static DefinitionSet V15Annual2016 { get; } = V15.Replacing(Outcomes.NoChangeOfAllFinished, "2015-16");

    /// <summary>The key performance indicator return, April 2008 to March 2013: another collection than the data set, which it overlaps in its last year.</summary>
    public static DefinitionSet Kpi { get; } =
        DefinitionSet.Build("kpi", Months(2008, 4, 2013, 3), DerivationSets.V1, [KpiReturn.Family], []).Of(Collection.KpiReturn);

    /// <summary>The annual report 2024-25: its fields over the data set, and the variables that it breaks them down by.</summary>
    public static DefinitionSet Annual2025 { get; } = DefinitionSet.Build(
        "annual-2024-25",
        Months(2024, 4, 2025, 3),
        DerivationSets.Annual2025,
        AnnualReport.Families,
        AnnualReport.Relations,
        AnnualBreakdowns.All).Of(Collection.AnnualReport);

    /// <summary>
    /// The annual tables of courses of therapy (PROMs) since 2022-23, whose anxiety is that of these years (<c>published-figures.md</c> 6): a table beside the annual report's
    /// main file, with the same figures for each therapy type, so that it stands apart from the sets that a figure is looked for in.
    /// </summary>
    public static DefinitionSet Proms { get; } = DefinitionSet.Build(
        "proms",
        Months(2022, 4, 2025, 3),
        DerivationSets.V21,
        [.. CoursesOfTherapy.Therapies.Select(therapy => new MeasureFamily(therapy.Sessions.Name, therapy.Measures))],
        [],
        [CoursesOfTherapy.Diagnosis]).Of(Collection.AnnualReport);

    /// <summary>Every set, those of a collection after each other, the oldest first.</summary>
    public static IReadOnlyList<DefinitionSet> All { get; } = [Kpi, V10, V15, V20, V21, Annual2025];

    /// <summary>Sets for comparison, which are in force in no month.</summary>
    public static IReadOnlyList<DefinitionSet> Variants { get; } = [V15Annual2016, V21AnyDeterioration];

    /// <summary>The set of the data set in force in a month; null for none. The KPI return and the annual report are never chosen (<c>decisions.md</c> 26).</summary>
    /// <param name="month">The month.</param>
    public static DefinitionSet? InForce(YearMonth month) => All.FirstOrDefault(set => set.Collection == Collection.DataSet && set.Validity.Covers(month));

    /// <summary>A set, a variant or the tables of courses of therapy by the version, in any case; null for none.</summary>
    /// <param name="version">The version.</param>
    public static DefinitionSet? Find(string version) =>
        All.Concat(Variants).Append(Proms).FirstOrDefault(set => set.Version.Equals(version, StringComparison.OrdinalIgnoreCase));

    private static Validity Months(int fromYear, int fromMonth, int untilYear, int untilMonth) => new(new YearMonth(fromYear, fromMonth), new YearMonth(untilYear, untilMonth));
}
