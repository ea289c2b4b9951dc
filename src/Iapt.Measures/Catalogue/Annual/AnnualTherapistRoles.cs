using Iapt.Measures.Algebra;
using Iapt.Measures.DataSet;
using static Iapt.Measures.Catalogue.AnnualField;
using static Iapt.Measures.Catalogue.Events;
using static Iapt.Measures.Catalogue.ExampleRows;

namespace Iapt.Measures.Catalogue;

/// <summary>Annual report, therapist role: mean numbers of treatment appointments of finished courses, by qualification of the therapist.</summary>
internal static class AnnualTherapistRoles
{
    private static readonly Interpretation PlannedIsAfter = new(
        "In training is awarded after the contact, or planned for after it; M1015 asks for no date and M1016 for one on or before the contact.",
        "As printed here.",
        "A qualification that is planned for a day before the contact and was not awarded is neither held nor in training.");

    private static readonly Interpretation QuoteMissing = new(
        "AttendorDNACode in ('5','6), without a quote; AppType without brackets.",
        "The attendance is one of the two, the type one of the three.",
        "Slips; the constructions of the qualified roles print them whole.");

    private static readonly Interpretation LevelsJoinedByOr = new(
        "QualAttainLevelIAPT = '30' or '31', as if 'or' joined values.",
        "The level is one of the two.",
        "An equality cannot be joined to bare values; a list is the only meaning.");

    internal static MeasureFamily Family { get; } = new(
        "therapist-role",
        [As("therapist-role.Mean_ApptsFinishedCourseTreatment", FinishedCourse.M141), .. StaffRoles.All.Select(Appointments)]);

    private static MeasureDefinition Appointments(StaffRole role)
    {
        var measure = Summary($"therapist-role.Mean_Appts{role.Name}", AggregateKind.Mean, role.Contacts.Value, Finished & role.Contacts.MoreThan(0))
            .Gives("1", FinishedInMay, role.Contacts.Being("1"))
            .Gives("7", FinishedOn(FirstDay), role.Contacts.Being("7"))
            .NotCounted(FinishedInMay, role.Contacts.Being("0"))
            .NotCounted(TreatedOnceInMay, role.Contacts.Being("7"))
            .NotCounted(FinishedOn(DayAfter), role.Contacts.Being("7"))
            .Unknown(FinishedInMay, role.Contacts.NotRecorded());
        return role switch
        {
            { IsQualified: false } => measure.Reading(PlannedIsAfter).Reading(QuoteMissing),
            { Levels.Length: > 1 } => measure.Reading(LevelsJoinedByOr),
            _ => measure,
        };
    }
}
