using Iapt.Measures.Algebra;

namespace Iapt.Measures.DataSet;

/// <summary>Which disabilities are recorded of the person of a pathway (IDS007): one flag for each code, because a person can have several.</summary>
public static class DisabilityFields
{
    private const string Ours = "(assigned here)";

    /// <summary>Disability_Behaviour_Flag</summary>
    public static FlagField Disability_Behaviour_Flag { get; } = new(Ours, "Disability_Behaviour_Flag") { Words = "disability: behaviour and emotional" };

    /// <summary>Disability_Hearing_Flag</summary>
    public static FlagField Disability_Hearing_Flag { get; } = new(Ours, "Disability_Hearing_Flag") { Words = "disability: hearing" };

    /// <summary>Disability_ManualDexterity_Flag</summary>
    public static FlagField Disability_ManualDexterity_Flag { get; } = new(Ours, "Disability_ManualDexterity_Flag") { Words = "disability: manual dexterity" };

    /// <summary>Disability_Memory_Flag</summary>
    public static FlagField Disability_Memory_Flag { get; } = new(Ours, "Disability_Memory_Flag") { Words = "disability: memory or ability to concentrate, learn or understand" };

    /// <summary>Disability_Mobility_Flag</summary>
    public static FlagField Disability_Mobility_Flag { get; } = new(Ours, "Disability_Mobility_Flag") { Words = "disability: mobility and gross motor" };

    /// <summary>Disability_Perception_Flag</summary>
    public static FlagField Disability_Perception_Flag { get; } = new(Ours, "Disability_Perception_Flag") { Words = "disability: perception of physical danger" };

    /// <summary>Disability_Personal_Flag</summary>
    public static FlagField Disability_Personal_Flag { get; } = new(Ours, "Disability_Personal_Flag") { Words = "disability: personal, self care and continence" };

    /// <summary>Disability_Progressive_Flag</summary>
    public static FlagField Disability_Progressive_Flag { get; } = new(Ours, "Disability_Progressive_Flag") { Words = "disability: progressive conditions and physical health" };

    /// <summary>Disability_Sight_Flag</summary>
    public static FlagField Disability_Sight_Flag { get; } = new(Ours, "Disability_Sight_Flag") { Words = "disability: sight" };

    /// <summary>Disability_Speech_Flag</summary>
    public static FlagField Disability_Speech_Flag { get; } = new(Ours, "Disability_Speech_Flag") { Words = "disability: speech" };

    /// <summary>Disability_Other_Flag</summary>
    public static FlagField Disability_Other_Flag { get; } = new(Ours, "Disability_Other_Flag") { Words = "disability: another disability" };

    /// <summary>Disability_None_Flag</summary>
    public static FlagField Disability_None_Flag { get; } = new(Ours, "Disability_None_Flag") { Words = "disability: no disability" };

    /// <summary>Disability_NotStated_Flag</summary>
    public static FlagField Disability_NotStated_Flag { get; } = new(Ours, "Disability_NotStated_Flag") { Words = "disability: not stated" };

    /// <summary>Disability_Recorded_Flag</summary>
    public static FlagField Disability_Recorded_Flag { get; } = new(Ours, "Disability_Recorded_Flag") { Words = "a disability code of any kind" };

    /// <summary>Disability_Invalid_Flag</summary>
    public static FlagField Disability_Invalid_Flag { get; } = new(Ours, "Disability_Invalid_Flag") { Words = "a disability code outside the national list" };

    /// <summary>The codes that the construction names, in its order.</summary>
    public static IReadOnlyList<RecordedCode> All { get; } =
    [
        new(Disability_Behaviour_Flag, ["01"]),
        new(Disability_Hearing_Flag, ["02"]),
        new(Disability_ManualDexterity_Flag, ["03"]),
        new(Disability_Memory_Flag, ["04"]),
        new(Disability_Mobility_Flag, ["05"]),
        new(Disability_Perception_Flag, ["06"]),
        new(Disability_Personal_Flag, ["07"]),
        new(Disability_Progressive_Flag, ["08"]),
        new(Disability_Sight_Flag, ["09"]),
        new(Disability_Speech_Flag, ["10"]),
        new(Disability_Other_Flag, ["XX"]),
        new(Disability_None_Flag, ["NN"]),
        new(Disability_NotStated_Flag, ["ZZ"]),
    ];
}
