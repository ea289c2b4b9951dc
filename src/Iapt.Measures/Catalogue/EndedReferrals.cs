using Iapt.Measures.Algebra;
using static Iapt.Measures.Algebra.Define;
using static Iapt.Measures.Catalogue.Events;
using static Iapt.Measures.Catalogue.ExampleRows;
using static Iapt.Measures.DataSet.Ids101;

namespace Iapt.Measures.Catalogue;

/// <summary>Referrals that ended in the period, by how far they got.</summary>
public static class EndedReferrals
{
    private static readonly Predicate TreatedOnce = Ended & TreatmentCareContact_Count.Is(1);
    private static readonly Predicate EndedBeforeTreatment = Ended & TherapySession_FirstDate.IsNull;

    /// <summary>Count_EndedNotSeen</summary>
    public static MeasureDefinition M073 { get; } = Count("M073", "Count_EndedNotSeen", Ended & CareContact_Count.Is(0))
        .Counted(EndedOn(LastDay), CareContact_Count.Being("0"))
        .NotCounted(EndedOn(LastDay), CareContact_Count.Being("1"))
        .NotCounted(EndedOn(DayBefore), CareContact_Count.Being("0"))
        .Unknown(EndedOn(LastDay), CareContact_Count.NotRecorded())
        .From(MonthlyMetadata.V21);

    /// <summary>Count_EndedSeenNotTreated</summary>
    public static MeasureDefinition M074 { get; } = Count("M074", "Count_EndedSeenNotTreated", Ended & TreatmentCareContact_Count.Is(0) & CareContact_Count.MoreThan(0))
        .Counted(EndedOn(LastDay), CareContact_Count.Being("1"), TreatmentContacts("0"))
        .NotCounted(EndedOn(LastDay), CareContact_Count.Being("0"), TreatmentContacts("0"))
        .NotCounted(EndedOn(LastDay), CareContact_Count.Being("1"), TreatmentContacts("1"))
        .NotCounted(EndedOn(DayBefore), CareContact_Count.Being("1"), TreatmentContacts("0"))
        .Unknown(EndedOn(LastDay), CareContact_Count.NotRecorded(), TreatmentContacts("0"))
        .From(MonthlyMetadata.V21);

    /// <summary>Count_EndedTreatedOnce</summary>
    public static MeasureDefinition M075 { get; } = Count("M075", "Count_EndedTreatedOnce", TreatedOnce)
        .Quarterly()
        .Reading(Readings.FlagOfTheQuarter)
        .Reading(Readings.MissingAnd)
        .Counted(TreatedOnceInMay)
        .NotCounted(EndedOn(LastDay), TreatmentContacts("0"))
        .NotCounted(FinishedInMay)
        .NotCounted(EndedOn(DayBefore), TreatmentContacts("1"))
        .Unknown(PerhapsFinishedInMay)
        .From(MonthlyMetadata.V21);

    /// <summary>Count_FinishedCourseTreatment</summary>
    public static MeasureDefinition M076 { get; } = Count("M076", "Count_FinishedCourseTreatment", Finished)
        .Quarterly()
        .Reading(Readings.FlagOfTheQuarter)
        .Counted(FinishedOn(FirstDay))
        .Counted(EndedOn(LastDay), TreatmentContacts("9"))
        .NotCounted(TreatedOnceInMay)
        .NotCounted(FinishedOn(DayBefore))
        .NotCounted(FinishedOn(DayAfter))
        .NotCounted(ServDischDate.NotRecorded(), TreatmentContacts("2"))
        .Unknown(PerhapsFinishedInMay)
        .From(MonthlyMetadata.V21);

    /// <summary>Count_EndedBeforeTreatment</summary>
    public static MeasureDefinition M153 { get; } = Count("M153", "Count_EndedBeforeTreatment", EndedBeforeTreatment)
        .Counted(EndedOn(LastDay), TherapySession_FirstDate.NotRecorded())
        .NotCounted(EndedOn(LastDay), FirstTreatedOn(FirstDay))
        .NotCounted(EndedOn(DayBefore), TherapySession_FirstDate.NotRecorded())
        .NeverUnknown()
        .From(MonthlyMetadata.V21);

    /// <summary>Percentage_EndedBeforeTreatment</summary>
    public static MeasureDefinition M077 { get; } = Percentage("M077", "Percentage_EndedBeforeTreatment").Of(EndedBeforeTreatment).Over(Ended)
        .Counted(EndedOn(LastDay), TherapySession_FirstDate.NotRecorded())
        .NotCounted(EndedOn(LastDay), FirstTreatedOn(FirstDay))
        .Outside(EndedOn(DayBefore), TherapySession_FirstDate.NotRecorded())
        .NeverUnknown()
        .From(MonthlyMetadata.V21);

    /// <summary>Percentage_ EndedTreatedOnce</summary>
    public static MeasureDefinition M078 { get; } = Percentage("M078", "Percentage_ EndedTreatedOnce").Of(TreatedOnce).Over(Ended)
        .Reading(Readings.MissingAnd)
        .Reading(
            says: "The name is printed with a space after the first underscore.",
            compute: "Kept verbatim.",
            because: "Identifiers of the source are not repaired; the id is the key.")
        .Counted(TreatedOnceInMay)
        .NotCounted(EndedOn(LastDay), TreatmentContacts("0"))
        .NotCounted(FinishedInMay)
        .Outside(EndedOn(DayBefore), TreatmentContacts("1"))
        .Unknown(PerhapsFinishedInMay)
        .From(MonthlyMetadata.V21);

    /// <summary>Percentage_EndedFinishedCourseTreatment</summary>
    public static MeasureDefinition M079 { get; } = Percentage("M079", "Percentage_EndedFinishedCourseTreatment").Of(Finished).Over(Ended)
        .Counted(FinishedInMay)
        .NotCounted(TreatedOnceInMay)
        .Outside(FinishedOn(DayBefore))
        .Unknown(PerhapsFinishedInMay)
        .From(MonthlyMetadata.V21);

    /// <summary>Percentage_EndedOneOrMoreTreatment</summary>
    public static MeasureDefinition M080 { get; } = Percentage("M080", "Percentage_EndedOneOrMoreTreatment").Of(Count(Finished) + Count(TreatedOnce)).Over(Ended)
        .Reading(Readings.MissingAnd)
        .Counted(FinishedInMay)
        .Counted(TreatedOnceInMay)
        .NotCounted(EndedOn(LastDay), TreatmentContacts("0"))
        .Outside(FinishedOn(DayBefore))
        .Outside(EndedOn(DayBefore), TreatmentContacts("1"))
        .Unknown(PerhapsFinishedInMay)
        .From(MonthlyMetadata.V21);

    /// <summary>Percentage_FinishedCourseTreatmentEndedOneOrMoreTreatment</summary>
    public static MeasureDefinition M081 { get; } = Percentage("M081", "Percentage_FinishedCourseTreatmentEndedOneOrMoreTreatment").Of(Finished).Over(Count(Ended) - Count(EndedBeforeTreatment))
        .Reading(
            says: "The description says 'more than one treatment session' of the denominator.",
            compute: "Ended minus ended before treatment, as constructed.",
            because: "The construction and the name say one or more.")
        .Counted(FinishedInMay, FirstTreatedOn(FirstDay))
        .NotCounted(TreatedOnceInMay, FirstTreatedOn(FirstDay))
        .Outside(EndedOn(LastDay), TherapySession_FirstDate.NotRecorded(), TreatmentContacts("0"))
        .Outside(FinishedOn(DayBefore), FirstTreatedOn("2024-04-01"))
        .Outside(FinishedOn(DayBefore), TherapySession_FirstDate.NotRecorded())
        .Unknown(PerhapsFinishedInMay, FirstTreatedOn(FirstDay))
        .From(MonthlyMetadata.V21);

    /// <summary>Percentage_AccessAttrition</summary>
    public static MeasureDefinition M288 { get; } = Percentage("M288", "Percentage_AccessAttrition").Of(TreatedOnce).Over(Count(Ended) - Count(EndedBeforeTreatment))
        .Reading(Readings.MissingAnd)
        .Counted(TreatedOnceInMay, FirstTreatedOn(FirstDay))
        .NotCounted(FinishedInMay, FirstTreatedOn(FirstDay))
        .NotCounted(EndedOn(LastDay), FirstTreatedOn(FirstDay), TreatmentContacts("0"))
        .Outside(EndedOn(LastDay), TherapySession_FirstDate.NotRecorded(), TreatmentContacts("0"))
        .Outside(EndedOn(DayBefore), FirstTreatedOn("2024-04-01"), TreatmentContacts("1"))
        .Outside(EndedOn(DayBefore), TherapySession_FirstDate.NotRecorded(), TreatmentContacts("0"))
        .Unknown(PerhapsFinishedInMay, FirstTreatedOn(FirstDay))
        .From(MonthlyMetadata.V21);

    /// <summary>The family.</summary>
    public static MeasureFamily Family { get; } = new(
        "ended-referrals",
        [
            M073, M074, M075, M076, M153, M077, M078, M079,
            M080, M081, M288,
        ]);
}
