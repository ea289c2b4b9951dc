using FsCheck;
using FsCheck.Fluent;
using Iapt.Measures.Algebra;
using Iapt.Measures.DataSet;
using static Iapt.Measures.DataSet.Ids101;

namespace Iapt.Measures.Generation;

/// <summary>Which columns a random extract has.</summary>
public sealed record ExtractShape(IReadOnlyList<Field> Fields)
{
    /// <summary>The selection columns of an extract with snapshots, and all that a derivation of an outcome starts from, but nothing derived.</summary>
    public static ExtractShape Snapshots { get; } = new(
    [
        PathwayID, UniqueID_IDS101, Unique_MonthID, UsePathway_Flag, UseQuarterReferral_Flag, .. Organisations, .. Dates, .. Codes, CareContact_Count,
        TreatmentCareContact_Count, .. ScorePairFields.All.SelectMany(pair => new[] { pair.First, pair.Last }),
    ]);

    /// <summary>The same in one snapshot, without any selection column.</summary>
    public static ExtractShape OneSnapshot { get; } = new(
        [.. Snapshots.Fields.Where(field => field != Unique_MonthID && field != UsePathway_Flag && field != UseQuarterReferral_Flag)]);

    /// <summary>Any shape: each column or group of columns is there or not.</summary>
    public static Gen<ExtractShape> Any { get; } =
        from selection in Parts(
            (9, [UniqueID_IDS101]),
            (6, [Unique_MonthID]),
            (3, [ReportingPeriodStartDate]),
            (6, [UsePathway_Flag]),
            (6, [UseQuarterReferral_Flag]),
            (9, [OrgID_Provider]),
            (9, [OrgIDComm]))
        from clinical in Parts(
            (10, [ReferralRequestReceivedDate]),
            (10, [ServDischDate]),
            (9, [Assessment_FirstDate]),
            (9, [TherapySession_FirstDate]),
            (9, [TherapySession_SecondDate]),
            (9, [TherapySession_LastDate]),
            (9, [.. Codes]),
            (9, [Validated_PresentingComplaint]),
            (9, [CareContact_Count]),
            (9, [TreatmentCareContact_Count]))
        from derived in Parts(
            (3, [CompletedTreatment_Flag]),
            (3, [.. OutcomeFlags]),
            (1, [Recovery_Flag]),
            (3, [ADSM]),
            (3, [ADSM_FirstScore]),
            (3, [ADSM_LastScore]))
        from scores in Parts([.. ScorePairFields.All.SelectMany(pair => new (int, Field[])[] { (9, [pair.First]), (9, [pair.Last]) })])
        select new ExtractShape([.. selection.Concat(clinical).Concat(derived).Concat(scores).Prepend(PathwayID).Distinct()]);

    private static Field[] Organisations => [OrgID_Provider, OrgIDComm];

    private static Field[] Dates =>
        [ReferralRequestReceivedDate, ServDischDate, Assessment_FirstDate, TherapySession_FirstDate, TherapySession_SecondDate, TherapySession_LastDate];

    private static Field[] Codes => [SourceOfReferralIAPT, EndCode, Validated_PresentingComplaint, SickpayIndicator_First, SickpayIndicator_Last];

    private static Field[] OutcomeFlags =>
        [Caseness_Flag, NotCaseness_Flag, Recovery_Flag, ReliableImprovement_Flag, NoChange_Flag, ReliableDeterioration_Flag];

    // Each part is there so many times in ten.
    private static Gen<IEnumerable<Field>> Parts(params (int OutOfTen, Field[] Fields)[] parts) =>
        Gen.Choose(0, 9).ArrayOf(parts.Length).Select(draws => parts.Zip(draws).Where(part => part.Second < part.First.OutOfTen).SelectMany(part => part.First.Fields));
}
