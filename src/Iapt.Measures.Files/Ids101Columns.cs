using Iapt.Measures.Algebra;
using Iapt.Measures.DataSet;
using static Iapt.Measures.DataSet.Ids101;

namespace Iapt.Measures.Files;

/// <summary>The columns of IDS101Referral that are read, each under its NHS name or an alias. Everything else in a file is ignored, with a note.</summary>
public static class Ids101Columns
{
    /// <summary>The name of the table, which names its file.</summary>
    public const string Table = "IDS101Referral";

    /// <summary>The columns, in the order of the data set. Only <c>PathwayID</c> must be there.</summary>
    public static IReadOnlyList<Field> All { get; } =
    [
        PathwayID,
        Person_ID,
        RecordNumber,
        UniqueID_IDS101,
        OrgID_Provider,
        OrgIDComm,
        Unique_MonthID,
        ReportingPeriodStartDate,
        ReferralRequestReceivedDate,
        ServDischDate,
        Assessment_FirstDate,
        TherapySession_FirstDate,
        TherapySession_SecondDate,
        TherapySession_LastDate,
        SourceOfReferralIAPT,
        EndCode,
        CareContact_Count,
        TreatmentCareContact_Count,
        Validated_PresentingComplaint,
        SickpayIndicator_First,
        SickpayIndicator_Last,
        UsePathway_Flag,
        UseQuarterReferral_Flag,
        CompletedTreatment_Flag,
        Caseness_Flag,
        NotCaseness_Flag,
        Recovery_Flag,
        ReliableImprovement_Flag,
        NoChange_Flag,
        ReliableDeterioration_Flag,
        .. ScorePairFields.All.Concat(ScorePairFields.Retired).SelectMany(pair => new Field[] { pair.First, pair.Last }),
        ADSM,
        ADSM_FirstScore,
        ADSM_LastScore,
        .. Ids101Wsas.All,
        .. Ids101Therapies.All,
        .. Ids101Employment.All,
        .. Ids101Contacts.All,
    ];
}
