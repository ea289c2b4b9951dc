using Iapt.Measures.Algebra;

namespace Iapt.Measures.Catalogue;

/// <summary>The fields of the annual report's data files, by family, and how they bound each other.</summary>
internal static class AnnualReport
{
    /// <summary>Every family.</summary>
    internal static IReadOnlyList<MeasureFamily> Families { get; } =
    [
        AnnualReferrals.Family,
        AnnualFinishedCourse.Family,
        AnnualOutcomes.Family,
        AnnualFollowUp.Family,
        AnnualContactDurations.Family,
        AnnualIntegratedCare.Family,
        AnnualPatientExperience.Family,
        AnnualTherapyTypes.Family,
        AnnualTherapistRoles.Family,
        AnnualCourseEnds.Employment,
        AnnualCourseEnds.Medication,
        AnnualEffectSizes.Family,
    ];

    /// <summary>What the published files show of every year and group, and the constructions of every file.</summary>
    internal static IReadOnlyList<Relation> Relations { get; } =
    [
        new(RelationKind.AtMost, ["Count_Improvement", "Count_NoReliableChange", "Count_Deterioration"], "Count_FinishedCourseTreatment", "every published group of England, 2017-18 to 2024-25"),
        new(RelationKind.AtMost, ["Count_AtCaseness", "Count_NotAtCaseness"], "Count_FinishedCourseTreatment", "every published group of England, 2017-18 to 2024-25"),
        new(RelationKind.Nested, ["Count_ReliableRecovery", "Count_Recovery"], "Count_AtCaseness", "every published group of England, 2017-18 to 2024-25"),
        new(RelationKind.Nested, ["Count_FinishedTreatmentFirst6MonthsFollowUp", "Count_FinishedTreatmentFirst6Months"], "Count_FinishedCourseTreatment", "the constructions"),
    ];
}
