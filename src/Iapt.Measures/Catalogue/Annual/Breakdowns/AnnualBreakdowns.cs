using Iapt.Measures.Algebra;

namespace Iapt.Measures.Catalogue;

/// <summary>The variables that the annual report breaks its figures down by, in the order of its metadata: those of the main file, then those of the supplementary files.</summary>
internal static class AnnualBreakdowns
{
    internal static IReadOnlyList<Breakdown> All { get; } =
    [
        AnnualPersonGroups.Gender,
        AnnualConditionGroups.PresentingComplaint,
        AnnualCareGroups.WaitingTime,
        AnnualCareGroups.SteppedCare,
        AnnualPersonGroups.Age,
        AnnualPersonGroups.AgeAndGender,
        AnnualPersonGroups.BmeGroup,
        AnnualPersonGroups.Ethnicity,
        AnnualPersonGroups.EthnicityAndGender,
        AnnualRecordGroups.SexualOrientation,
        AnnualConditionGroups.Disability,
        AnnualRecordGroups.Religion,
        AnnualRecordGroups.Deprivation,
        AnnualConditionGroups.LongTermConditionStatus,
        AnnualRecordGroups.ArmedForces,
        AnnualCareGroups.ConsultationMedium,
        AnnualRecordGroups.CareCluster,
        AnnualConditionGroups.LongTermConditions,
        AnnualCareGroups.InternetProgramme,
        AnnualCareGroups.TherapyAtStart,
        AnnualCareGroups.EmploymentAtStart,
        AnnualCareGroups.MedicationAtStart,
        AnnualCareGroups.InitialCaseness,
        .. AnnualPatientExperience.Answers,
    ];
}
