using Iapt.Measures.Algebra;
using static Iapt.Measures.Algebra.Define;
using static Iapt.Measures.Catalogue.EmploymentEvents;
using static Iapt.Measures.Catalogue.EmploymentStatusPair;
using static Iapt.Measures.Catalogue.ExampleRows;
using static Iapt.Measures.DataSet.Ids101;

namespace Iapt.Measures.Catalogue;

/// <summary>Employment status when employment support begins, and around support that ended beside talking therapies.</summary>
public static class EmploymentStatusOfSupport
{
    private static readonly Predicate EndedWithTherapy = GivenSupportEnded & TreatmentCareContact_Count.MoreThan(0);

    /// <summary>Count_EndedESandNHSTalkingTherapiesStartInWork</summary>
    public static MeasureDefinition EA050 { get; } = Count("EA050", "Count_EndedESandNHSTalkingTherapiesStartInWork", FirstSupported.InWork.Among(EndedWithTherapy))
        .Reading(EmploymentReadings.PreviousTables)
        .Provisional(EmploymentReadings.OnlyCurrentTables)
        .ShownAtTheEnd(FirstSupported.InWork)
        .From(MonthlyMetadata.V21);

    /// <summary>Count_EndedESandNHSTalkingTherapiesStartOffSick</summary>
    public static MeasureDefinition EA051 { get; } = Count("EA051", "Count_EndedESandNHSTalkingTherapiesStartOffSick", FirstSupported.OffSick.Among(EndedWithTherapy))
        .Reading(EmploymentReadings.PreviousTables)
        .Reading(EmploymentReadings.OlderNames("Count_EndedESandIAPTStartInWork", "EA050"))
        .Provisional(EmploymentReadings.OnlyCurrentTables)
        .ShownAtTheEnd(FirstSupported.OffSick)
        .From(MonthlyMetadata.V21);

    /// <summary>Count_EndedESandNHSTalkingTherapiesStartNotEmployed</summary>
    public static MeasureDefinition EA052 { get; } = Count("EA052", "Count_EndedESandNHSTalkingTherapiesStartNotEmployed", FirstSupported.NotEmployed.Among(EndedWithTherapy))
        .Reading(EmploymentReadings.PreviousTables)
        .Reading(EmploymentReadings.GroupsOverlap)
        .Reading(EmploymentReadings.OlderNames("Count_EndedESandIAPTStartInWork", "EA050"))
        .Reading(EmploymentReadings.UnbalancedBrackets)
        .Provisional(EmploymentReadings.OnlyCurrentTables)
        .ShownAtTheEnd(FirstSupported.NotEmployed)
        .From(MonthlyMetadata.V21);

    /// <summary>Count_EndedESandNHSTalkingTherapiesStartUnknownStatus</summary>
    public static MeasureDefinition EA053 { get; } = Count("EA053", "Count_EndedESandNHSTalkingTherapiesStartUnknownStatus", FirstSupported.Unknown.Among(EndedWithTherapy))
        .Reading(EmploymentReadings.PreviousTables)
        .Reading(EmploymentReadings.GroupsOverlap)
        .Reading(EmploymentReadings.OlderNames("Count_EndedESandIAPTStartInWork", "EA050"))
        .Provisional(EmploymentReadings.OnlyCurrentTables)
        .ShownAtTheEnd(FirstSupported.Unknown)
        .From(MonthlyMetadata.V21);

    /// <summary>Count_EndedESandNHSTalkingTherapiesEndInWork</summary>
    public static MeasureDefinition EA054 { get; } = Count("EA054", "Count_EndedESandNHSTalkingTherapiesEndInWork", LastSupported.InWork.Among(EndedWithTherapy))
        .Reading(EmploymentReadings.PreviousTables)
        .Provisional(EmploymentReadings.OnlyCurrentTables)
        .ShownAtTheEnd(LastSupported.InWork)
        .From(MonthlyMetadata.V21);

    /// <summary>Count_EndedESandNHSTalkingTherapiesEndOffSick</summary>
    public static MeasureDefinition EA055 { get; } = Count("EA055", "Count_EndedESandNHSTalkingTherapiesEndOffSick", LastSupported.OffSick.Among(EndedWithTherapy))
        .Reading(EmploymentReadings.PreviousTables)
        .Reading(EmploymentReadings.OlderNames("Count_EndedESandIAPTEndInWork", "EA054"))
        .Provisional(EmploymentReadings.OnlyCurrentTables)
        .ShownAtTheEnd(LastSupported.OffSick)
        .From(MonthlyMetadata.V21);

    /// <summary>Count_EndedESandNHSTalkingTherapiesEndNotEmployed</summary>
    public static MeasureDefinition EA056 { get; } = Count("EA056", "Count_EndedESandNHSTalkingTherapiesEndNotEmployed", LastSupported.NotEmployed.Among(EndedWithTherapy))
        .Reading(EmploymentReadings.PreviousTables)
        .Reading(EmploymentReadings.GroupsOverlap)
        .Reading(EmploymentReadings.OlderNames("Count_EndedESandIAPTEndInWork", "EA054"))
        .Reading(EmploymentReadings.UnbalancedBrackets)
        .Provisional(EmploymentReadings.OnlyCurrentTables)
        .ShownAtTheEnd(LastSupported.NotEmployed)
        .From(MonthlyMetadata.V21);

    /// <summary>Count_EndedESandNHSTalkingTherapiesEndUnknownStatus</summary>
    public static MeasureDefinition EA057 { get; } = Count("EA057", "Count_EndedESandNHSTalkingTherapiesEndUnknownStatus", LastSupported.Unknown.Among(EndedWithTherapy))
        .Reading(EmploymentReadings.PreviousTables)
        .Reading(EmploymentReadings.GroupsOverlap)
        .Reading(EmploymentReadings.OlderNames("Count_EndedESandIAPTEndInWork", "EA054"))
        .Provisional(EmploymentReadings.OnlyCurrentTables)
        .ShownAtTheEnd(LastSupported.Unknown)
        .From(MonthlyMetadata.V21);

    /// <summary>Count_FirstESStartInWork</summary>
    public static MeasureDefinition EA276 { get; } = Count("EA276", "Count_FirstESStartInWork", Latest.InWork.Among(SupportBegan))
        .ShownAtTheStart(Latest.InWork)
        .From(MonthlyMetadata.V21);

    /// <summary>Count_FirstESStartOffSick</summary>
    public static MeasureDefinition EA277 { get; } = Count("EA277", "Count_FirstESStartOffSick", Latest.OffSick.Among(SupportBegan))
        .ShownAtTheStart(Latest.OffSick)
        .From(MonthlyMetadata.V21);

    /// <summary>Count_FirstESStartNotEmployed</summary>
    public static MeasureDefinition EA278 { get; } = Count("EA278", "Count_FirstESStartNotEmployed", Latest.NotEmployed.Among(SupportBegan))
        .Reading(EmploymentReadings.GroupsOverlap)
        .ShownAtTheStart(Latest.NotEmployed)
        .From(MonthlyMetadata.V21);

    /// <summary>Count_FirstESStartUnknownStatus</summary>
    public static MeasureDefinition EA279 { get; } = Count("EA279", "Count_FirstESStartUnknownStatus", Latest.Unknown.Among(SupportBegan))
        .Reading(EmploymentReadings.GroupsOverlap)
        .ShownAtTheStart(Latest.Unknown)
        .From(MonthlyMetadata.V21);

    /// <summary>The family.</summary>
    public static MeasureFamily Family { get; } = new(
        "employment-status-of-support",
        [
            EA050, EA051, EA052, EA053, EA054, EA055, EA056, EA057,
            EA276, EA277, EA278, EA279,
        ]);

    private static MeasureDefinition ShownAtTheStart(this MeasureDefinition measure, CourseOutcome status) => measure
        .With([.. status.Shown.Select(row => Example.Counted(SupportBeganOn(LastDay), row))])
        .With([.. status.NotShown.Select(row => Example.NotCounted(SupportBeganOn(LastDay), row))])
        .ShownByDate(DataSet.Ids101Employment.EmpSupport_FirstDate, status.Shown[0])
        .With([.. status.Open.Select(row => Example.Unknown(SupportBeganOn(LastDay), row))]);

    private static MeasureDefinition ShownAtTheEnd(this MeasureDefinition measure, CourseOutcome status)
    {
        var ended = Cells.Of(GivenSupportEndedOn(LastDay), TreatmentContacts("1"));
        var shown = status.Shown[0];
        return measure
            .With([.. status.Shown.Select(row => Example.Counted(ended, row))])
            .With([.. status.NotShown.Select(row => Example.NotCounted(ended, row))])
            .NotCounted(GivenSupportEndedOn(LastDay), TreatmentContacts("0"), shown)
            .NotCounted(NeverSupported, SupportEndedOn(LastDay), TreatmentContacts("1"), shown)
            .NotCounted(GivenSupportEndedOn(DayAfter), TreatmentContacts("1"), shown)
            .Unknown(GivenSupportEndedOn(LastDay), TreatmentCareContact_Count.NotRecorded(), shown)
            .With([.. status.Open.Select(row => Example.Unknown(ended, row))]);
    }
}
