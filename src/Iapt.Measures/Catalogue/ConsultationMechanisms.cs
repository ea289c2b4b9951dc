using Iapt.Measures.Algebra;
using Iapt.Measures.DataSet;
using static Iapt.Measures.Algebra.Define;
using static Iapt.Measures.Catalogue.ContactEvents;
using static Iapt.Measures.Catalogue.ContactRows;
using static Iapt.Measures.Catalogue.ExampleRows;
using static Iapt.Measures.DataSet.Ids201;

namespace Iapt.Measures.Catalogue;

/// <summary>Attended appointments of the period, by the medium of the consultation.</summary>
public static class ConsultationMechanisms
{
    private static readonly string[] Known = ["01", "02", "04", "05", "09", "10", "11", "12", "13", "98"];

    /// <summary>Count_FacetoFaceAppts</summary>
    public static MeasureDefinition M1001 { get; } = By("M1001", "Count_FacetoFaceAppts", "01");

    /// <summary>Count_TelephoneAppts</summary>
    public static MeasureDefinition M1002 { get; } = By("M1002", "Count_TelephoneAppts", "02");

    /// <summary>Count_TalktypeAppts</summary>
    public static MeasureDefinition M1004 { get; } = By("M1004", "Count_TalktypeAppts", "04");

    /// <summary>Count_EmailAppts</summary>
    public static MeasureDefinition M1005 { get; } = By("M1005", "Count_EmailAppts", "05");

    /// <summary>Count_SMSAppts</summary>
    public static MeasureDefinition M1006 { get; } = By("M1006", "Count_SMSAppts", "09");

    /// <summary>Count_InstantMessagingAppts</summary>
    public static MeasureDefinition M1007 { get; } = By("M1007", "Count_InstantMessagingAppts", "10");

    /// <summary>Count_ConsMediumOtherAppts</summary>
    public static MeasureDefinition M1008 { get; } = By("M1008", "Count_ConsMediumOtherAppts", "98");

    /// <summary>Count_ConsMediumUnknownAppts</summary>
    public static MeasureDefinition M1009 { get; } = Unknown(Known, "03");

    /// <summary>Count_ConsMediumVideoConsultAppts</summary>
    public static MeasureDefinition M1018 { get; } = By("M1018", "Count_ConsMediumVideoConsultAppts", "11");

    /// <summary>Count_ConsMediumMessageBoardAppts</summary>
    public static MeasureDefinition M1019 { get; } = By("M1019", "Count_ConsMediumMessageBoardAppts", "12");

    /// <summary>Count_ConsMediumChatRoomAppts</summary>
    public static MeasureDefinition M1020 { get; } = By("M1020", "Count_ConsMediumChatRoomAppts", "13");

    /// <summary>The family.</summary>
    public static MeasureFamily Family { get; } = new(
        "consultation-mechanism",
        [
            M1001, M1002, M1004, M1005, M1006, M1007, M1008, M1009,
            M1018, M1019, M1020,
        ]);

    /// <summary>Appointments whose medium is none of a list.</summary>
    /// <param name="known">The list.</param>
    /// <param name="other">A code that another version's list has.</param>
    internal static MeasureDefinition Unknown(string[] known, string other) => Count(Tables.CareContact, "M1009", "Count_ConsMediumUnknownAppts", Attended & (!ConsMechanism.In(known) | ConsMechanism.IsNull))
        .Reading(ContactReadings.AttendanceCodesJoinedByOr)
        .Counted(AttendedOn(FirstDay), ConsMechanism.NotRecorded())
        .Counted(AttendedInMay, ConsMechanism.Being("99"))
        .Counted(AttendedInMay, ConsMechanism.Being(other))
        .With([.. known.Select(code => Example.NotCounted(AttendedInMay, ConsMechanism.Being(code)))])
        .NotCounted(MissedInMay, ConsMechanism.Being("99"))
        .NotCounted(AttendedOn(DayAfter), ConsMechanism.Being("99"))
        .Unknown(PerhapsAttendedInMay, ConsMechanism.Being("99"))
        .From(MonthlyMetadata.V21);

    internal static MeasureDefinition By(string id, string name, string mechanism, string other = "03") => Count(Tables.CareContact, id, name, Attended & ConsMechanism.In(mechanism))
        .Reading(ContactReadings.AttendanceCodesJoinedByOr)
        .Counted(AttendedOn(FirstDay), ConsMechanism.Being(mechanism))
        .Counted(AttendedInMay, ConsMechanism.Being(mechanism))
        .NotCounted(AttendedInMay, ConsMechanism.Being(other))
        .NotCounted(MissedInMay, ConsMechanism.Being(mechanism))
        .NotCounted(AttendedOn(DayBefore), ConsMechanism.Being(mechanism))
        .NotCounted(AttendedOn(DayAfter), ConsMechanism.Being(mechanism))
        .Unknown(AttendedInMay, ConsMechanism.NotRecorded())
        .From(MonthlyMetadata.V21);
}
