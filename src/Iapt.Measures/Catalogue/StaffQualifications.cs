using Iapt.Measures.Algebra;
using Iapt.Measures.DataSet;
using static Iapt.Measures.Algebra.Define;
using static Iapt.Measures.Catalogue.ContactEvents;
using static Iapt.Measures.Catalogue.ContactRows;
using static Iapt.Measures.Catalogue.ExampleRows;
using static Iapt.Measures.DataSet.ContactFacts;

namespace Iapt.Measures.Catalogue;

/// <summary>Attended appointments of the period, by what is recorded of the qualifications of their staff.</summary>
public static class StaffQualifications
{
    private const string PlannedLater =
        "Published figures show that the four classes add up to the attended appointments, and not whether a qualification planned for after the contact is one in training.";

    private static readonly Predicate Qualified = StaffQualified_Flag.IsTrue;
    private static readonly Predicate InTraining = StaffInTraining_Flag.IsTrue;
    private static readonly Predicate Neither = StaffNeither_Flag.IsTrue;

    /// <summary>Count_ApptsStaffQualified</summary>
    public static MeasureDefinition M1014 { get; } = OfStaff("M1014", "Count_ApptsStaffQualified", Attended & Qualified)
        .Reading(
            says: "A closing bracket without an opening one.",
            compute: "One bracket around the qualification that the activity is joined to.",
            because: "The constructions of the other measures of staff show it.")
        .Counted(AttendedOn(FirstDay), Staff(qualified: true, training: false, neither: false))
        .Counted(AttendedInMay, Staff(qualified: true, training: true, neither: true))
        .NotCounted(AttendedInMay, Staff(qualified: false, training: true, neither: true))
        .NotCounted(MissedInMay, Staff(qualified: true, training: false, neither: false))
        .NotCounted(AttendedOn(DayAfter), Staff(qualified: true, training: false, neither: false))
        .Unknown(PerhapsAttendedInMay, Staff(qualified: true, training: false, neither: false));

    /// <summary>Count_ApptsStaffInTraining</summary>
    public static MeasureDefinition M1015 { get; } = OfStaff("M1015", "Count_ApptsStaffInTraining", Attended & InTraining & !Qualified)
        .Provisional(PlannedLater)
        .Reading(ContactReadings.StaffDoNotPartition)
        .Reading(ContactReadings.ContactTableMisspelt)
        .Reading(ContactReadings.ActivitiesUnreferenced)
        .Counted(AttendedOn(FirstDay), Staff(qualified: false, training: true, neither: false))
        .Counted(AttendedInMay, Staff(qualified: false, training: true, neither: true))
        .NotCounted(AttendedInMay, Staff(qualified: true, training: true, neither: true))
        .NotCounted(AttendedInMay, Staff(qualified: false, training: false, neither: true))
        .NotCounted(MissedInMay, Staff(qualified: false, training: true, neither: false))
        .NotCounted(AttendedOn(DayAfter), Staff(qualified: false, training: true, neither: false))
        .Unknown(PerhapsAttendedInMay, Staff(qualified: false, training: true, neither: false));

    /// <summary>Count_ApptsStaffNotQualifiedOrInTraining</summary>
    public static MeasureDefinition M1016 { get; } = OfStaff("M1016", "Count_ApptsStaffNotQualifiedOrInTraining", Attended & Neither & !Qualified & !InTraining)
        .Provisional(PlannedLater)
        .Reading(ContactReadings.StaffDoNotPartition)
        .Reading(ContactReadings.ContactTableMisspelt)
        .Reading(ContactReadings.ActivitiesUnreferenced)
        .Counted(AttendedOn(FirstDay), Staff(qualified: false, training: false, neither: true))
        .NotCounted(AttendedInMay, Staff(qualified: true, training: false, neither: true))
        .NotCounted(AttendedInMay, Staff(qualified: false, training: true, neither: true))
        .NotCounted(AttendedInMay, Staff(qualified: false, training: false, neither: false))
        .NotCounted(MissedInMay, Staff(qualified: false, training: false, neither: true))
        .NotCounted(AttendedOn(DayAfter), Staff(qualified: false, training: false, neither: true))
        .Unknown(PerhapsAttendedInMay, Staff(qualified: false, training: false, neither: true));

    /// <summary>Count_ApptsMissingQualificationsAndTraining</summary>
    public static MeasureDefinition M1017 { get; } = OfStaff("M1017", "Count_ApptsMissingQualificationsAndTraining", Attended & !Qualified & !InTraining & !Neither)
        .Reading(ContactReadings.StaffDoNotPartition)
        .Reading(ContactReadings.ContactTableMisspelt)
        .Reading(ContactReadings.ActivitiesUnreferenced)
        .Reading(
            says: "Tests the month of an IDS902CarePersQual row that it asks to be absent.",
            compute: "No qualification of the appointment's staff is recorded up to the period's last month.",
            because: "An absent row has no month.")
        .Counted(AttendedOn(FirstDay), Staff(qualified: false, training: false, neither: false))
        .NotCounted(AttendedInMay, Staff(qualified: true, training: false, neither: false))
        .NotCounted(AttendedInMay, Staff(qualified: false, training: true, neither: false))
        .NotCounted(AttendedInMay, Staff(qualified: false, training: false, neither: true))
        .NotCounted(MissedInMay, Staff(qualified: false, training: false, neither: false))
        .NotCounted(AttendedOn(DayAfter), Staff(qualified: false, training: false, neither: false))
        .Unknown(PerhapsAttendedInMay, Staff(qualified: false, training: false, neither: false));

    /// <summary>The family.</summary>
    public static MeasureFamily Family { get; } = new(
        "staff-qualifications",
        [
            M1014, M1015, M1016, M1017,
        ]);

    private static MeasureDefinition OfStaff(string id, string name, Predicate where) => Count(Tables.CareContact, id, name, where)
        .Reading(ContactReadings.ContactsByRecordNumber)
        .From(MonthlyMetadata.V21);

    private static Cells Staff(bool qualified, bool training, bool neither) => Cells.Of(
        StaffQualified_Flag.Being(qualified ? "True" : "False"),
        StaffInTraining_Flag.Being(training ? "True" : "False"),
        StaffNeither_Flag.Being(neither ? "True" : "False"));
}
