using Iapt.Measures.Algebra;

namespace Iapt.Measures.Catalogue;

/// <summary>The breakdowns of each version of the data set.</summary>
public static class Breakdowns
{
    private const string Inferred = "Its annual tables have these groups; that the rule of data set v2.0 gives them is inferred.";

    /// <summary>Those of data set v2.1, in the order of the publication.</summary>
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

    /// <summary>Those of data set v2.0, which had no gender identity and numbered otherwise from V008 on.</summary>
    public static IReadOnlyList<Breakdown> V20 { get; } =
    [
        AsV20(AgeGroups.V001, "V001"),
        AsV20(EthnicCategoryGroups.V002, "V002"),
        AsV20(DisabilityGroups.V003, "V003"),
        AsV20(EducationGroups.V004, "V004"),
        AsV20(EthnicCategoryGroups.V005, "V005"),
        AsV20(CircumstanceGroups.V006, "V006"),
        GenderGroups.OfV20,
        AsV20(InternetProgrammeGroups.V009, "V008"),
        LongTermConditionGroups.OfV20,
        ProblemDescriptors.OfV20,
        AsV20(MedicationGroups.V012, "V011"),
        AsV20(CircumstanceGroups.V013, "V012"),
        AsV20(CircumstanceGroups.V014, "V013"),
        AsV20(AgeGroups.V015, "V014"),
    ];

    /// <summary>Those of data set v1.0 and v1.5 that are told apart by fields that are read, under the identifiers of v2.0: no list of the time was found.</summary>
    public static IReadOnlyList<Breakdown> V1 { get; } =
    [
        AgeGroups.OfV15,
        AsV1(EthnicCategoryGroups.V005, "V005"),
        AsV1(GenderGroups.OfV20, "V007"),
        ProblemDescriptors.OfV15,
        AsV1(CircumstanceGroups.V013, "V012"),
    ];

    // The construction is the same to the letter, but for the reading that it needs.
    private static Breakdown AsV20(Breakdown later, string id) => later.Numbered(id).From(MonthlyMetadata.V20);

    private static Breakdown AsV1(Breakdown later, string id) => later.Numbered(id).Provisional(Inferred).From(MonthlyMetadata.AnnualTablesOfV15);
}
