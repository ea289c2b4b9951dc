using Iapt.Measures.Algebra;
using Iapt.Measures.DataSet;
using Iapt.Measures.Instruments;
using static Iapt.Measures.DataSet.ContactFacts;
using static Iapt.Measures.DataSet.Ids101;
using static Iapt.Measures.DataSet.Ids101Contacts;
using static Iapt.Measures.DataSet.Ids201;
using static Iapt.Measures.DataSet.Ids205;

namespace Iapt.Measures.Derivations;

/// <summary>The sessions of a pathway: its treatment contacts and internet therapy logs, and what is dated and counted by them (<c>decisions.md</c> 15 and 16).</summary>
public static class Sessions
{
    private static readonly ImmutableArray<SortKey> InTime = [CareContDate, CareContTime];

    /// <summary>A log lies within the referral with its start and its end.</summary>
    internal static Predicate LogWithinReferral { get; } =
        StartDateIntEnabledTherLog.OnOrAfter(ReferralRequestReceivedDate.Value) & EndDateIntEnabledTherLog.OnOrAfter(ReferralRequestReceivedDate.Value)
        & (ServDischDate.IsNull | (StartDateIntEnabledTherLog.OnOrBefore(ServDischDate.Value) & EndDateIntEnabledTherLog.OnOrBefore(ServDischDate.Value)));

    /// <summary>The date of the first treatment.</summary>
    public static Derivation First { get; } = OfSessions(TherapySession_FirstDate, Take.First, "The date of the first treatment contact or internet therapy log of the referral.");

    /// <summary>The date of the second treatment.</summary>
    public static Derivation Second { get; } =
        OfSessions(TherapySession_SecondDate, Take.Second, "The date of the second treatment contact or internet therapy log of the referral; two on one day are two.");

    /// <summary>The date of the last treatment.</summary>
    public static Derivation Last { get; } = OfSessions(TherapySession_LastDate, Take.Last, "The date of the last treatment contact or internet therapy log of the referral so far.");

    /// <summary>How many treatments.</summary>
    public static Derivation Count { get; } = OfSessions(TreatmentCareContact_Count, Take.Count, "How many treatment contacts and internet therapy logs the referral has so far.");

    /// <summary>How many contacts.</summary>
    public static Derivation Contacts { get; } = OfContacts(
        CareContact_Count, Take.Count, Attended_Flag.IsTrue & Derivations.Contacts.WithinReferral & !AppType.In("06"), null, "How many contacts of the referral took place so far, follow-ups not counted.", SessionExamples.OfContacts);

    /// <summary>The date of the first assessment.</summary>
    public static Derivation Assessment { get; } = OfContacts(
        Assessment_FirstDate,
        Take.First,
        Attended_Flag.IsTrue & Derivations.Contacts.WithinReferral & AppType.In("01", "03"),
        CareContDate,
        "The date of the first contact of the referral that took place as an assessment, or an assessment and treatment.",
        SessionExamples.OfAssessment);

    /// <summary>The date of the first integrated contact.</summary>
    public static Derivation Integrated { get; } = OfContacts(
        IntegratedContact_FirstDate, Take.First, Attended_Flag.IsTrue & IAPTLTCServiceInd.In("Y"), CareContDate, "The date of the first contact that took place in a service for long term conditions.",
        SessionExamples.OfIntegrated);

    /// <summary>The date of the first integrated treatment.</summary>
    public static Derivation IntegratedTreatment { get; } = OfContacts(
        IntegratedTreatment_FirstDate, Take.First, TreatmentContact_Flag.IsTrue & IAPTLTCServiceInd.In("Y"), CareContDate, "The date of the first treatment contact in a service for long term conditions.",
        SessionExamples.OfIntegratedTreatment);

    /// <summary>Medication at the first contact that says it.</summary>
    public static Derivation MedicationFirst { get; } = OfContacts(
        PsychotropicIndicator_First, Take.First, SaysMedication, PsychMed, "Psychotropic medication at the first contact of the referral that took place and records it.",
        SessionExamples.OfMedication(isFirst: true));

    /// <summary>Medication at the last contact that says it.</summary>
    public static Derivation MedicationLast { get; } = OfContacts(
        PsychotropicIndicator_Last, Take.Last, SaysMedication, PsychMed, "Psychotropic medication at the last contact of the referral that took place and records it.",
        SessionExamples.OfMedication(isFirst: false));

    /// <summary>The start of the record.</summary>
    public static Derivation Record { get; } = new(RecordStartDate, PeriodBoundary.Start)
    {
        Meaning = "The first day for which the record of the referral holds: the first day of the reporting period that it is reported in.",
        Evidence = Sources.Unpublished("EA139, which compares it with the start of the reporting period"),
        Examples = [Example.Gives("2024-05-01", ReferralRequestReceivedDate.Being("2024-04-03"))],
    };

    /// <summary>All of them, in the order in which they are read.</summary>
    public static IReadOnlyList<Derivation> All { get; } =
        [Assessment, First, Second, Last, Contacts, Count, Integrated, IntegratedTreatment, MedicationFirst, MedicationLast, Record];

    /// <summary>All of them as they were before data set v2.0, when internet therapy logs did not count as treatment.</summary>
    public static IReadOnlyList<Derivation> WithoutLogs { get; } = [.. All.Select(one => one.Body is SelectionBody { Selection: var selection } && Reads(selection) ? OfContactsAlone(one, selection) : one)];

    private static Predicate SaysMedication => Attended_Flag.IsTrue & Derivations.Contacts.WithinReferral & PsychMed.IsRecorded;

    private static Derivation OfSessions(Field field, Take take, string meaning)
    {
        var isDate = field is DateField;
        return new Derivation(field, new Selection(
            take,
            [
                new SelectionSource(Tables.CareContact, TreatmentContact_Flag.IsTrue, isDate ? CareContDate : null, InTime) { IsRequired = true },
                new SelectionSource(Tables.InternetTherapyLog, LogWithinReferral, isDate ? EndDateIntEnabledTherLog : null, [EndDateIntEnabledTherLog]),
            ]))
        {
            Meaning = meaning,
            Evidence = Sources.Unpublished("Constructions of treatment contacts (M090) and the annual metadata, which count internet therapy logs as treatment"),
            Examples = [.. SessionExamples.OfTreatments(take)],
        };
    }

    private static bool Reads(Selection selection) => selection.Sources.Any(source => source.From == Tables.InternetTherapyLog);

    private static Derivation OfContactsAlone(Derivation all, Selection selection) => new(all.Field, new Selection(selection.Take, [.. selection.Sources.Where(source => source.From != Tables.InternetTherapyLog)]))
    {
        Meaning = all.Meaning.Replace(" or internet therapy log", "", StringComparison.Ordinal).Replace(" and internet therapy logs", "", StringComparison.Ordinal),
        Evidence = new Evidence(EvidenceGrade.Provisional, "Internet therapy logs count towards treatment from data set v2.0", "That nothing else differs before is inferred (domain.md 5.4)."),
        Examples = [.. all.Examples.Where(example => !example.Rows.Any(row => row.Subject == Tables.InternetTherapyLog))],
    };

    private static Derivation OfContacts(Field field, Take take, Predicate where, Field? value, string meaning, IEnumerable<Example> examples) =>
        new(field, new Selection(take, [new SelectionSource(Tables.CareContact, where, value, InTime)]))
        {
            Meaning = meaning,
            Evidence = Sources.Unpublished("Constructions of attended contacts (M082 to M111)"),
            Examples = [.. examples],
        };
}
