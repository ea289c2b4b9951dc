using Iapt.Measures.Algebra;
using static Iapt.Measures.Algebra.Example;
using static Iapt.Measures.DataSet.Ids101Contacts;
using static Iapt.Measures.DataSet.LongTermConditionFields;

namespace Iapt.Measures.Catalogue;

/// <summary>Breakdown by long term condition.</summary>
public static class LongTermConditionGroups
{
    private static readonly (string Name, FlagField Flag)[] Conditions =
    [
        ("Asthma", LongTermCondition_Asthma_Flag),
        ("Chronic obstructive lung disease", LongTermCondition_ChronicObstructiveLungDisease_Flag),
        ("Diabetes mellitus", LongTermCondition_DiabetesMellitus_Flag),
        ("Disorder characterized by pain", LongTermCondition_Pain_Flag),
        ("Disorder of digestive system", LongTermCondition_DigestiveSystem_Flag),
        ("Disorder of musculoskeletal system", LongTermCondition_MusculoskeletalSystem_Flag),
        ("Disorder of respiratory system", LongTermCondition_RespiratorySystem_Flag),
        ("Disorder of skin", LongTermCondition_Skin_Flag),
        ("Epilepsy", LongTermCondition_Epilepsy_Flag),
        ("Heart disease", LongTermCondition_HeartDisease_Flag),
        ("Malignant neoplastic disease", LongTermCondition_MalignantNeoplasticDisease_Flag),
        ("No history of long term condition", LongTermCondition_NoHistory_Flag),
    ];

    private static readonly Cells Seen = IntegratedContact_FirstDate.Being("2024-05-31");
    private static readonly Cells NotSeen = IntegratedContact_FirstDate.NotRecorded();

    /// <summary>LongTermCondition</summary>
    public static Breakdown V010 { get; } = Each(
            Breakdown.MultiValued("V010", "LongTermCondition"))
        .Group(
            "No code recorded",
            IntegratedContact_FirstDate.IsRecorded & !LongTermCondition_Recorded_Flag.IsTrue,
            Counted(Seen, LongTermCondition_Recorded_Flag.Being("False")),
            NotCounted(Seen, LongTermCondition_Recorded_Flag.Being("True")),
            NotCounted(NotSeen, LongTermCondition_Recorded_Flag.Being("False")))
        .Group(
            "Invalid Code",
            IntegratedContact_FirstDate.IsNull | LongTermCondition_Invalid_Flag.IsTrue,
            Counted(Seen, LongTermCondition_Invalid_Flag.Being("True")),
            Counted(NotSeen, LongTermCondition_Invalid_Flag.Being("False")),
            NotCounted(Seen, LongTermCondition_Invalid_Flag.Being("False")))
        .Reading(
            "'Invalid Code' ends in 'OR IntegratedContact_FirstDate is null'.",
            "As printed: every referral without an integrated contact is under 'Invalid Code', whatever is recorded of it.",
            "The clause is unmistakable though the label is not; without it these referrals would be in no group.")
        .Reading(
            "'Invalid Code' is 'not in' the list, which a missing code satisfies too.",
            "Invalid: a code is recorded that is not in the list. No code recorded: none is recorded of the pathway.",
            "A missing code has a group of its own here.")
        .From(MonthlyMetadata.V21);

    /// <summary>LongTermCondition of data set v2.0: its V009, for which no integrated contact was needed.</summary>
    public static Breakdown OfV20 { get; } = Conditions
        .Aggregate(Breakdown.MultiValued("V009", "LongTermCondition"), (so, group) => so.Group(
            group.Name, group.Flag.IsTrue, Counted(group.Flag.Being("True")), NotCounted(group.Flag.Being("False"))))
        .Group(
            "No code recorded",
            !LongTermCondition_Recorded_Flag.IsTrue,
            Counted(LongTermCondition_Recorded_Flag.Being("False")),
            NotCounted(LongTermCondition_Recorded_Flag.Being("True")))
        .Group(
            "Invalid Code",
            LongTermCondition_Invalid_Flag.IsTrue,
            Counted(LongTermCondition_Invalid_Flag.Being("True")),
            NotCounted(LongTermCondition_Invalid_Flag.Being("False")))
        .Reading(
            "'No code recorded' is 'not in' the list, and 'Invalid Code' is null.",
            "Each label is what it says: no code is recorded, or one that is not in the list.",
            "The two constructions are exchanged; those of data set v2.1 fit their labels.")
        .Provisional("The printed constructions of two groups are taken to be exchanged.")
        .From(MonthlyMetadata.V20);

    private static Breakdown Each(Breakdown before) =>
        Conditions.Aggregate(before, (so, group) => so.Group(
            group.Name,
            IntegratedContact_FirstDate.IsRecorded & group.Flag.IsTrue,
            Counted(Seen, group.Flag.Being("True")),
            NotCounted(Seen, group.Flag.Being("False")),
            NotCounted(NotSeen, group.Flag.Being("True"))));
}
