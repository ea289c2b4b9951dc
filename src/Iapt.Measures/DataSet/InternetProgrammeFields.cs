using Iapt.Measures.Algebra;

namespace Iapt.Measures.DataSet;

/// <summary>Which programmes of internet enabled therapy the logs of a pathway name (IDS205): one flag for each, because a pathway can have several.</summary>
public static class InternetProgrammeFields
{
    private const string Ours = "(assigned here)";

    /// <summary>InternetProgramme_BddNet_Flag</summary>
    public static FlagField InternetProgramme_BddNet_Flag { get; } = new(Ours, "InternetProgramme_BddNet_Flag") { Words = "internet therapy programme: BDD-NET" };

    /// <summary>InternetProgramme_BeatingTheBlues_Flag</summary>
    public static FlagField InternetProgramme_BeatingTheBlues_Flag { get; } = new(Ours, "InternetProgramme_BeatingTheBlues_Flag") { Words = "internet therapy programme: Beating the Blues" };

    /// <summary>InternetProgramme_Daylight_Flag</summary>
    public static FlagField InternetProgramme_Daylight_Flag { get; } = new(Ours, "InternetProgramme_Daylight_Flag") { Words = "internet therapy programme: Daylight" };

    /// <summary>InternetProgramme_Deprexis_Flag</summary>
    public static FlagField InternetProgramme_Deprexis_Flag { get; } = new(Ours, "InternetProgramme_Deprexis_Flag") { Words = "internet therapy programme: Deprexis" };

    /// <summary>InternetProgramme_FearFighter_Flag</summary>
    public static FlagField InternetProgramme_FearFighter_Flag { get; } = new(Ours, "InternetProgramme_FearFighter_Flag") { Words = "internet therapy programme: Fear Fighter" };

    /// <summary>InternetProgramme_Minddistrict_Flag</summary>
    public static FlagField InternetProgramme_Minddistrict_Flag { get; } = new(Ours, "InternetProgramme_Minddistrict_Flag") { Words = "internet therapy programme: Minddistrict" };

    /// <summary>InternetProgramme_OcdNet_Flag</summary>
    public static FlagField InternetProgramme_OcdNet_Flag { get; } = new(Ours, "InternetProgramme_OcdNet_Flag") { Words = "internet therapy programme: OCD-NET" };

    /// <summary>InternetProgramme_Regul8_Flag</summary>
    public static FlagField InternetProgramme_Regul8_Flag { get; } = new(Ours, "InternetProgramme_Regul8_Flag") { Words = "internet therapy programme: Regul8" };

    /// <summary>InternetProgramme_Silvercloud_Flag</summary>
    public static FlagField InternetProgramme_Silvercloud_Flag { get; } = new(Ours, "InternetProgramme_Silvercloud_Flag") { Words = "internet therapy programme: Silvercloud" };

    /// <summary>InternetProgramme_Sleepio_Flag</summary>
    public static FlagField InternetProgramme_Sleepio_Flag { get; } = new(Ours, "InternetProgramme_Sleepio_Flag") { Words = "internet therapy programme: Sleepio" };

    /// <summary>InternetProgramme_Recorded_Flag</summary>
    public static FlagField InternetProgramme_Recorded_Flag { get; } = new(Ours, "InternetProgramme_Recorded_Flag") { Words = "an internet therapy programme of any name" };

    /// <summary>InternetProgramme_Other_Flag</summary>
    public static FlagField InternetProgramme_Other_Flag { get; } = new(Ours, "InternetProgramme_Other_Flag") { Words = "an internet therapy programme of another name" };

    /// <summary>The texts by which the construction knows a programme, in the order of its groups.</summary>
    public static IReadOnlyList<RecordedCode> All { get; } =
    [
        new(InternetProgramme_BddNet_Flag, ["BDD-NET", "BDD.NET"]),
        new(InternetProgramme_BeatingTheBlues_Flag, ["Beating the Blues"]),
        new(InternetProgramme_Daylight_Flag, ["Daylight"]),
        new(InternetProgramme_Deprexis_Flag, ["Deprexis"]),
        new(InternetProgramme_FearFighter_Flag, ["Fear Fighter"]),
        new(InternetProgramme_Minddistrict_Flag, ["MindDistrict", "MNDDSTRCT"]),
        new(InternetProgramme_OcdNet_Flag, ["OCD-NET", "OCD.NET"]),
        new(InternetProgramme_Regul8_Flag, ["Regul8"]),
        new(InternetProgramme_Silvercloud_Flag, ["Silvercloud", "SLVRCLD", "SILVER"]),
        new(InternetProgramme_Sleepio_Flag, ["Sleepio"]),
    ];
}
