using Iapt.Measures.Algebra;
using static Iapt.Measures.Algebra.Define;
using static Iapt.Measures.Catalogue.Events;
using static Iapt.Measures.Catalogue.ExampleRows;
using static Iapt.Measures.DataSet.Ids101;

namespace Iapt.Measures.Catalogue;

/// <summary>Finished courses of treatment: the wait before them and the appointments in them.</summary>
public static class FinishedCourse
{
    private static readonly Predicate WithinSixWeeks = Finished & WaitToTreatment.AtMostDays(42);
    private static readonly Predicate WithinEighteenWeeks = Finished & WaitToTreatment.AtMostDays(126);

    /// <summary>Mean_WaitFinishedCourseTreatment</summary>
    public static MeasureDefinition M050 { get; } = Mean("M050", "Mean_WaitFinishedCourseTreatment", WaitToTreatment, Finished)
        .Gives("0", FinishedAfterWaiting(0))
        .Gives("42", FinishedAfterWaiting(42))
        .NotCounted(FinishedAfterWaiting(42, TreatedOnceInMay))
        .NotCounted(FinishedAfterWaiting(42, FinishedOn(DayAfter)))
        .Unknown(FinishedInMay, ReceivedOn("2024-01-15"), TherapySession_FirstDate.NotRecorded())
        .From(MonthlyMetadata.V21);

    /// <summary>Median_WaitFinishedCourseTreatment</summary>
    public static MeasureDefinition M051 { get; } = Median("M051", "Median_WaitFinishedCourseTreatment", WaitToTreatment, Finished)
        .Quarterly()
        .Reading(Readings.FlagOfTheQuarter)
        .Gives("0", FinishedAfterWaiting(0))
        .Gives("42", FinishedAfterWaiting(42))
        .NotCounted(FinishedAfterWaiting(42, TreatedOnceInMay))
        .NotCounted(FinishedAfterWaiting(42, FinishedOn(DayAfter)))
        .Unknown(FinishedInMay, ReceivedOn("2024-01-15"), TherapySession_FirstDate.NotRecorded())
        .From(MonthlyMetadata.V21);

    /// <summary>Count_AccessingServices6WeeksFinishedCourseTreatment</summary>
    public static MeasureDefinition M052 { get; } = Count("M052", "Count_AccessingServices6WeeksFinishedCourseTreatment", WithinSixWeeks)
        .Quarterly()
        .Reading(Readings.FlagOfTheQuarter)
        .Reading(Readings.SixWeeks)
        .ShownByWait(counted: [41, 42], notCounted: [43])
        .NotCounted(FinishedAfterWaiting(41, TreatedOnceInMay))
        .NotCounted(FinishedAfterWaiting(41, FinishedOn(DayAfter)))
        .From(MonthlyMetadata.V21);

    /// <summary>Percentage_AccessingServices6WeeksFinishedCourseTreatment</summary>
    public static MeasureDefinition M053 { get; } = Percentage("M053", "Percentage_AccessingServices6WeeksFinishedCourseTreatment").Of(WithinSixWeeks).Over(Finished)
        .Quarterly()
        .Reading(Readings.FlagOfTheQuarter)
        .Reading(Readings.SixWeeks)
        .Reading(Readings.MissingAnd)
        .ShownByWait(counted: [41, 42], notCounted: [43])
        .Outside(FinishedAfterWaiting(41, TreatedOnceInMay))
        .Outside(FinishedAfterWaiting(41, FinishedOn(DayAfter)))
        .From(MonthlyMetadata.V21);

    /// <summary>Count_AccessingServices18WeeksFinishedCourseTreatment</summary>
    public static MeasureDefinition M054 { get; } = Count("M054", "Count_AccessingServices18WeeksFinishedCourseTreatment", WithinEighteenWeeks)
        .Quarterly()
        .Reading(Readings.FlagOfTheQuarter)
        .Reading(Readings.EighteenWeeks)
        .ShownByWait(counted: [125, 126], notCounted: [127])
        .NotCounted(FinishedAfterWaiting(41, TreatedOnceInMay))
        .NotCounted(FinishedAfterWaiting(41, FinishedOn(DayAfter)))
        .From(MonthlyMetadata.V21);

    /// <summary>Percentage_AccessingServices18WeeksFinishedCourseTreatment</summary>
    public static MeasureDefinition M055 { get; } = Percentage("M055", "Percentage_AccessingServices18WeeksFinishedCourseTreatment").Of(WithinEighteenWeeks).Over(Finished)
        .Quarterly()
        .Reading(Readings.FlagOfTheQuarter)
        .Reading(Readings.EighteenWeeks)
        .Reading(Readings.MissingAnd)
        .ShownByWait(counted: [125, 126], notCounted: [127])
        .Outside(FinishedAfterWaiting(41, TreatedOnceInMay))
        .Outside(FinishedAfterWaiting(41, FinishedOn(DayAfter)))
        .From(MonthlyMetadata.V21);

    /// <summary>Count_ApptsFinishedCourseTreatment</summary>
    public static MeasureDefinition M089 { get; } = Sum("M089", "Count_ApptsFinishedCourseTreatment", TreatmentCareContact_Count.Value, Finished)
        .Gives("2", FinishedInMay)
        .Gives("7", EndedOn(FirstDay), TreatmentContacts("7"))
        .NotCounted(TreatedOnceInMay)
        .NotCounted(FinishedOn(DayAfter))
        .Unknown(PerhapsFinishedInMay)
        .From(MonthlyMetadata.V21);

    /// <summary>Mean_ApptsFinishedCourseTreatment</summary>
    public static MeasureDefinition M141 { get; } = Mean("M141", "Mean_ApptsFinishedCourseTreatment", TreatmentCareContact_Count.Value, Finished)
        .Quarterly()
        .Reading(Readings.FlagOfTheQuarter)
        .Gives("2", FinishedInMay)
        .Gives("7", EndedOn(FirstDay), TreatmentContacts("7"))
        .NotCounted(TreatedOnceInMay)
        .NotCounted(FinishedOn(DayAfter))
        .Unknown(PerhapsFinishedInMay)
        .From(MonthlyMetadata.V21);

    /// <summary>Median_ApptsFinishedCourseTreatment</summary>
    public static MeasureDefinition M142 { get; } = Median("M142", "Median_ApptsFinishedCourseTreatment", TreatmentCareContact_Count.Value, Finished)
        .Gives("2", FinishedInMay)
        .Gives("7", EndedOn(FirstDay), TreatmentContacts("7"))
        .NotCounted(TreatedOnceInMay)
        .NotCounted(FinishedOn(DayAfter))
        .Unknown(PerhapsFinishedInMay)
        .From(MonthlyMetadata.V21);

    /// <summary>Max_ApptsFinishedCourseTreatment</summary>
    public static MeasureDefinition M143 { get; } = Max("M143", "Max_ApptsFinishedCourseTreatment", TreatmentCareContact_Count.Value, Finished)
        .Gives("2", FinishedInMay)
        .Gives("7", EndedOn(FirstDay), TreatmentContacts("7"))
        .NotCounted(TreatedOnceInMay)
        .NotCounted(FinishedOn(DayAfter))
        .Unknown(PerhapsFinishedInMay)
        .From(MonthlyMetadata.V21);

    /// <summary>Min_ApptsFinishedCourseTreatment</summary>
    public static MeasureDefinition M144 { get; } = Min("M144", "Min_ApptsFinishedCourseTreatment", TreatmentCareContact_Count.Value, Finished)
        .Gives("2", FinishedInMay)
        .Gives("7", EndedOn(FirstDay), TreatmentContacts("7"))
        .NotCounted(TreatedOnceInMay)
        .NotCounted(FinishedOn(DayAfter))
        .Unknown(PerhapsFinishedInMay)
        .From(MonthlyMetadata.V21);

    /// <summary>The family.</summary>
    public static MeasureFamily Family { get; } = new(
        "finished-course",
        [
            M050, M051, M052, M053, M054, M055, M089, M141,
            M142, M143, M144,
        ]);

    private static MeasureDefinition ShownByWait(this MeasureDefinition measure, int[] counted, int[] notCounted) => measure
        .With([.. counted.Select(days => Example.Counted(FinishedAfterWaiting(days)))])
        .With([.. notCounted.Select(days => Example.NotCounted(FinishedAfterWaiting(days)))])
        .Unknown(FinishedInMay, FirstTreatedOn(FirstDay), ReferralRequestReceivedDate.NotRecorded());

    private static Cells FinishedAfterWaiting(int days) => FinishedAfterWaiting(days, FinishedInMay);

    // First treated in the middle of January, so that the wait varies and not the discharge.
    private static Cells FinishedAfterWaiting(int days, Cells ending) =>
        Cells.Of(ReceivedOn(DaysBefore("2024-01-15", days)), FirstTreatedOn("2024-01-15"), ending);
}
