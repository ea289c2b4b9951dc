using Iapt.Measures.Algebra;
using static Iapt.Measures.Algebra.Example;
using static Iapt.Measures.DataSet.InternetProgrammeFields;

namespace Iapt.Measures.Catalogue;

/// <summary>Breakdown by programme of internet enabled therapy.</summary>
public static class InternetProgrammeGroups
{
    /// <summary>IETprogramme</summary>
    public static Breakdown V009 { get; } = Each(
            Breakdown.MultiValued("V009", "IETprogramme"),
            ("BDD-NET", InternetProgramme_BddNet_Flag),
            ("Beating the Blues", InternetProgramme_BeatingTheBlues_Flag),
            ("Daylight", InternetProgramme_Daylight_Flag),
            ("Deprexis", InternetProgramme_Deprexis_Flag),
            ("Fear Fighter", InternetProgramme_FearFighter_Flag),
            ("Minddistrict", InternetProgramme_Minddistrict_Flag),
            ("OCD-NET", InternetProgramme_OcdNet_Flag),
            ("Regul8", InternetProgramme_Regul8_Flag),
            ("Silvercloud", InternetProgramme_Silvercloud_Flag),
            ("Sleepio", InternetProgramme_Sleepio_Flag),
            ("Other/unknown IET", InternetProgramme_Other_Flag))
        .Group("No recorded IET", !InternetProgramme_Recorded_Flag.IsTrue, Counted(InternetProgramme_Recorded_Flag.Being("False")), NotCounted(InternetProgramme_Recorded_Flag.Being("True")))
        .Reading(
            "'No recorded IET' is 'IntEnabledTherProg is null', which a pathway with two logs can satisfy beside a named programme.",
            "No log of the pathway names a programme, whether it has logs or not.",
            "A pathway with a named programme has a recorded one.")
        .From(MonthlyMetadata.V21);

    private static Breakdown Each(Breakdown before, params (string Name, FlagField Flag)[] groups) =>
        groups.Aggregate(before, (so, group) => so.Group(group.Name, group.Flag.IsTrue, Counted(group.Flag.Being("True")), NotCounted(group.Flag.Being("False"))));
}
