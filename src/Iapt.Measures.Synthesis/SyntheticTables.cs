using Iapt.Measures.Algebra;
using Iapt.Measures.DataSet;

namespace Iapt.Measures.Synthesis;

/// <summary>The tables of a synthetic data set.</summary>
public static class SyntheticTables
{
    private const string Referral = "IDS101Referral";

    /// <summary>Submissions (IDS000).</summary>
    public static SyntheticTable Header { get; } = new(Ids000.Table, Ids000.All);

    /// <summary>People (IDS001).</summary>
    public static SyntheticTable People { get; } = new(Ids001.Table, [.. Ids001.All.Where(field => field != Ids001.IndicesOfDeprivationDecile)]);

    /// <summary>Employment statuses (IDS004).</summary>
    public static SyntheticTable EmploymentStatuses { get; } = new(Ids004.Table, Ids004.All);

    /// <summary>Disabilities (IDS007).</summary>
    public static SyntheticTable Disabilities { get; } = new(Ids007.Table, Ids007.All);

    /// <summary>Social and personal circumstances (IDS011).</summary>
    public static SyntheticTable Circumstances { get; } = new(Ids011.Table, Ids011.All);

    /// <summary>Referrals (IDS101) as services submit them, with the identifiers and selection flags that are assigned; nothing that can be derived from the other tables.</summary>
    public static SyntheticTable Referrals { get; } = new(
        Referral,
        Ids101.Unique_MonthID,
        Ids101.ReportingPeriodStartDate,
        Ids101Contacts.RecordStartDate,
        Ids101.UniqueID_IDS101,
        Ids101.PathwayID,
        Ids101.Person_ID,
        Ids101.RecordNumber,
        Ids101.OrgID_Provider,
        Ids101.OrgIDComm,
        Ids101.ReferralRequestReceivedDate,
        Ids101.SourceOfReferralIAPT,
        Ids101.ServDischDate,
        Ids101.EndCode,
        Ids101.UsePathway_Flag,
        Ids101.UseQuarterReferral_Flag);

    /// <summary>Care contacts (IDS201).</summary>
    public static SyntheticTable CareContacts { get; } = new(Ids201.Table, [.. Ids201.All.Where(field => field != Ids201.ClinContDurOfCareCont)]);

    /// <summary>Care activities (IDS202).</summary>
    public static SyntheticTable CareActivities { get; } = new(Ids202.Table, Ids202.All);

    /// <summary>Logs of internet enabled therapy (IDS205).</summary>
    public static SyntheticTable InternetTherapyLogs { get; } = new(Ids205.Table, Ids205.All);

    /// <summary>Long term conditions (IDS602).</summary>
    public static SyntheticTable LongTermConditions { get; } = new(Ids602.Table, Ids602.All);

    /// <summary>Presenting complaints (IDS603).</summary>
    public static SyntheticTable PresentingComplaints { get; } = new(Ids603.Table, Ids603.All);

    /// <summary>Scores of referrals (IDS606).</summary>
    public static SyntheticTable ReferralScores { get; } = new(Ids606.Table, Ids606.All);

    /// <summary>Scores of contacts (IDS607).</summary>
    public static SyntheticTable ContactScores { get; } = new(Ids607.Table, Ids607.All);

    /// <summary>Qualifications of staff (IDS902).</summary>
    public static SyntheticTable StaffQualifications { get; } = new(Ids902.Table, Ids902.All);

    /// <summary>
    /// Referrals (IDS101) alone, with the dates, counts, scores and complaint that would be derived from the other tables. Such a row describes the same referral as the
    /// rows of the other tables, but for what those tables hold by chance besides.
    /// </summary>
    public static SyntheticTable ReferralsWithDerivedFields { get; } = new(
        Referral,
        [
            Ids101.Unique_MonthID,
            Ids101.ReportingPeriodStartDate,
            Ids101.UniqueID_IDS101,
            Ids101.PathwayID,
            Ids101.Person_ID,
            Ids101.RecordNumber,
            Ids101.OrgID_Provider,
            Ids101.OrgIDComm,
            Ids101.ReferralRequestReceivedDate,
            Ids101.SourceOfReferralIAPT,
            Ids101.ServDischDate,
            Ids101.EndCode,
            Ids101.UsePathway_Flag,
            Ids101.UseQuarterReferral_Flag,
            Ids101.Assessment_FirstDate,
            Ids101.TherapySession_FirstDate,
            Ids101.TherapySession_SecondDate,
            Ids101.TherapySession_LastDate,
            Ids101.CareContact_Count,
            Ids101.TreatmentCareContact_Count,
            Ids101.Validated_PresentingComplaint,
            .. QuestionnaireTable.InColumnOrder.SelectMany(questionnaire => (Field[])[questionnaire.Fields.First, questionnaire.Fields.Last]),
            Ids101.SickpayIndicator_First,
            Ids101.SickpayIndicator_Last,
        ]);

    /// <summary>Every table, in the order of their names. IDS101 is <see cref="Referrals"/>.</summary>
    public static IReadOnlyList<SyntheticTable> All { get; } =
    [
        Header, People, EmploymentStatuses, Disabilities, Circumstances, Referrals, CareContacts, CareActivities, InternetTherapyLogs, LongTermConditions,
        PresentingComplaints, ReferralScores, ContactScores, StaffQualifications,
    ];
}
