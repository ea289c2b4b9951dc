using Iapt.Measures.Algebra;
using static Iapt.Measures.Catalogue.AnnualField;
using static Iapt.Measures.Catalogue.Events;
using static Iapt.Measures.Catalogue.ExampleRows;
using static Iapt.Measures.DataSet.Ids101Contacts;
using static Iapt.Measures.DataSet.Ids101Employment;

namespace Iapt.Measures.Catalogue;

/// <summary>Annual report, employment status and psychotropic medication: finished courses by what is recorded last.</summary>
internal static class AnnualCourseEnds
{
    private static readonly string[] Statuses = ["01", "02", "03", "04", "05", "06", "07", "08"];
    private static readonly string[] Indicators = ["01", "02", "03"];

    internal static Interpretation ValidAbsenceToo { get; } = new(
        "The last valid EmployStatus of the records.",
        "Among the records whose sickness absence is valid too, as in the employment measures of the monthly files.",
        "One status of a referral, by one rule.");

    internal static MeasureFamily Employment { get; } = new(
        "employment-status",
        [
            As("employment-status.Count_ReferralsReceived", ReferralsReceived.M001),
            As("employment-status.Count_FinishedCourseTreatment", EndedReferrals.M076),
            OfStatus("Employed", "01"),
            OfStatus("UnemployedAndSeekingWork", "02"),
            OfStatus("Students", "03"),
            OfStatus("LongTermSick", "04"),
            OfStatus("Homemaker", "05"),
            OfStatus("NotReceivingBenefits", "06"),
            OfStatus("UnPaidVoluntaryWork", "07"),
            OfStatus("Retired", "08"),
            Unlisted("employment-status.Count_EmploymentStatusEndTreatment_NotStated_Unknown_Invalid", EmployStatus_Last, Statuses).Reading(ValidAbsenceToo),
        ]);

    internal static MeasureFamily Medication { get; } = new(
        "psych-medication",
        [
            As("psych-medication.Count_StatusEndTotal", EndedReferrals.M076),
            Recorded("psych-medication.Count_statusEndPrescribedButNotTaking", PsychotropicIndicator_Last, "01", Indicators),
            Recorded("psych-medication.Count_StatusEndPrescribedAndTaking", PsychotropicIndicator_Last, "02", Indicators),
            Recorded("psych-medication.Count_StatusEndNotPrescribed", PsychotropicIndicator_Last, "03", Indicators),
            Unlisted("psych-medication.Count_StatusEndNotStatedNotKnownInvalid", PsychotropicIndicator_Last, Indicators),
        ]);

    private static MeasureDefinition OfStatus(string status, string code) =>
        Recorded($"employment-status.Count_EmploymentStatusEndTreatment_{status}", EmployStatus_Last, code, Statuses).Reading(ValidAbsenceToo);

    private static MeasureDefinition Recorded(string id, CodeField field, string code, string[] listed) => Count(id, Finished & field.In(code))
        .Counted(FinishedInMay, field.Being(code))
        .Counted(FinishedOn(FirstDay), field.Being(code))
        .NotCounted(FinishedInMay, field.Being(listed.First(other => !string.Equals(other, code, StringComparison.Ordinal))))
        .NotCounted(TreatedOnceInMay, field.Being(code))
        .NotCounted(FinishedOn(DayAfter), field.Being(code))
        .Unknown(FinishedInMay, field.NotRecorded());

    private static MeasureDefinition Unlisted(string id, CodeField field, string[] listed) => Count(id, Finished & (field.IsNull | !field.In(listed)))
        .Counted(FinishedInMay, field.NotRecorded())
        .Counted(FinishedOn(FirstDay), field.Being("QQ"))
        .With([.. listed.Select(code => Example.NotCounted(FinishedInMay, field.Being(code)))])
        .NotCounted(TreatedOnceInMay, field.NotRecorded())
        .NotCounted(FinishedOn(DayAfter), field.NotRecorded())
        .Unknown(PerhapsFinishedInMay, field.Being("QQ"));
}
