using Iapt.Measures.Algebra;

namespace Iapt.Measures.DataSet;

/// <summary>Which long term conditions are recorded of a pathway (IDS602): one flag for each code (SNOMED CT), because a pathway can have several.</summary>
public static class LongTermConditionFields
{
    private const string Ours = "(assigned here)";

    /// <summary>LongTermCondition_Asthma_Flag</summary>
    public static FlagField LongTermCondition_Asthma_Flag { get; } = new(Ours, "LongTermCondition_Asthma_Flag") { Words = "long term condition: asthma" };

    /// <summary>LongTermCondition_ChronicObstructiveLungDisease_Flag</summary>
    public static FlagField LongTermCondition_ChronicObstructiveLungDisease_Flag { get; } = new(Ours, "LongTermCondition_ChronicObstructiveLungDisease_Flag") { Words = "long term condition: chronic obstructive lung disease" };

    /// <summary>LongTermCondition_DiabetesMellitus_Flag</summary>
    public static FlagField LongTermCondition_DiabetesMellitus_Flag { get; } = new(Ours, "LongTermCondition_DiabetesMellitus_Flag") { Words = "long term condition: diabetes mellitus" };

    /// <summary>LongTermCondition_Pain_Flag</summary>
    public static FlagField LongTermCondition_Pain_Flag { get; } = new(Ours, "LongTermCondition_Pain_Flag") { Words = "long term condition: disorder characterised by pain" };

    /// <summary>LongTermCondition_DigestiveSystem_Flag</summary>
    public static FlagField LongTermCondition_DigestiveSystem_Flag { get; } = new(Ours, "LongTermCondition_DigestiveSystem_Flag") { Words = "long term condition: disorder of the digestive system" };

    /// <summary>LongTermCondition_MusculoskeletalSystem_Flag</summary>
    public static FlagField LongTermCondition_MusculoskeletalSystem_Flag { get; } = new(Ours, "LongTermCondition_MusculoskeletalSystem_Flag") { Words = "long term condition: disorder of the musculoskeletal system" };

    /// <summary>LongTermCondition_RespiratorySystem_Flag</summary>
    public static FlagField LongTermCondition_RespiratorySystem_Flag { get; } = new(Ours, "LongTermCondition_RespiratorySystem_Flag") { Words = "long term condition: disorder of the respiratory system" };

    /// <summary>LongTermCondition_Skin_Flag</summary>
    public static FlagField LongTermCondition_Skin_Flag { get; } = new(Ours, "LongTermCondition_Skin_Flag") { Words = "long term condition: disorder of the skin" };

    /// <summary>LongTermCondition_Epilepsy_Flag</summary>
    public static FlagField LongTermCondition_Epilepsy_Flag { get; } = new(Ours, "LongTermCondition_Epilepsy_Flag") { Words = "long term condition: epilepsy" };

    /// <summary>LongTermCondition_HeartDisease_Flag</summary>
    public static FlagField LongTermCondition_HeartDisease_Flag { get; } = new(Ours, "LongTermCondition_HeartDisease_Flag") { Words = "long term condition: heart disease" };

    /// <summary>LongTermCondition_MalignantNeoplasticDisease_Flag</summary>
    public static FlagField LongTermCondition_MalignantNeoplasticDisease_Flag { get; } = new(Ours, "LongTermCondition_MalignantNeoplasticDisease_Flag") { Words = "long term condition: malignant neoplastic disease" };

    /// <summary>LongTermCondition_NoHistory_Flag</summary>
    public static FlagField LongTermCondition_NoHistory_Flag { get; } = new(Ours, "LongTermCondition_NoHistory_Flag") { Words = "long term condition: no history of a long term condition" };

    /// <summary>LongTermCondition_Recorded_Flag</summary>
    public static FlagField LongTermCondition_Recorded_Flag { get; } = new(Ours, "LongTermCondition_Recorded_Flag") { Words = "a long term condition code of any kind" };

    /// <summary>LongTermCondition_Invalid_Flag</summary>
    public static FlagField LongTermCondition_Invalid_Flag { get; } = new(Ours, "LongTermCondition_Invalid_Flag") { Words = "a long term condition code outside the list of the construction" };

    /// <summary>The codes that the construction names, in the order of its groups.</summary>
    public static IReadOnlyList<RecordedCode> All { get; } =
    [
        new(LongTermCondition_Asthma_Flag, ["195967001"]),
        new(LongTermCondition_ChronicObstructiveLungDisease_Flag, ["13645005"]),
        new(LongTermCondition_DiabetesMellitus_Flag, ["73211009"]),
        new(LongTermCondition_Pain_Flag, ["373673007"]),
        new(LongTermCondition_DigestiveSystem_Flag, ["53619000"]),
        new(LongTermCondition_MusculoskeletalSystem_Flag, ["928000"]),
        new(LongTermCondition_RespiratorySystem_Flag, ["50043002"]),
        new(LongTermCondition_Skin_Flag, ["95320005"]),
        new(LongTermCondition_Epilepsy_Flag, ["84757009"]),
        new(LongTermCondition_HeartDisease_Flag, ["56265001"]),
        new(LongTermCondition_MalignantNeoplasticDisease_Flag, ["363346000"]),
        new(LongTermCondition_NoHistory_Flag, ["748031000000103"]),
    ];
}
