using Iapt.Measures.Algebra;
using Iapt.Measures.Derivations;
using Iapt.Measures.Instruments;

namespace Iapt.Measures.Catalogue;

/// <summary>Every set of definitions that the library holds, by version of the data set.</summary>
public static class DefinitionSets
{
    /// <summary>Data set v2.1, in force since April 2022.</summary>
    public static DefinitionSet V21 { get; } = DefinitionSet.Build(
        "v2.1",
        Validity.Since(2022, 4),
        DerivationsV21.All,
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
            PairedScores.Family,
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
    public static DefinitionSet V21AnyDeterioration { get; } = V21.Replacing(Outcomes.AnyDeterioration, "any-deterioration");

    /// <summary>All of them, the oldest first.</summary>
    public static IReadOnlyList<DefinitionSet> All { get; } = [V21];
}
