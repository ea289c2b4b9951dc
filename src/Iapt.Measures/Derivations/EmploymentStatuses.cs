using Iapt.Measures.Algebra;
using Iapt.Measures.DataSet;
using static Iapt.Measures.DataSet.ContactFacts;
using static Iapt.Measures.DataSet.Ids004;
using static Iapt.Measures.DataSet.Ids101;
using static Iapt.Measures.DataSet.Ids101Employment;
using static Iapt.Measures.DataSet.Ids201;

namespace Iapt.Measures.Derivations;

/// <summary>Employment status, sick pay and employment support of a pathway, from IDS004 and its contacts (<c>decisions.md</c> 16 and 17).</summary>
public static class EmploymentStatuses
{
    private static readonly ImmutableArray<SortKey> ByDate = [EmployStatusRecDate];
    private static readonly ImmutableArray<SortKey> InTime = [CareContDate, CareContTime];

    private static readonly Predicate SinceReferral = EmployStatusRecDate.OnOrAfter(ReferralRequestReceivedDate.Value);
    private static readonly Predicate IsValidStatus = EmployStatus.In("01", "02", "03", "04", "05", "06", "07", "08", "ZZ");
    private static readonly Predicate IsValidAbsence = SickAbsenceInd.In("Y", "N", "8", "Z", "X");

    // A record dated after the period's end does not exist in it, so that a referral without an end bounds nothing.
    private static readonly Predicate InReferral = SinceReferral & (ServDischDate.IsNull | EmployStatusRecDate.OnOrBefore(ServDischDate.Value));
    private static readonly Predicate UpToDischarge = SinceReferral & EmployStatusRecDate.OnOrBefore(ServDischDate.Value) & IsValidStatus & IsValidAbsence;

    private static readonly Predicate UpToSupport = SinceReferral
        & (EmployStatusRecDate.OnOrBefore(ServDischDate.Value) | EmployStatusRecDate.OnOrBefore(EmpSupport_LastDate.Value)) & IsValidStatus & IsValidAbsence;

    private static readonly Predicate SoFar = SinceReferral
        & (EmployStatusRecDate.OnOrBefore(ServDischDate.Value) | EmployStatusRecDate.OnOrBefore(EmpSupportDischargeDate.Value) | (ServDischDate.IsNull & EmpSupportDischargeDate.IsNull))
        & IsValidStatus & (IsValidAbsence | SickAbsenceInd.IsNull);

    private static readonly Predicate IsSupport = Attended_Flag.IsTrue & EmploymentSupport_Flag.IsTrue;

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Derivation> All { get; } =
    [
        OfContact(EmpSupport_FirstDate, Take.First, IsSupport, CareContDate, "The date of the first contact with employment support that took place.", EmploymentContactExamples.OfSupport(isFirst: true)),
        OfContact(EmpSupport_LastDate, Take.Last, IsSupport & CareContDate.IsRecorded, CareContDate, "The date of the last contact with employment support that took place, so far.", EmploymentContactExamples.OfSupport(isFirst: false)),
        OfRecord(SickpayIndicator_First, Take.First, InReferral, SSPInd, "Statutory sick pay by the earliest employment status within the referral."),
        OfRecord(SickpayIndicator_Last, Take.Last, InReferral, SSPInd, "Statutory sick pay by the latest employment status within the referral."),
        OfRecord(BenefitReceipt_First, Take.First, InReferral, BenefitRecInd, "Whether a benefit was received by the earliest employment status within the referral."),
        OfRecord(BenefitReceipt_Last, Take.Last, InReferral, BenefitRecInd, "Whether a benefit was received by the latest employment status within the referral."),
        OfRecord(Count_EmploymentStatuses, Take.Count, new And([]), null, "How many employment statuses the record of the person holds."),
        OfRecord(EmpSupport_Open_Flag, Take.Any, EmpSupportDischargeDate.IsNull, null, "An employment status of the record has no end of employment support."),
        OfRecord(EmpSupport_DischargeDate, Take.Last, EmpSupportDischargeDate.IsRecorded, EmpSupportDischargeDate, "The latest end of employment support in the record.", EmpSupportDischargeDate),
        OfRecord(
            EmpSupport_DischargedInPeriodDate, Take.Last, EmpSupportDischargeDate.InPeriod, EmpSupportDischargeDate, "The latest end of employment support in the record that lies in the period.", EmpSupportDischargeDate),
        OfRecord(EmployStatus_First, Take.First, UpToDischarge, EmployStatus, "The first valid employment status of the referral."),
        OfRecord(SickAbsence_First, Take.First, UpToDischarge, SickAbsenceInd, "Sickness absence by the first valid employment status of the referral."),
        OfRecord(EmployStatus_Last, Take.Last, UpToDischarge, EmployStatus, "The last valid employment status of the referral."),
        OfRecord(SickAbsence_Last, Take.Last, UpToDischarge, SickAbsenceInd, "Sickness absence by the last valid employment status of the referral."),
        OfRecord(EmployStatus_FirstSupported, Take.First, UpToSupport, EmployStatus, "The first valid employment status up to the discharge or the last employment support."),
        OfRecord(SickAbsence_FirstSupported, Take.First, UpToSupport, SickAbsenceInd, "Sickness absence by the first valid employment status up to the discharge or the last employment support."),
        OfRecord(EmployStatus_LastSupported, Take.Last, UpToSupport, EmployStatus, "The last valid employment status up to the discharge or the last employment support."),
        OfRecord(SickAbsence_LastSupported, Take.Last, UpToSupport, SickAbsenceInd, "Sickness absence by the last valid employment status up to the discharge or the last employment support."),
        OfRecord(EmployStatus_Latest, Take.Last, SoFar, EmployStatus, "The latest valid employment status so far."),
        OfRecord(SickAbsence_Latest, Take.Last, SoFar, SickAbsenceInd, "Sickness absence by the latest valid employment status so far."),
        OfRecord(EmpSupportInd_Latest, Take.Last, InReferral, EmpSupportInd, "Whether the latest employment status within the referral says that employment support is suitable."),
        InPeriod(
            Appointment_InPeriodDate, EmploymentSupportContacts.AnyAppointment, withLogs: true, "The date of the first appointment or internet therapy log of the period (EA036).", EmploymentContactExamples.OfAny),
        InPeriod(
            TalkingTherapies_InPeriodDate, EmploymentSupportContacts.TalkingTherapies, withLogs: true, "The date of the first appointment of talking therapies, or internet therapy log, of the period (EA037).", EmploymentContactExamples.OfTalkingTherapies),
        InPeriod(
            EmploymentSupport_InPeriodDate, EmploymentSupportContacts.EmploymentSupport, withLogs: false, "The date of the first appointment of employment support of the period (EA038).", EmploymentContactExamples.OfEmploymentSupport),
        OfContact(
            EmploymentSupport_AppointmentCount, Take.Count, EmploymentSupportContacts.EndedSupport, null, "How many appointments of employment support the pathway had up to the end of the support (EA131).", EmploymentContactExamples.OfEnded),
    ];

    private static Derivation OfContact(Field field, Take take, Predicate where, Field? value, string meaning, IEnumerable<Example> examples) =>
        new(field, new Selection(take, [new SelectionSource(Tables.CareContact, where, value, InTime)]))
        {
            Meaning = meaning,
            Evidence = Sources.Unpublished("Constructions of employment support contacts (M099, EA036 to EA039, EA131)"),
            Examples = [.. examples],
        };

    private static Derivation OfRecord(Field field, Take take, Predicate where, Field? value, string meaning, DateField? by = null) =>
        new(field, new Selection(take, [new SelectionSource(Tables.EmploymentStatus, where, value, by is null ? ByDate : [by, EmployStatusRecDate])]))
        {
            Meaning = meaning,
            Evidence = Sources.Unpublished("Constructions of the employment measures (EA041 to EA057, EA139, EA276, M316)"),
            Examples = [.. EmploymentStatusExamples.Of(field, take, value)],
            Interpretations =
            [
                new(
                    "Employment statuses are joined by Person_ID alone in some constructions, by Person_ID and RecordNumber in others, by PathwayID in one.",
                    "Those of the record that the referral was submitted with, else of the latest earlier one.",
                    "One person's table is read in one way (decisions.md 17)."),
            ],
        };

    private static Derivation InPeriod(DateField field, Predicate contact, bool withLogs, string meaning, IEnumerable<Example> examples)
    {
        var contacts = new SelectionSource(Tables.CareContact, CareContDate.InPeriod & contact, CareContDate, InTime) { IsRequired = true };
        var logs = new SelectionSource(
            Tables.InternetTherapyLog, Ids205.EndDateIntEnabledTherLog.InPeriod & Sessions.LogWithinReferral, Ids205.EndDateIntEnabledTherLog, [Ids205.EndDateIntEnabledTherLog]);
        return new Derivation(field, new Selection(Take.First, withLogs ? [contacts, logs] : [contacts]))
        {
            Meaning = meaning,
            Evidence = Sources.Construction("EA036 to EA039"),
            Examples = [.. examples],
        };
    }
}
