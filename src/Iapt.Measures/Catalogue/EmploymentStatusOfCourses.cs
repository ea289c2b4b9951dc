using Iapt.Measures.Algebra;
using static Iapt.Measures.Algebra.Define;
using static Iapt.Measures.Catalogue.CourseGroup;
using static Iapt.Measures.Catalogue.EmploymentStatusPair;

namespace Iapt.Measures.Catalogue;

/// <summary>Employment status at the beginning and at the end of finished courses, with employment support in the referral and with talking therapies only.</summary>
public static class EmploymentStatusOfCourses
{
    /// <summary>Count_FinishedNHSTalkingTherapiesonlyStartInWork</summary>
    public static MeasureDefinition M316 { get; } = Count("M316", "Count_FinishedNHSTalkingTherapiesonlyStartInWork", First.InWork.Among(TalkingTherapiesOnly))
        .Reading(EmploymentReadings.PreviousTables)
        .Provisional(EmploymentReadings.OnlyCurrentTables)
        .Shown(TalkingTherapiesOnly, First.InWork)
        .From(MonthlyMetadata.V21);

    /// <summary>Count_FinishedNHSTalkingTherapiesonlyStartOffSick</summary>
    public static MeasureDefinition M317 { get; } = Count("M317", "Count_FinishedNHSTalkingTherapiesonlyStartOffSick", First.OffSick.Among(TalkingTherapiesOnly))
        .Reading(EmploymentReadings.PreviousTables)
        .Reading(EmploymentReadings.DischargeDateMisspelt)
        .Reading(EmploymentReadings.OlderNames("Count_FinishedIAPTonlyStartInWork", "M316"))
        .Provisional(EmploymentReadings.OnlyCurrentTables)
        .Shown(TalkingTherapiesOnly, First.OffSick)
        .From(MonthlyMetadata.V21);

    /// <summary>Count_FinishedNHSTalkingTherapiesonlyStartNotEmployed</summary>
    public static MeasureDefinition M318 { get; } = Count("M318", "Count_FinishedNHSTalkingTherapiesonlyStartNotEmployed", First.NotEmployed.Among(TalkingTherapiesOnly))
        .Reading(EmploymentReadings.PreviousTables)
        .Reading(EmploymentReadings.GroupsOverlap)
        .Reading(EmploymentReadings.DischargeDateMisspelt)
        .Reading(EmploymentReadings.OlderNames("Count_FinishedIAPTonlyStartInWork", "M316"))
        .Reading(EmploymentReadings.UnbalancedBrackets)
        .Provisional(EmploymentReadings.OnlyCurrentTables)
        .Shown(TalkingTherapiesOnly, First.NotEmployed)
        .From(MonthlyMetadata.V21);

    /// <summary>Count_FinishedNHSTalkingTherapiesonlyStartUnknownStatus</summary>
    public static MeasureDefinition M319 { get; } = Count("M319", "Count_FinishedNHSTalkingTherapiesonlyStartUnknownStatus", First.Unknown.Among(TalkingTherapiesOnly))
        .Reading(EmploymentReadings.PreviousTables)
        .Reading(EmploymentReadings.GroupsOverlap)
        .Reading(EmploymentReadings.DischargeDateMisspelt)
        .Reading(EmploymentReadings.OlderNames("Count_FinishedIAPTonlyStartInWork", "M316"))
        .Provisional(EmploymentReadings.OnlyCurrentTables)
        .Shown(TalkingTherapiesOnly, First.Unknown)
        .From(MonthlyMetadata.V21);

    /// <summary>Count_FinishedNHSTalkingTherapiesonlyEndInWork</summary>
    public static MeasureDefinition M320 { get; } = Count("M320", "Count_FinishedNHSTalkingTherapiesonlyEndInWork", Last.InWork.Among(TalkingTherapiesOnly))
        .Reading(EmploymentReadings.PreviousTables)
        .Provisional(EmploymentReadings.OnlyCurrentTables)
        .Shown(TalkingTherapiesOnly, Last.InWork)
        .From(MonthlyMetadata.V21);

    /// <summary>Count_FinishedNHSTalkingTherapiesonlyEndOffSick</summary>
    public static MeasureDefinition M321 { get; } = Count("M321", "Count_FinishedNHSTalkingTherapiesonlyEndOffSick", Last.OffSick.Among(TalkingTherapiesOnly))
        .Reading(EmploymentReadings.PreviousTables)
        .Reading(EmploymentReadings.DischargeDateMisspelt)
        .Reading(EmploymentReadings.OlderNames("Count_FinishedIAPTonlyEndInWork", "M320"))
        .Provisional(EmploymentReadings.OnlyCurrentTables)
        .Shown(TalkingTherapiesOnly, Last.OffSick)
        .From(MonthlyMetadata.V21);

    /// <summary>Count_FinishedNHSTalkingTherapiesonlyEndNotEmployed</summary>
    public static MeasureDefinition M322 { get; } = Count("M322", "Count_FinishedNHSTalkingTherapiesonlyEndNotEmployed", Last.NotEmployed.Among(TalkingTherapiesOnly))
        .Reading(EmploymentReadings.PreviousTables)
        .Reading(EmploymentReadings.GroupsOverlap)
        .Reading(EmploymentReadings.DischargeDateMisspelt)
        .Reading(EmploymentReadings.OlderNames("Count_FinishedIAPTonlyEndInWork", "M320"))
        .Reading(EmploymentReadings.FlagMisspelt)
        .Provisional(EmploymentReadings.OnlyCurrentTables)
        .Shown(TalkingTherapiesOnly, Last.NotEmployed)
        .From(MonthlyMetadata.V21);

    /// <summary>Count_FinishedNHSTalkingTherapiesonlyEndUnknownStatus</summary>
    public static MeasureDefinition M323 { get; } = Count("M323", "Count_FinishedNHSTalkingTherapiesonlyEndUnknownStatus", Last.Unknown.Among(TalkingTherapiesOnly))
        .Reading(EmploymentReadings.PreviousTables)
        .Reading(EmploymentReadings.GroupsOverlap)
        .Reading(EmploymentReadings.DischargeDateMisspelt)
        .Reading(EmploymentReadings.OlderNames("Count_FinishedIAPTonlyEndInWork", "M320"))
        .Provisional(EmploymentReadings.OnlyCurrentTables)
        .Shown(TalkingTherapiesOnly, Last.Unknown)
        .From(MonthlyMetadata.V21);

    /// <summary>Count_FinishedESStartInWork</summary>
    public static MeasureDefinition M324 { get; } = Count("M324", "Count_FinishedESStartInWork", First.InWork.Among(Supported))
        .Reading(EmploymentReadings.PreviousTables)
        .Reading(EmploymentReadings.ReceivedDateMisspelt)
        .Provisional(EmploymentReadings.OnlyCurrentTables)
        .Shown(Supported, First.InWork)
        .From(MonthlyMetadata.V21);

    /// <summary>Count_FinishedESStartOffSick</summary>
    public static MeasureDefinition M325 { get; } = Count("M325", "Count_FinishedESStartOffSick", First.OffSick.Among(Supported))
        .Reading(EmploymentReadings.PreviousTables)
        .Reading(EmploymentReadings.ReceivedDateMisspelt)
        .Provisional(EmploymentReadings.OnlyCurrentTables)
        .Shown(Supported, First.OffSick)
        .From(MonthlyMetadata.V21);

    /// <summary>Count_FinishedESStartNotEmployed</summary>
    public static MeasureDefinition M326 { get; } = Count("M326", "Count_FinishedESStartNotEmployed", First.NotEmployed.Among(Supported))
        .Reading(EmploymentReadings.PreviousTables)
        .Reading(EmploymentReadings.GroupsOverlap)
        .Reading(EmploymentReadings.ReceivedDateMisspelt)
        .Provisional(EmploymentReadings.OnlyCurrentTables)
        .Shown(Supported, First.NotEmployed)
        .From(MonthlyMetadata.V21);

    /// <summary>Count_FinishedESStartUnknownStatus</summary>
    public static MeasureDefinition M327 { get; } = Count("M327", "Count_FinishedESStartUnknownStatus", First.Unknown.Among(Supported))
        .Reading(EmploymentReadings.PreviousTables)
        .Reading(EmploymentReadings.GroupsOverlap)
        .Reading(EmploymentReadings.ReceivedDateMisspelt)
        .Provisional(EmploymentReadings.OnlyCurrentTables)
        .Shown(Supported, First.Unknown)
        .From(MonthlyMetadata.V21);

    /// <summary>Count_FinishedESEndInWork</summary>
    public static MeasureDefinition M328 { get; } = Count("M328", "Count_FinishedESEndInWork", Last.InWork.Among(Supported))
        .Reading(EmploymentReadings.PreviousTables)
        .Reading(EmploymentReadings.ReceivedDateMisspelt)
        .Provisional(EmploymentReadings.OnlyCurrentTables)
        .Shown(Supported, Last.InWork)
        .From(MonthlyMetadata.V21);

    /// <summary>Count_FinishedESEndOffSick</summary>
    public static MeasureDefinition M329 { get; } = Count("M329", "Count_FinishedESEndOffSick", Last.OffSick.Among(Supported))
        .Reading(EmploymentReadings.PreviousTables)
        .Reading(EmploymentReadings.ReceivedDateMisspelt)
        .Reading(EmploymentReadings.NameMisspelt)
        .Provisional(EmploymentReadings.OnlyCurrentTables)
        .Shown(Supported, Last.OffSick)
        .From(MonthlyMetadata.V21);

    /// <summary>Count_FinishedESEndNotEmployed</summary>
    public static MeasureDefinition M330 { get; } = Count("M330", "Count_FinishedESEndNotEmployed", Last.NotEmployed.Among(Supported))
        .Reading(EmploymentReadings.PreviousTables)
        .Reading(EmploymentReadings.GroupsOverlap)
        .Reading(EmploymentReadings.ReceivedDateMisspelt)
        .Reading(EmploymentReadings.NameMisspelt)
        .Provisional(EmploymentReadings.OnlyCurrentTables)
        .Shown(Supported, Last.NotEmployed)
        .From(MonthlyMetadata.V21);

    /// <summary>Count_FinishedESEndUnknownStatus</summary>
    public static MeasureDefinition M331 { get; } = Count("M331", "Count_FinishedESEndUnknownStatus", Last.Unknown.Among(Supported))
        .Reading(EmploymentReadings.PreviousTables)
        .Reading(EmploymentReadings.GroupsOverlap)
        .Reading(EmploymentReadings.ReceivedDateMisspelt)
        .Reading(EmploymentReadings.NameMisspelt)
        .Provisional(EmploymentReadings.OnlyCurrentTables)
        .Shown(Supported, Last.Unknown)
        .From(MonthlyMetadata.V21);

    /// <summary>The family.</summary>
    public static MeasureFamily Family { get; } = new(
        "employment-status-of-courses",
        [
            M316, M317, M318, M319, M320, M321, M322, M323,
            M324, M325, M326, M327, M328, M329, M330, M331,
        ]);
}
