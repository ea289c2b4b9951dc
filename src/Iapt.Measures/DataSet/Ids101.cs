using Iapt.Measures.Algebra;
using Iapt.Measures.Codes;
using Iapt.Measures.Instruments;

namespace Iapt.Measures.DataSet;

/// <summary>The fields of the table IDS101Referral that the catalogue reads, by their NHS names. What each means is said by the derivation that gives it.</summary>
public static class Ids101
{
    private const string Table = "IDS101Referral";
    private const string Ours = "(assigned here)";
    private const int AdsmDecimals = 2;

    /// <summary>PathwayID</summary>
    public static CodeField PathwayID { get; } = new(Table, "PathwayID", style: CodeStyle.Organisation) { Words = "pathway", IsIdentifier = true };

    /// <summary>Person_ID</summary>
    public static CodeField Person_ID { get; } = new(Table, "Person_ID", style: CodeStyle.Organisation) { Words = "person", IsIdentifier = true };

    /// <summary>RecordNumber</summary>
    public static CodeField RecordNumber { get; } = new(Table, "RecordNumber", style: CodeStyle.Organisation) { Words = "record number", IsIdentifier = true };

    /// <summary>UniqueID_IDS101</summary>
    public static CodeField UniqueID_IDS101 { get; } = new(Table, "UniqueID_IDS101", style: CodeStyle.Organisation) { Words = "record identifier", IsIdentifier = true };

    /// <summary>OrgID_Provider</summary>
    public static CodeField OrgID_Provider { get; } = new(Table, "OrgID_Provider", style: CodeStyle.Organisation) { Words = "provider", Aliases = ["OrgIDProv"] };

    /// <summary>OrgIDComm</summary>
    public static CodeField OrgIDComm { get; } = new(Table, "OrgIDComm", style: CodeStyle.Organisation) { Words = "sub-ICB" };

    /// <summary>Unique_MonthID</summary>
    public static CountField Unique_MonthID { get; } = new(Table, "Unique_MonthID") { Words = "reporting month" };

    /// <summary>ReportingPeriodStartDate</summary>
    public static DateField ReportingPeriodStartDate { get; } = new(Table, "ReportingPeriodStartDate") { Words = "first day of the reporting month" };

    /// <summary>ReferralRequestReceivedDate</summary>
    public static DateField ReferralRequestReceivedDate { get; } = new(Table, "ReferralRequestReceivedDate", "I101010") { Words = "referral request received date" };

    /// <summary>ServDischDate</summary>
    public static DateField ServDischDate { get; } = new(Table, "ServDischDate") { Words = "discharge date", Aliases = ["ServDiscDate"] };

    /// <summary>Assessment_FirstDate</summary>
    public static DateField Assessment_FirstDate { get; } = new(Table, "Assessment_FirstDate", "I101D23") { Words = "first assessment date" };

    /// <summary>TherapySession_FirstDate</summary>
    public static DateField TherapySession_FirstDate { get; } = new(Table, "TherapySession_FirstDate", "I101D25") { Words = "first treatment date", Aliases = ["TherapySessionFirstDate"] };

    /// <summary>TherapySession_SecondDate</summary>
    public static DateField TherapySession_SecondDate { get; } = new(Table, "TherapySession_SecondDate", "I101D26") { Words = "second treatment date" };

    /// <summary>TherapySession_LastDate</summary>
    public static DateField TherapySession_LastDate { get; } = new(Table, "TherapySession_LastDate", "I101D27") { Words = "last treatment date" };

    /// <summary>SourceOfReferralIAPT</summary>
    public static CodeField SourceOfReferralIAPT { get; } =
        new(Table, "SourceOfReferralIAPT", "I101030") { Words = "source of referral", Aliases = ["SourceOfReferralMH"], Known = ReferralSources.Known };

    /// <summary>EndCode</summary>
    public static CodeField EndCode { get; } =
        new(Table, "EndCode", "I101250") { Words = "reason for discharge", Known = EndCodes.Valid.ToHashSet(StringComparer.Ordinal) };

    /// <summary>CareContact_Count</summary>
    public static CountField CareContact_Count { get; } = new(Table, "CareContact_Count", "I101D28") { Words = "number of attended contacts" };

    /// <summary>TreatmentCareContact_Count</summary>
    public static CountField TreatmentCareContact_Count { get; } =
        new(Table, "TreatmentCareContact_Count", "I101D29") { Words = "number of treatment contacts" };

    /// <summary>Validated_PresentingComplaint</summary>
    public static CodeField Validated_PresentingComplaint { get; } =
        new("IDS603PresentingComplaints", "Validated_PresentingComplaint", "I603D07", CodeStyle.Complaint) { Words = "presenting complaint" };

    /// <summary>SickpayIndicator_First</summary>
    public static CodeField SickpayIndicator_First { get; } = new(Table, "SickpayIndicator_First", "I101D17") { Words = "first sick pay indicator" };

    /// <summary>SickpayIndicator_Last</summary>
    public static CodeField SickpayIndicator_Last { get; } = new(Table, "SickpayIndicator_Last", "I101D18") { Words = "last sick pay indicator" };

    /// <summary>UsePathway_Flag</summary>
    public static FlagField UsePathway_Flag { get; } = new(Table, "UsePathway_Flag", "I101D12") { Words = "is the record reported for its pathway in the month" };

    /// <summary>UseQuarterReferral_Flag</summary>
    public static FlagField UseQuarterReferral_Flag { get; } = new(Table, "UseQuarterReferral_Flag", "I101D13") { Words = "is the record reported for its pathway in the quarter" };

    /// <summary>CompletedTreatment_Flag</summary>
    public static FlagField CompletedTreatment_Flag { get; } = new(Table, "CompletedTreatment_Flag", "I101D53") { Words = "finished a course of treatment" };

    /// <summary>Caseness_Flag</summary>
    public static FlagField Caseness_Flag { get; } = new(Table, "Caseness_Flag", "I101D105") { Words = "was at caseness at the start" };

    /// <summary>NotCaseness_Flag</summary>
    public static FlagField NotCaseness_Flag { get; } = new(Table, "NotCaseness_Flag", "I101D106") { Words = "was not at caseness at the start" };

    /// <summary>Recovery_Flag</summary>
    public static FlagField Recovery_Flag { get; } = new(Table, "Recovery_Flag", "I101D107") { Words = "moved to recovery" };

    /// <summary>ReliableImprovement_Flag</summary>
    public static FlagField ReliableImprovement_Flag { get; } = new(Table, "ReliableImprovement_Flag", "I101D108") { Words = "reliably improved" };

    /// <summary>NoChange_Flag</summary>
    public static FlagField NoChange_Flag { get; } = new(Table, "NoChange_Flag", "I101D109") { Words = "showed no reliable change" };

    /// <summary>ReliableDeterioration_Flag</summary>
    public static FlagField ReliableDeterioration_Flag { get; } = new(Table, "ReliableDeterioration_Flag", "I101D110") { Words = "reliably deteriorated" };

    /// <summary>PHQ9_FirstScore</summary>
    public static ScoreField PHQ9_FirstScore { get; } =
        new(Table, "PHQ9_FirstScore", "I101D56", KnownInstruments.Phq9) { Words = "first PHQ-9 score" };

    /// <summary>PHQ9_LastScore</summary>
    public static ScoreField PHQ9_LastScore { get; } =
        new(Table, "PHQ9_LastScore", "I101D57", KnownInstruments.Phq9) { Words = "last PHQ-9 score", First = PHQ9_FirstScore };

    /// <summary>GAD_FirstScore</summary>
    public static ScoreField GAD_FirstScore { get; } =
        new(Table, "GAD_FirstScore", "I101D54", KnownInstruments.Gad7) { Words = "first GAD-7 score" };

    /// <summary>GAD_LastScore</summary>
    public static ScoreField GAD_LastScore { get; } =
        new(Table, "GAD_LastScore", "I101D55", KnownInstruments.Gad7) { Words = "last GAD-7 score", First = GAD_FirstScore };

    /// <summary>AgoraAlone_FirstScore</summary>
    public static ScoreField AgoraAlone_FirstScore { get; } =
        new(Table, "AgoraAlone_FirstScore", "I101D58", KnownInstruments.MobilityAlone) { Words = "first Mobility Inventory (alone) score" };

    /// <summary>AgoraAlone_LastScore</summary>
    public static ScoreField AgoraAlone_LastScore { get; } =
        new(Table, "AgoraAlone_LastScore", "I101D59", KnownInstruments.MobilityAlone) { Words = "last Mobility Inventory (alone) score", First = AgoraAlone_FirstScore };

    /// <summary>SocialPhobia_FirstScore</summary>
    public static ScoreField SocialPhobia_FirstScore { get; } =
        new(Table, "SocialPhobia_FirstScore", "I101D60", KnownInstruments.Spin) { Words = "first SPIN score" };

    /// <summary>SocialPhobia_LastScore</summary>
    public static ScoreField SocialPhobia_LastScore { get; } =
        new(Table, "SocialPhobia_LastScore", "I101D61", KnownInstruments.Spin) { Words = "last SPIN score", First = SocialPhobia_FirstScore };

    /// <summary>PanicDisorder_FirstScore</summary>
    public static ScoreField PanicDisorder_FirstScore { get; } =
        new(Table, "PanicDisorder_FirstScore", "I101D62", KnownInstruments.Pdss) { Words = "first PDSS score" };

    /// <summary>PanicDisorder_LastScore</summary>
    public static ScoreField PanicDisorder_LastScore { get; } =
        new(Table, "PanicDisorder_LastScore", "I101D63", KnownInstruments.Pdss) { Words = "last PDSS score", First = PanicDisorder_FirstScore };

    /// <summary>OCD_FirstScore</summary>
    public static ScoreField OCD_FirstScore { get; } =
        new(Table, "OCD_FirstScore", "I101D64", KnownInstruments.Oci) { Words = "first OCI score" };

    /// <summary>OCD_LastScore</summary>
    public static ScoreField OCD_LastScore { get; } =
        new(Table, "OCD_LastScore", "I101D65", KnownInstruments.Oci) { Words = "last OCI score", First = OCD_FirstScore };

    /// <summary>IESPTSD_FirstScore</summary>
    public static ScoreField IESPTSD_FirstScore { get; } =
        new(Table, "IESPTSD_FirstScore", null, KnownInstruments.IesR) { Words = "first IES-R score" };

    /// <summary>IESPTSD_LastScore</summary>
    public static ScoreField IESPTSD_LastScore { get; } =
        new(Table, "IESPTSD_LastScore", null, KnownInstruments.IesR) { Words = "last IES-R score", First = IESPTSD_FirstScore };

    /// <summary>PTSD_FirstScore</summary>
    public static ScoreField PTSD_FirstScore { get; } =
        new(Table, "PTSD_FirstScore", "I101D111", KnownInstruments.Pcl5) { Words = "first PCL-5 score" };

    /// <summary>PTSD_LastScore</summary>
    public static ScoreField PTSD_LastScore { get; } =
        new(Table, "PTSD_LastScore", "I101D112", KnownInstruments.Pcl5) { Words = "last PCL-5 score", First = PTSD_FirstScore };

    /// <summary>AnxietyInventory_FirstScore</summary>
    public static ScoreField AnxietyInventory_FirstScore { get; } =
        new(Table, "AnxietyInventory_FirstScore", "I101D103", KnownInstruments.Hai) { Words = "first HAI score" };

    /// <summary>AnxietyInventory_LastScore</summary>
    public static ScoreField AnxietyInventory_LastScore { get; } =
        new(Table, "AnxietyInventory_LastScore", "I101D104", KnownInstruments.Hai) { Words = "last HAI score", First = AnxietyInventory_FirstScore };

    /// <summary>BIQ_FirstScore</summary>
    public static ScoreField BIQ_FirstScore { get; } =
        new(Table, "BIQ_FirstScore", null, KnownInstruments.Biq) { Words = "first BIQ score" };

    /// <summary>BIQ_LastScore</summary>
    public static ScoreField BIQ_LastScore { get; } =
        new(Table, "BIQ_LastScore", null, KnownInstruments.Biq) { Words = "last BIQ score", First = BIQ_FirstScore };

    /// <summary>CFS_FirstScore</summary>
    public static ScoreField CFS_FirstScore { get; } =
        new(Table, "CFS_FirstScore", null, KnownInstruments.Cfq) { Words = "first Chalder Fatigue score", Aliases = ["CFQ_FirstScore"] };

    /// <summary>CFS_LastScore</summary>
    public static ScoreField CFS_LastScore { get; } =
        new(Table, "CFS_LastScore", null, KnownInstruments.Cfq) { Words = "last Chalder Fatigue score", First = CFS_FirstScore, Aliases = ["CFQ_LastScore"] };

    /// <summary>IBS_FirstScore</summary>
    public static ScoreField IBS_FirstScore { get; } =
        new(Table, "IBS_FirstScore", null, KnownInstruments.IbsSss) { Words = "first IBS-SSS score" };

    /// <summary>IBS_LastScore</summary>
    public static ScoreField IBS_LastScore { get; } =
        new(Table, "IBS_LastScore", null, KnownInstruments.IbsSss) { Words = "last IBS-SSS score", First = IBS_FirstScore };

    /// <summary>PHQ15_FirstScore</summary>
    public static ScoreField PHQ15_FirstScore { get; } =
        new(Table, "PHQ15_FirstScore", null, KnownInstruments.Phq15) { Words = "first PHQ-15 score" };

    /// <summary>PHQ15_LastScore</summary>
    public static ScoreField PHQ15_LastScore { get; } =
        new(Table, "PHQ15_LastScore", null, KnownInstruments.Phq15) { Words = "last PHQ-15 score", First = PHQ15_FirstScore };

    /// <summary>ADSM</summary>
    public static CodeField ADSM { get; } = new(Table, "ADSM", "I101D90") { Words = "anxiety measure" };

    /// <summary>ADSM_FirstScore</summary>
    public static ScoreField ADSM_FirstScore { get; } =
        new(Table, "ADSM_FirstScore", "I101D91", AdsmDecimals, 0, 50_000) { Words = "first score of the anxiety measure" };

    /// <summary>ADSM_LastScore</summary>
    public static ScoreField ADSM_LastScore { get; } =
        new(Table, "ADSM_LastScore", "I101D92", AdsmDecimals, 0, 50_000) { Words = "last score of the anxiety measure", First = ADSM_FirstScore };

    /// <summary>Caseness_ADSM</summary>
    public static CodeField Caseness_ADSM { get; } = new(Ours, "Caseness_ADSM") { Words = "anxiety measure that decides caseness" };

    /// <summary>Caseness_ADSM_FirstScore</summary>
    public static ScoreField Caseness_ADSM_FirstScore { get; } =
        new(Ours, "Caseness_ADSM_FirstScore", null, AdsmDecimals, 0, 50_000) { Words = "first score of the anxiety measure that decides caseness" };

    /// <summary>PairedBoth_Flag</summary>
    public static FlagField PairedBoth_Flag { get; } = new(Ours, "PairedBoth_Flag") { Words = "has first and last scores of the PHQ-9 and of the anxiety measure" };
}
