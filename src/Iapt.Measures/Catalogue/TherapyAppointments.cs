using Iapt.Measures.Algebra;
using Iapt.Measures.DataSet;
using static Iapt.Measures.Algebra.Define;
using static Iapt.Measures.Catalogue.ContactEvents;
using static Iapt.Measures.Catalogue.ContactRows;
using static Iapt.Measures.Catalogue.ExampleRows;
using static Iapt.Measures.DataSet.ContactFacts;
using static Iapt.Measures.DataSet.Ids201;

namespace Iapt.Measures.Catalogue;

/// <summary>Attended treatment appointments of the period, by therapy.</summary>
public static class TherapyAppointments
{
    private static readonly Predicate AtTreatment = Attended & AppType.In("02", "03", "05");

    /// <summary>Count_GuideSelfHelpBookAppts</summary>
    public static MeasureDefinition M090 { get; } = OfTherapy("M090", "Count_GuideSelfHelpBookAppts", GuidedSelfHelp_Book_Flag);

    /// <summary>Count_NonGuideSelfHelpBookAppts</summary>
    public static MeasureDefinition M091 { get; } = OfTherapy("M091", "Count_NonGuideSelfHelpBookAppts", NonGuidedSelfHelp_Book_Flag);

    /// <summary>Count_GuideSelfHelpCompAppts</summary>
    public static MeasureDefinition M092 { get; } = OfTherapy("M092", "Count_GuideSelfHelpCompAppts", GuidedSelfHelp_Computer_Flag);

    /// <summary>Count_NonGuideSelfHelpCompAppts</summary>
    public static MeasureDefinition M093 { get; } = OfTherapy("M093", "Count_NonGuideSelfHelpCompAppts", NonGuidedSelfHelp_Computer_Flag);

    /// <summary>Count_StructPhysActAppts</summary>
    public static MeasureDefinition M095 { get; } = OfTherapy("M095", "Count_StructPhysActAppts", StructuredPhysicalActivity_Flag);

    /// <summary>Count_PsychoEducPeerSuppAppts</summary>
    public static MeasureDefinition M097 { get; } = OfTherapy("M097", "Count_PsychoEducPeerSuppAppts", PsychoeducationalPeerSupport_Flag);

    /// <summary>Count_OtherLIAppts</summary>
    public static MeasureDefinition M098 { get; } = OfTherapy("M098", "Count_OtherLIAppts", OtherLowIntensity_Flag);

    /// <summary>Count_AppRelaxAppts</summary>
    public static MeasureDefinition M100 { get; } = OfTherapy("M100", "Count_AppRelaxAppts", AppliedRelaxation_Flag);

    /// <summary>Count_CoupleTherapyDepAppts</summary>
    public static MeasureDefinition M102 { get; } = OfTherapy("M102", "Count_CoupleTherapyDepAppts", CouplesTherapyDepression_Flag);

    /// <summary>Count_CollabCareAppts</summary>
    public static MeasureDefinition M103 { get; } = OfTherapy("M103", "Count_CollabCareAppts", CollaborativeCare_Flag);

    /// <summary>Count_CounselDepAppts</summary>
    public static MeasureDefinition M104 { get; } = OfTherapy("M104", "Count_CounselDepAppts", CounsellingDepression_Flag);

    /// <summary>Count_BPDAppts</summary>
    public static MeasureDefinition M105 { get; } = OfTherapy("M105", "Count_BPDAppts", BriefPsychodynamicPsychotherapy_Flag);

    /// <summary>Count_EyeMoveDesenReproAppts</summary>
    public static MeasureDefinition M106 { get; } = OfTherapy("M106", "Count_EyeMoveDesenReproAppts", EyeMovementDesensitisationReprocessing_Flag);

    /// <summary>Count_MindfulAppts</summary>
    public static MeasureDefinition M107 { get; } = OfTherapy("M107", "Count_MindfulAppts", Mindfulness_Flag);

    /// <summary>Count_OtherHIAppts</summary>
    public static MeasureDefinition M108 { get; } = new MeasureDefinition("M108", "Count_OtherHIAppts", Count(Tables.CareContact, AtTreatment & OtherHighIntensity_Flag.IsTrue) + Count(Tables.InternetTherapyLog, LogEnded))
        .Read()
        .Shown(OtherHighIntensity_Flag)
        .Counted(LogEndedOn(FirstDay))
        .Counted(LogEndedOn(LastDay))
        .NotCounted(LogEndedOn(DayBefore))
        .NotCounted(LogEndedOn(DayAfter))
        .From(MonthlyMetadata.V21);

    /// <summary>Count_CBTAppts</summary>
    public static MeasureDefinition M110 { get; } = OfTherapy("M110", "Count_CBTAppts", CognitiveBehaviourTherapy_Flag)
        .Reading(
            says: "CodeProcAndProcStatus = 304891004 or 228557008, as if 'or' joined values.",
            compute: "The code is one of the two.",
            because: "An equality cannot be joined to bare values; a list is the only meaning.");

    /// <summary>Count_IPTAppts</summary>
    public static MeasureDefinition M111 { get; } = OfTherapy("M111", "Count_IPTAppts", InterpersonalPsychotherapy_Flag);

    /// <summary>Count_CommunitySignpostingAppts</summary>
    public static MeasureDefinition M346 { get; } = OfTherapy("M346", "Count_CommunitySignpostingAppts", CommunitySignPosting_Flag);

    /// <summary>The family.</summary>
    public static MeasureFamily Family { get; } = new(
        "therapy-appointments",
        [
            M090, M091, M092, M093, M095, M097, M098, M100,
            M102, M103, M104, M105, M106, M107, M108, M110,
            M111, M346,
        ]);

    private static MeasureDefinition OfTherapy(string id, string name, FlagField therapy) => Count(Tables.CareContact, id, name, AtTreatment & therapy.IsTrue)
        .Read()
        .Shown(therapy)
        .From(MonthlyMetadata.V21);

    private static MeasureDefinition Read(this MeasureDefinition measure) => measure
        .Reading(ContactReadings.TwoNamesOfTheContactDate)
        .Reading(ContactReadings.AttendanceCodesJoinedByOr)
        .Reading(ContactReadings.AppointmentTypesJoinedByOr)
        .Reading(ContactReadings.PeriodInVariables);

    private static MeasureDefinition Shown(this MeasureDefinition measure, FlagField therapy)
    {
        Cells with = therapy.Being("True");
        return measure
            .Counted(AttendedOn(FirstDay), AppType.Being("02"), with)
            .Counted(AttendedInMay, AppType.Being("03"), with)
            .Counted(AttendedInMay, AppType.Being("05"), with)
            .NotCounted(AttendedInMay, AppType.Being("01"), with)
            .NotCounted(AttendedInMay, AppType.Being("06"), with)
            .NotCounted(AttendedInMay, AppType.Being("02"), therapy.Being("False"))
            .NotCounted(MissedInMay, AppType.Being("02"), with)
            .NotCounted(AttendedOn(DayBefore), AppType.Being("02"), with)
            .NotCounted(AttendedOn(DayAfter), AppType.Being("02"), with)
            .Unknown(AttendedInMay, AppType.NotRecorded(), with);
    }
}
