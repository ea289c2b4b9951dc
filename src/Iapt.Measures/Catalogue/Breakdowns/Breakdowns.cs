using Iapt.Measures.Algebra;

namespace Iapt.Measures.Catalogue;

/// <summary>The breakdowns of data set v2.1.</summary>
public static class Breakdowns
{
    /// <summary>All of them, in the order of the publication.</summary>
    public static IReadOnlyList<Breakdown> V21 { get; } =
    [
        AgeGroups.V001,
        EthnicCategoryGroups.V002,
        DisabilityGroups.V003,
        EducationGroups.V004,
        EthnicCategoryGroups.V005,
        CircumstanceGroups.V006,
        GenderGroups.V007,
        GenderGroups.V008,
        InternetProgrammeGroups.V009,
        LongTermConditionGroups.V010,
        ProblemDescriptors.V011,
        MedicationGroups.V012,
        CircumstanceGroups.V013,
        CircumstanceGroups.V014,
        AgeGroups.V015,
    ];
}
