using Iapt.Measures.Algebra;
using Iapt.Measures.DataSet;
using Iapt.Measures.Derivations;
using static Iapt.Measures.Algebra.Define;
using static Iapt.Measures.Catalogue.EmploymentEvents;
using static Iapt.Measures.Catalogue.ExampleRows;
using static Iapt.Measures.DataSet.Ids101Employment;
using static Iapt.Measures.DataSet.Ids201;

namespace Iapt.Measures.Catalogue;

/// <summary>Appointments of employment support: how many support took that ended, and those whose type or date does not fit.</summary>
public static class EmploymentSupportAppointments
{
    private const string Support = "10";
    private const string Treatment = "02";
    private const string FollowUp = "06";
    private const string Middle = "2024-05-14";

    private static readonly Predicate InThePeriod = Selected.InThePeriod & CareContDate.InPeriod;

    // A referral without any appointment is no part of a mean of appointments per referral: there is nothing to group.
    private static readonly Predicate EndedWithAppointments = SupportEnded & EmploymentSupport_AppointmentCount.AtLeast(1);

    /// <summary>Count_ApptsEAIncorrectlyLabelledFollowUp</summary>
    public static MeasureDefinition EA108 { get; } = Count(
        Tables.CareContact, "EA108", "Count_ApptsEAIncorrectlyLabelledFollowUp", InThePeriod & EmploymentSupportContacts.FollowsUpTooEarly)
        .Reading(EmploymentReadings.ContactsAreCountedByRow)
        .Counted(Contact(FollowUp))
        .Counted(Contact(FollowUp, received: Middle, ended: Middle))
        .Counted(Contact(FollowUp, ended: LastDay))
        .NotCounted(Contact(FollowUp, received: LastDay))
        .NotCounted(Contact(FollowUp, ended: FirstDay))
        .NotCounted(Contact(Treatment))
        .NotCounted(Contact(FollowUp, isSupport: false))
        .NotCounted(Contact(FollowUp, attended: false))
        .NotCounted(Contact(FollowUp, on: DayAfter))
        .Unknown(Contact(""))
        .From(MonthlyMetadata.V21);

    /// <summary>Count_ApptsEAIncorrectlyNotLabelledFollowUp</summary>
    public static MeasureDefinition EA110 { get; } = Count(
        Tables.CareContact, "EA110", "Count_ApptsEAIncorrectlyNotLabelledFollowUp", InThePeriod & EmploymentSupportContacts.AfterwardsWithoutFollowUp)
        .Reading(EmploymentReadings.ContactsAreCountedByRow)
        .ShownAfterwards(fits: FollowUp, doesNotFit: Support)
        .From(MonthlyMetadata.V21);

    /// <summary>Count_EndedEmploySuppAppts</summary>
    public static MeasureDefinition EA131 { get; } = Count(Tables.CareContact, "EA131", "Count_EndedEmploySuppAppts", SupportEnded & EmploymentSupportContacts.EndedSupport)
        .OfEndedSupport()
        .Counted(Ending(LastDay), Contact(Treatment))
        .Counted(Ending(FirstDay), Contact(Treatment))
        .Counted(Ending(LastDay), Contact(Treatment, received: Middle, ended: Middle))
        .Counted(Ending(LastDay), Contact(Treatment, ended: LastDay))
        .NotCounted(Ending(LastDay), Contact(Treatment, received: LastDay))
        .NotCounted(Ending(LastDay), Contact(Treatment, ended: FirstDay))
        .NotCounted(Ending(LastDay), Contact(Treatment, isSupport: false))
        .NotCounted(Ending(LastDay), Contact(Treatment, attended: false))
        .Counted(Ending(FirstDay), Contact(FollowUp, ended: DayBefore))
        .NotCounted(Ending(FirstDay), Contact(FollowUp, ended: Middle))
        .NotCounted(Ending(FirstDay), Contact(FollowUp))
        .Counted(Ending(LastDay), Contact(FollowUp))
        .NotCounted(Ending(LastDay), Contact(FollowUp, isSupport: false))
        .Counted(Ending(LastDay), Contact(Support, ended: FirstDay, isSupport: false))
        .Counted(Ending(Middle), Contact(Support, received: Middle, isSupport: false))
        .NotCounted(Ending(FirstDay), Contact(Support, isSupport: false))
        .NotCounted(Ending(LastDay), Contact(Support, received: LastDay, isSupport: false))
        .NotCounted(Ending(DayAfter), Contact(Treatment))
        .Unknown(Ending(LastDay), Contact(""))
        .From(MonthlyMetadata.V21);

    /// <summary>Mean_EndedEmploySuppAppts</summary>
    public static MeasureDefinition EA132 { get; } = Mean("EA132", "Mean_EndedEmploySuppAppts", EmploymentSupport_AppointmentCount.Value, EndedWithAppointments)
        .OfEndedSupport()
        .ShownByAppointments()
        .From(MonthlyMetadata.V21);

    /// <summary>Median_EndedEmploySuppAppts</summary>
    public static MeasureDefinition EA133 { get; } = Median("EA133", "Median_EndedEmploySuppAppts", EmploymentSupport_AppointmentCount.Value, EndedWithAppointments)
        .OfEndedSupport()
        .ShownByAppointments()
        .From(MonthlyMetadata.V21);

    /// <summary>Max_EndedEmploySuppAppts</summary>
    public static MeasureDefinition EA134 { get; } = Max("EA134", "Max_EndedEmploySuppAppts", EmploymentSupport_AppointmentCount.Value, EndedWithAppointments)
        .OfEndedSupport()
        .ShownByAppointments()
        .From(MonthlyMetadata.V21);

    /// <summary>Count_ApptsEAIncorrectlyNotLabelledES</summary>
    public static MeasureDefinition EA280 { get; } = Count(
        Tables.CareContact, "EA280", "Count_ApptsEAIncorrectlyNotLabelledES", InThePeriod & EmploymentSupportContacts.AfterwardsWithoutSupport)
        .ShownAfterwards(fits: Support, doesNotFit: FollowUp)
        .From(MonthlyMetadata.V21);

    /// <summary>The family.</summary>
    public static MeasureFamily Family { get; } = new(
        "employment-support-appointments",
        [
            EA108, EA110, EA131, EA132, EA133, EA134, EA280,
        ]);

    private static MeasureDefinition OfEndedSupport(this MeasureDefinition measure) => measure
        .Reading(EmploymentReadings.EndedSupportInBrackets)
        .Reading(EmploymentReadings.StatusTableIsNotListed);

    private static MeasureDefinition ShownByAppointments(this MeasureDefinition measure) => measure
        .Reading(EmploymentReadings.AppointmentsOfAReferral)
        .Gives("1", Ending(LastDay), Appointments("1"))
        .Gives("12", Ending(FirstDay), Appointments("12"))
        .NotCounted(Ending(LastDay), Appointments("0"))
        .NotCounted(Ending(DayAfter), Appointments("12"))
        .Unknown(Ending(LastDay), EmploymentSupport_AppointmentCount.NotRecorded());

    private static MeasureDefinition ShownAfterwards(this MeasureDefinition measure, string fits, string doesNotFit) => measure
        .Counted(Contact(doesNotFit, ended: FirstDay))
        .Counted(Contact(Treatment, ended: FirstDay))
        .NotCounted(Contact(fits, ended: FirstDay))
        .NotCounted(Contact(Treatment, ended: Middle))
        .NotCounted(Contact(Treatment, ended: LastDay))
        .NotCounted(Contact(Treatment))
        .NotCounted(Contact(Treatment, ended: FirstDay, isSupport: false))
        .NotCounted(Contact(Treatment, ended: FirstDay, attended: false))
        .NotCounted(Contact(Treatment, ended: FirstDay, on: DayAfter))
        .Unknown(Contact("", ended: FirstDay));

    private static Cells Ending(string date) => SupportEndedOn(date);

    private static Cells Appointments(string count) => EmploymentSupport_AppointmentCount.Being(count);

    // In the middle of May, of a referral received in April that has not ended, unless told otherwise.
    private static Cells Contact(string type, string on = Middle, string received = DayBefore, string ended = "", bool isSupport = true, bool attended = true) => Cells.Of(
        CareContDate.Being(on),
        AppType.Being(type),
        ContactFacts.Attended_Flag.Being(attended ? "True" : "False"),
        ContactFacts.EmploymentSupport_Flag.Being(isSupport ? "True" : "False"),
        ReceivedOn(received),
        EndedOn(ended));
}
