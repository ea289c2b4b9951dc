using Iapt.Measures.Algebra;
using Iapt.Measures.DataSet;
using Iapt.Measures.Derivations;
using static Iapt.Measures.Algebra.Define;
using static Iapt.Measures.Catalogue.ContactEvents;
using static Iapt.Measures.Catalogue.ContactRows;
using static Iapt.Measures.Catalogue.ExampleRows;
using static Iapt.Measures.DataSet.ContactFacts;
using static Iapt.Measures.DataSet.Ids101;
using static Iapt.Measures.DataSet.Ids101Employment;
using static Iapt.Measures.DataSet.Ids201;

namespace Iapt.Measures.Catalogue;

/// <summary>Attended employment support appointments of the period.</summary>
public static class EmploymentSupportTreatment
{
    private static readonly Predicate InTheReferral = EmploymentSupportContacts.IsSupport & (Contacts.ForTreatment | EmploymentSupportContacts.FollowsUp);

    private static readonly Predicate InTheSupport = EmploymentSupportContacts.SupportOrItsFollowUp & EmploymentSupportContacts.InTheSupport;

    private static readonly Cells Received = ReceivedOn("2024-01-02");
    private static readonly Cells Coded = EmploymentSupport_Flag.Being("True");
    private static readonly Cells NotCoded = EmploymentSupport_Flag.Being("False");
    private static readonly Cells SupportOpen = EmpSupport_Open_Flag.Being("True");
    private static readonly Cells SupportUnrecorded = Cells.Of(EmpSupport_Open_Flag.Being("False"), EmpSupport_DischargeDate.NotRecorded());

    /// <summary>Count_EmploySuppAppts</summary>
    public static MeasureDefinition M099 { get; } = Count(
        Tables.CareContact, "M099", "Count_EmploySuppAppts", Attended & (InTheReferral | InTheSupport))
        .Reading(ContactReadings.TwoNamesOfTheContactDate)
        .Reading(ContactReadings.AttendanceCodesJoinedByOr)
        .Reading(ContactReadings.AppointmentTypesJoinedByOr)
        .Reading(ContactReadings.PeriodInVariables)
        .Reading(
            says: "'and' and 'or' stand side by side inside one bracket.",
            compute: "'and' before 'or': a coded activity at treatment within the referral or at follow-up after it; or, within the employment support, appointment type 10 or a coded activity at follow-up.",
            because: "The usual order, and each side names its own dates.")
        .Reading(
            says: "Joins IDS004, which tables_used omits, and so would lose a referral without a row in it.",
            compute: "A referral without an employment status record has no end of employment support: the period's end stands in its place.",
            because: "The construction itself says so of a null end, and the description counts the appointments of every referral.")
        .Reading(
            says: "EmpSupportDischargeDate, of which a referral can have several.",
            compute: "The latest; none while one of its employment status records has no end of the support.",
            because: "The contact need lie within the support of one record.")
        .Provisional("Which record of employment support bounds an appointment is a reading that no public figure shows.")
        .Counted(Coded, At("02", Received), NotDischarged, SupportEnded(DayBefore))
        .Counted(Coded, At("03", Received), NotDischarged, SupportEnded(DayBefore))
        .Counted(Coded, At("05", Received), EndedOn(LastDay), SupportEnded(DayBefore))
        .Counted(AttendedOn(FirstDay), AppType.Being("02"), Coded, Received, EndedOn(LastDay), SupportEnded(DayBefore))
        .Counted(Coded, At("02", ReceivedOn(LastDay)), NotDischarged, SupportEnded(DayBefore))
        .Counted(Coded, At("06", Received), EndedOn(DayBefore), SupportEnded(DayBefore))
        .Counted(Coded, At("06", Received), NotDischarged, SupportOpen)
        .Counted(Coded, At("06", Received), NotDischarged, SupportEnded(LastDay))
        .Counted(NotCoded, At("10", Received), NotDischarged, SupportOpen, EmpSupport_DischargeDate.Being(DayBefore))
        .Counted(NotCoded, At("10", Received), NotDischarged, SupportUnrecorded)
        .Counted(NotCoded, At("10", Received), EndedOn(DayBefore), SupportEnded(LastDay))
        .Counted(NotCoded, At("10", Received), NotDischarged, SupportEnded(DayAfter))
        .Counted(NotCoded, At("10", ReceivedOn(LastDay)), NotDischarged, SupportOpen)
        .NotCounted(Coded, At("02", Received), EndedOn(DayBefore), SupportEnded(DayBefore))
        .NotCounted(Coded, At("02", Received), EndedOn(DayBefore), SupportOpen)
        .NotCounted(Coded, At("02", ReceivedOn(DayAfter)), NotDischarged, SupportOpen)
        .NotCounted(NotCoded, At("02", Received), NotDischarged, SupportOpen)
        .NotCounted(Coded, At("01", Received), EndedOn(DayBefore), SupportOpen)
        .NotCounted(Coded, At("01", Received), NotDischarged, SupportOpen)
        .NotCounted(Coded, At("06", Received), EndedOn(LastDay), SupportEnded(DayBefore))
        .NotCounted(Coded, At("06", Received), NotDischarged, SupportEnded(DayBefore))
        .NotCounted(NotCoded, At("06", Received), EndedOn(DayBefore), SupportOpen)
        .NotCounted(NotCoded, At("10", Received), NotDischarged, SupportEnded(DayBefore))
        .NotCounted(NotCoded, At("10", ReceivedOn(DayAfter)), NotDischarged, SupportOpen)
        .NotCounted(MissedInMay, AppType.Being("02"), Coded, Received, NotDischarged, SupportOpen)
        .NotCounted(AttendedOn(DayAfter), AppType.Being("02"), Coded, Received, NotDischarged, SupportOpen)
        .Unknown(AttendedInMay, AppType.NotRecorded(), Coded, Received, NotDischarged, SupportOpen)
        .From(MonthlyMetadata.V21);

    /// <summary>Count_EmploySuppAppts as data set v2.0 constructs it: appointments of employment support alone, type 10, came with v2.1.</summary>
    internal static MeasureDefinition OfV20 { get; } = Count(Tables.CareContact, "M099", M099.Name, Attended & InTheReferral)
        .Reading(ContactReadings.AttendanceCodesJoinedByOr)
        .Reading(ContactReadings.AppointmentTypesJoinedByOr)
        .Reading(ContactReadings.PeriodInVariables)
        .Counted(Coded, At("02", Received), NotDischarged)
        .Counted(Coded, At("03", Received), NotDischarged)
        .Counted(Coded, At("05", Received), EndedOn(LastDay))
        .Counted(AttendedOn(FirstDay), AppType.Being("02"), Coded, Received, EndedOn(LastDay))
        .Counted(Coded, At("02", ReceivedOn(LastDay)), NotDischarged)
        .Counted(Coded, At("06", Received), EndedOn(DayBefore))
        .NotCounted(Coded, At("02", Received), EndedOn(DayBefore))
        .NotCounted(Coded, At("02", ReceivedOn(DayAfter)), NotDischarged)
        .NotCounted(NotCoded, At("02", Received), NotDischarged)
        .NotCounted(Coded, At("10", Received), NotDischarged)
        .NotCounted(Coded, At("01", Received), EndedOn(DayBefore))
        .NotCounted(Coded, At("06", Received), EndedOn(LastDay))
        .NotCounted(Coded, At("06", Received), NotDischarged)
        .NotCounted(NotCoded, At("06", Received), EndedOn(DayBefore))
        .NotCounted(MissedInMay, AppType.Being("02"), Coded, Received, NotDischarged)
        .NotCounted(AttendedOn(DayAfter), AppType.Being("02"), Coded, Received, NotDischarged)
        .Unknown(AttendedInMay, AppType.NotRecorded(), Coded, Received, NotDischarged);

    /// <summary>The family.</summary>
    public static MeasureFamily Family { get; } = new(
        "employment-support-treatment",
        [
            M099,
        ]);

    private static Cells NotDischarged => ServDischDate.NotRecorded();

    private static Cells At(string appointmentType, Cells received) => Cells.Of(AttendedInMay, AppType.Being(appointmentType), received);

    private static Cells SupportEnded(string date) => Cells.Of(EmpSupport_Open_Flag.Being("False"), EmpSupport_DischargeDate.Being(date));
}
