using Iapt.Measures.Algebra;
using static Iapt.Measures.Algebra.Define;
using static Iapt.Measures.Catalogue.EmploymentEvents;
using static Iapt.Measures.Catalogue.ExampleRows;
using static Iapt.Measures.DataSet.Ids101;
using static Iapt.Measures.DataSet.Ids101Contacts;
using static Iapt.Measures.DataSet.Ids101Employment;

namespace Iapt.Measures.Catalogue;

/// <summary>Referrals with employment support: who is suited to it, who has an appointment, begins and ends it, and the wait for it.</summary>
public static class EmploymentSupport
{
    private static readonly Predicate SupportedRecord = RecordBegan & EmpSupport_FirstDate.IsRecorded;

    private static readonly Predicate BeganAfterAssessment =
        SupportBegan & Assessment_FirstDate.IsRecorded & EmpSupport_FirstDate.OnOrAfter(Assessment_FirstDate.Value);

    private static readonly Term WaitFromAssessment = EmpSupport_FirstDate.DaysSince(Assessment_FirstDate);

    /// <summary>Percentage_ESrefsMissingStatus</summary>
    public static MeasureDefinition EA001 { get; } = Percentage("EA001", "Percentage_ESrefsMissingStatus")
        .Of(SupportedRecord & (Count_EmploymentStatuses.Is(0) | Count_EmploymentStatuses.IsNull)).Over(SupportedRecord)
        .Counted(RecordBeganOn(LastDay), SupportBeganOn(DayBefore), Statuses("0"))
        .Counted(RecordBeganOn(FirstDay), SupportBeganOn(DayBefore), Statuses(""))
        .NotCounted(RecordBeganOn(LastDay), SupportBeganOn(DayBefore), Statuses("1"))
        .Outside(RecordBeganOn(LastDay), NeverSupported, Statuses("0"))
        .Outside(RecordBeganOn(DayAfter), SupportBeganOn(DayBefore), Statuses("0"))
        .NeverUnknown()
        .From(MonthlyMetadata.V21);

    /// <summary>Count_ESrefs</summary>
    public static MeasureDefinition EA034 { get; } = Count("EA034", "Count_ESrefs", SupportedRecord)
        .ShownByDate(RecordStartDate, SupportBeganOn(DayBefore))
        .NotCounted(RecordBeganOn(LastDay), NeverSupported)
        .NeverUnknown()
        .From(MonthlyMetadata.V21);

    /// <summary>Count_NoESrefs</summary>
    public static MeasureDefinition EA035 { get; } = Count("EA035", "Count_NoESrefs", RecordBegan & EmpSupport_FirstDate.IsNull)
        .ShownByDate(RecordStartDate, NeverSupported)
        .NotCounted(RecordBeganOn(LastDay), SupportBeganOn(DayBefore))
        .NeverUnknown()
        .From(MonthlyMetadata.V21);

    /// <summary>Count_ApptInMonthRefs</summary>
    public static MeasureDefinition EA036 { get; } = Count("EA036", "Count_ApptInMonthRefs", Selected.InThePeriod & Appointment_InPeriodDate.InPeriod)
        .Reading(
            says: "Prints ReferralRequestDate, and CareContactDate beside the CareContDate of the table.",
            compute: "ReferralRequestReceivedDate and CareContDate.",
            because: "Slips of spelling; no other fields can be meant.")
        .Reading(EmploymentReadings.LinkedByRecord)
        .ShownByDate(Appointment_InPeriodDate)
        .NeverUnknown()
        .From(MonthlyMetadata.V21);

    /// <summary>Count_NHSTalkingTherapiesonlyApptInMonthRefs</summary>
    public static MeasureDefinition EA037 { get; } = Count(
        "EA037",
        "Count_NHSTalkingTherapiesonlyApptInMonthRefs",
        Selected.InThePeriod & TalkingTherapies_InPeriodDate.InPeriod & EmploymentSupport_InPeriodDate.IsNull)
        .ReadsTwoKindsOfAppointments()
        .ShownByDate(TalkingTherapies_InPeriodDate, EmploymentSupport_InPeriodDate.NotRecorded())
        .NotCounted(TalkingTherapies_InPeriodDate.Being(LastDay), EmploymentSupport_InPeriodDate.Being(LastDay))
        .NeverUnknown()
        .From(MonthlyMetadata.V21);

    /// <summary>Count_ESonlyApptInMonthRefs</summary>
    public static MeasureDefinition EA038 { get; } = Count(
        "EA038",
        "Count_ESonlyApptInMonthRefs",
        Selected.InThePeriod & EmploymentSupport_InPeriodDate.InPeriod & TalkingTherapies_InPeriodDate.IsNull)
        .ReadsTwoKindsOfAppointments()
        .ShownByDate(EmploymentSupport_InPeriodDate, TalkingTherapies_InPeriodDate.NotRecorded())
        .NotCounted(TalkingTherapies_InPeriodDate.Being(LastDay), EmploymentSupport_InPeriodDate.Being(LastDay))
        .NeverUnknown()
        .From(MonthlyMetadata.V21);

    /// <summary>Count_NHSTalkingTherapiesandESApptInMonthRefs</summary>
    public static MeasureDefinition EA039 { get; } = Count(
        "EA039",
        "Count_NHSTalkingTherapiesandESApptInMonthRefs",
        Selected.InThePeriod & EmploymentSupport_InPeriodDate.InPeriod & TalkingTherapies_InPeriodDate.IsRecorded)
        .ReadsTwoKindsOfAppointments()
        .ShownByDate(EmploymentSupport_InPeriodDate, TalkingTherapies_InPeriodDate.Being(FirstDay))
        .NotCounted(TalkingTherapies_InPeriodDate.NotRecorded(), EmploymentSupport_InPeriodDate.Being(LastDay))
        .NeverUnknown()
        .From(MonthlyMetadata.V21);

    /// <summary>Count_FirstESApptInMonthRefs</summary>
    public static MeasureDefinition EA040 { get; } = Count("EA040", "Count_FirstESApptInMonthRefs", SupportBegan)
        .ShownByDate(EmpSupport_FirstDate)
        .NeverUnknown()
        .From(MonthlyMetadata.V21);

    /// <summary>Count_EndingESInMonthRefs</summary>
    public static MeasureDefinition EA041 { get; } = Count("EA041", "Count_EndingESInMonthRefs", GivenSupportEnded)
        .ShownByDate(EmpSupport_DischargedInPeriodDate, SupportBeganOn(DayBefore))
        .NotCounted(SupportEndedOn(LastDay), NeverSupported)
        .NeverUnknown()
        .From(MonthlyMetadata.V21);

    /// <summary>Count_EndedESonly</summary>
    public static MeasureDefinition EA136 { get; } = Count("EA136", "Count_EndedESonly", GivenSupportEnded & TreatmentCareContact_Count.Is(0))
        .Reading(
            says: "Joins the employment statuses on PathwayID.",
            compute: "By Person_ID and RecordNumber, as in EA041.",
            because: "IDS004EmpStatus has no PathwayID of its own.")
        .Reading(EmploymentReadings.StatusTableIsNotListed)
        .Counted(GivenSupportEndedOn(FirstDay), TreatmentContacts("0"))
        .Counted(GivenSupportEndedOn(LastDay), TreatmentContacts("0"))
        .NotCounted(GivenSupportEndedOn(LastDay), TreatmentContacts("1"))
        .NotCounted(NeverSupported, SupportEndedOn(LastDay), TreatmentContacts("0"))
        .NotCounted(GivenSupportEndedOn(DayAfter), TreatmentContacts("0"))
        .Unknown(GivenSupportEndedOn(LastDay), TreatmentCareContact_Count.NotRecorded())
        .From(MonthlyMetadata.V21);

    /// <summary>Count_SuitableESreferrals</summary>
    public static MeasureDefinition EA139 { get; } = Count(
        "EA139",
        "Count_SuitableESreferrals",
        RecordBegan & new Compare(RecordStartDate.Value, Comparison.Equal, PeriodBoundary.Start) & EmpSupportInd_Latest.In("Y"))
        .Reading(
            says: "RecordStartDate equals the first day of the period, where EA001, EA034 and EA035 let it lie anywhere in the period.",
            compute: "As printed.",
            because: "No public source says whether a record can start later than its period; where none does, the two are the same.")
        .Counted(RecordBeganOn(FirstDay), EmpSupportInd_Latest.Being("Y"))
        .NotCounted(RecordBeganOn("2024-05-02"), EmpSupportInd_Latest.Being("Y"))
        .NotCounted(RecordBeganOn(DayAfter), EmpSupportInd_Latest.Being("Y"))
        .NotCounted(RecordBeganOn(FirstDay), EmpSupportInd_Latest.Being("N"))
        .Unknown(RecordBeganOn(FirstDay), EmpSupportInd_Latest.NotRecorded())
        .From(MonthlyMetadata.V21);

    /// <summary>Mean_WaitEmploymentSupport</summary>
    public static MeasureDefinition EA140 { get; } = Mean("EA140", "Mean_WaitEmploymentSupport", WaitFromAssessment, BeganAfterAssessment)
        .Reading(
            says: "Does not ask for a recorded Assessment_FirstDate, and asks twice for a recorded EmpSupport_FirstDate.",
            compute: "The referrals of the median, EA281: both dates are recorded.",
            because: "Without an assessment date there is nothing to wait from, and no comparison with it is true.")
        .ShownByWait()
        .From(MonthlyMetadata.V21);

    /// <summary>Median_WaitEmploymentSupport</summary>
    public static MeasureDefinition EA281 { get; } = Median("EA281", "Median_WaitEmploymentSupport", WaitFromAssessment, BeganAfterAssessment)
        .ShownByWait()
        .From(MonthlyMetadata.V21);

    /// <summary>The family.</summary>
    public static MeasureFamily Family { get; } = new(
        "employment-support",
        [
            EA001, EA034, EA035, EA036, EA037, EA038, EA039, EA040,
            EA041, EA136, EA139, EA140, EA281,
        ]);

    private static Cells Statuses(string count) => Count_EmploymentStatuses.Being(count);

    private static MeasureDefinition ReadsTwoKindsOfAppointments(this MeasureDefinition measure) => measure
        .Reading(EmploymentReadings.LogTableMisnamed)
        .Reading(EmploymentReadings.StatusTableIsNotListed)
        .Reading(EmploymentReadings.LinkedByRecord);

    private static MeasureDefinition ShownByWait(this MeasureDefinition measure) => measure
        .Gives("0", AssessedOn(LastDay), SupportBeganOn(LastDay))
        .Gives("30", AssessedOn(FirstDay), SupportBeganOn(LastDay))
        .NotCounted(AssessedOn(LastDay), SupportBeganOn(FirstDay))
        .NotCounted(Assessment_FirstDate.NotRecorded(), SupportBeganOn(LastDay))
        .NotCounted(AssessedOn(FirstDay), SupportBeganOn(DayAfter))
        .NotCounted(AssessedOn(FirstDay), NeverSupported)
        .NeverUnknown();
}
