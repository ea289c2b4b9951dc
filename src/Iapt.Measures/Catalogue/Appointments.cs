using Iapt.Measures.Algebra;
using Iapt.Measures.DataSet;
using static Iapt.Measures.Algebra.Define;
using static Iapt.Measures.Catalogue.ContactEvents;
using static Iapt.Measures.Catalogue.ContactRows;
using static Iapt.Measures.Catalogue.ExampleRows;
using static Iapt.Measures.DataSet.Ids201;

namespace Iapt.Measures.Catalogue;

/// <summary>Appointments of the period, by attendance.</summary>
public static class Appointments
{
    /// <summary>Count_Appointments</summary>
    public static MeasureDefinition M082 { get; } = Count(Tables.CareContact, "M082", "Count_Appointments", ContactDated)
        .Counted(ContactOn(FirstDay))
        .Counted(ContactOn(LastDay))
        .NotCounted(ContactOn(DayBefore))
        .NotCounted(ContactOn(DayAfter))
        .NeverUnknown()
        .From(MonthlyMetadata.V21);

    /// <summary>Count_ApptsCancelledPatient</summary>
    public static MeasureDefinition M083 { get; } = WithAttendance("M083", "Count_ApptsCancelledPatient", "2", other: "3");

    /// <summary>Count_ApptsDNA</summary>
    public static MeasureDefinition M084 { get; } = WithAttendance("M084", "Count_ApptsDNA", "3", other: "2");

    /// <summary>Count_ApptsCancelledProvider</summary>
    public static MeasureDefinition M085 { get; } = WithAttendance("M085", "Count_ApptsCancelledProvider", "4", other: "2");

    /// <summary>Count_ApptsAttended</summary>
    public static MeasureDefinition M086 { get; } = WithAttendance("M086", "Count_ApptsAttended", "5", other: "6");

    /// <summary>Count_ApptsAttendedLate</summary>
    public static MeasureDefinition M087 { get; } = WithAttendance("M087", "Count_ApptsAttendedLate", "6", other: "5");

    /// <summary>Count_ApptsLateNotSeen</summary>
    public static MeasureDefinition M088 { get; } = WithAttendance("M088", "Count_ApptsLateNotSeen", "7", other: "6");

    /// <summary>The family.</summary>
    public static MeasureFamily Family { get; } = new(
        "appointments",
        [
            M082, M083, M084, M085, M086, M087, M088,
        ]);

    private static MeasureDefinition WithAttendance(string id, string name, string attendance, string other) =>
        Count(Tables.CareContact, id, name, ContactDated & AttendOrDNACode.In(attendance))
            .Reading(ContactReadings.TwoNamesOfTheContactDate)
            .Counted(ContactOn(FirstDay), AttendOrDNACode.Being(attendance))
            .Counted(ContactOn(LastDay), AttendOrDNACode.Being(attendance))
            .NotCounted(ContactOn(LastDay), AttendOrDNACode.Being(other))
            .NotCounted(ContactOn(DayBefore), AttendOrDNACode.Being(attendance))
            .NotCounted(ContactOn(DayAfter), AttendOrDNACode.Being(attendance))
            .Unknown(ContactOn(LastDay), AttendOrDNACode.NotRecorded())
            .From(MonthlyMetadata.V21);
}
