using Iapt.Measures.Algebra;
using Iapt.Measures.DataSet;
using Iapt.Measures.Derivations;
using static Iapt.Measures.Algebra.Define;
using static Iapt.Measures.Catalogue.ContactEvents;
using static Iapt.Measures.Catalogue.ContactRows;
using static Iapt.Measures.Catalogue.Events;
using static Iapt.Measures.Catalogue.ExampleRows;
using static Iapt.Measures.DataSet.Ids101;
using static Iapt.Measures.DataSet.Ids101Contacts;
using static Iapt.Measures.DataSet.Ids201;

namespace Iapt.Measures.Catalogue;

/// <summary>Contacts with a service for long term conditions, and finished courses of treatment with one.</summary>
public static class IntegratedContacts
{
    private static readonly Predicate DuringReferral = Attended & !AppType.In("06") & Contacts.WithinReferral;

    private static readonly Cells Received = ReceivedOn("2024-01-02");
    private static readonly Cells Integrated = IAPTLTCServiceInd.Being("Y");
    private static readonly Cells NotIntegrated = IAPTLTCServiceInd.Being("N");

    /// <summary>Percentage_LTCAppts</summary>
    public static MeasureDefinition M1011 { get; } = Percentage("M1011", "Percentage_LTCAppts")
        .Of(Count(Tables.CareContact, DuringReferral & IAPTLTCServiceInd.In("Y")))
        .Over(Count(Tables.CareContact, DuringReferral))
        .OnlyQuarterly()
        .Reading(ContactReadings.TwoNamesOfTheContactDate)
        .Reading(
            says: "Prints IDS201PlannedCareContIndicator, without the point.",
            compute: "PlannedCareContIndicator of IDS201CareContact.",
            because: "A slip of spelling; no other field can be meant.")
        .Counted(At("02"), Received, ServDischDate.NotRecorded(), Integrated)
        .Counted(At("02"), Received, EndedOn(LastDay), Integrated)
        .Counted(AttendedOn(FirstDay), AppType.Being("02"), Received, EndedOn(LastDay), Integrated)
        .Counted(At("02"), ReceivedOn(LastDay), ServDischDate.NotRecorded(), Integrated)
        .NotCounted(At("02"), Received, ServDischDate.NotRecorded(), NotIntegrated)
        .NotCounted(At("02"), Received, EndedOn(LastDay), NotIntegrated)
        .NotCounted(At("02"), Received, EndedOn(DayAfter), NotIntegrated)
        .NotCounted(At("02"), ReceivedOn(LastDay), ServDischDate.NotRecorded(), NotIntegrated)
        .Outside(At("06"), Received, ServDischDate.NotRecorded(), Integrated)
        .Outside(At("02"), Received, EndedOn(DayBefore), Integrated)
        .Outside(At("02"), ReceivedOn(DayAfter), ServDischDate.NotRecorded(), Integrated)
        .Outside(MissedInMay, AppType.Being("02"), Received, ServDischDate.NotRecorded(), Integrated)
        .Outside(AttendedOn(DayAfter), AppType.Being("02"), Received, ServDischDate.NotRecorded(), Integrated)
        .Unknown(At("02"), Received, ServDischDate.NotRecorded(), IAPTLTCServiceInd.NotRecorded())
        .From(MonthlyMetadata.V21);

    /// <summary>Percentage_LTCApptsFinishedCourseTreatment</summary>
    public static MeasureDefinition M1012 { get; } = Percentage("M1012", "Percentage_LTCApptsFinishedCourseTreatment").Of(Finished & IntegratedContact_FirstDate.IsRecorded).Over(Finished)
        .OnlyQuarterly()
        .Counted(FinishedInMay, IntegratedContact_FirstDate.Being("2024-03-04"))
        .Counted(FinishedOn(FirstDay), IntegratedContact_FirstDate.Being("2024-03-04"))
        .NotCounted(FinishedInMay, IntegratedContact_FirstDate.NotRecorded())
        .Outside(TreatedOnceInMay, IntegratedContact_FirstDate.Being("2024-03-04"))
        .Outside(FinishedOn(DayAfter), IntegratedContact_FirstDate.Being("2024-03-04"))
        .Unknown(PerhapsFinishedInMay, IntegratedContact_FirstDate.Being("2024-03-04"))
        .From(MonthlyMetadata.V21);

    /// <summary>The family.</summary>
    public static MeasureFamily Family { get; } = new(
        "integrated-contacts",
        [
            M1011, M1012,
        ]);

    private static Cells At(string appointmentType) => Cells.Of(AttendedInMay, AppType.Being(appointmentType));
}
