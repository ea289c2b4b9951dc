using Iapt.Measures.Algebra;
using static Iapt.Measures.Algebra.Define;
using static Iapt.Measures.Catalogue.Events;
using static Iapt.Measures.Catalogue.ExampleRows;
using static Iapt.Measures.DataSet.Ids101;

namespace Iapt.Measures.Catalogue;

/// <summary>Open referrals that wait for a first treatment at the end of the period.</summary>
public static class WaitingForTreatment
{
    private static readonly Predicate Waiting = Open & TherapySession_FirstDate.IsNull;

    /// <summary>Count_WaitingForTreatment</summary>
    public static MeasureDefinition M038 { get; } = Count("M038", "Count_WaitingForTreatment", Waiting)
        .Counted(ReceivedOn(LastDay), TherapySession_FirstDate.NotRecorded())
        .NotCounted(ReceivedOn(FirstDay), FirstTreatedOn(LastDay))
        .NotCounted(ReceivedOn(FirstDay), EndedOn(LastDay))
        .NeverUnknown()
        .From(MonthlyMetadata.V21);

    /// <summary>Count_WaitingForTreatment0to2weeks</summary>
    public static MeasureDefinition M039 { get; } = Count("M039", "Count_WaitingForTreatment0to2weeks", Waiting & WaitSoFar.AtMostDays(14))
        .Reading(Readings.PeriodEndHasTwoNames)
        .ShownByWait(counted: [0, 14], notCounted: [15])
        .From(MonthlyMetadata.V21);

    /// <summary>Count_WaitingForTreatment0to4weeks</summary>
    public static MeasureDefinition M040 { get; } = Count("M040", "Count_WaitingForTreatment0to4weeks", Waiting & WaitSoFar.AtMostDays(28))
        .Reading(Readings.PeriodEndHasTwoNames)
        .ShownByWait(counted: [0, 28], notCounted: [29])
        .From(MonthlyMetadata.V21);

    /// <summary>Count_WaitingForTreatment0to6weeks</summary>
    public static MeasureDefinition M041 { get; } = Count("M041", "Count_WaitingForTreatment0to6weeks", Waiting & WaitSoFar.AtMostDays(42))
        .Reading(Readings.PeriodEndHasTwoNames)
        .ShownByWait(counted: [41, 42], notCounted: [43])
        .From(MonthlyMetadata.V21);

    /// <summary>Count_WaitingForTreatment0to12weeks</summary>
    public static MeasureDefinition M042 { get; } = Count("M042", "Count_WaitingForTreatment0to12weeks", Waiting & WaitSoFar.AtMostDays(84))
        .Reading(Readings.PeriodEndHasTwoNames)
        .ShownByWait(counted: [0, 84], notCounted: [85])
        .From(MonthlyMetadata.V21);

    /// <summary>Count_WaitingForTreatment0to18weeks</summary>
    public static MeasureDefinition M043 { get; } = Count("M043", "Count_WaitingForTreatment0to18weeks", Waiting & WaitSoFar.AtMostDays(126))
        .Reading(Readings.PeriodEndHasTwoNames)
        .ShownByWait(counted: [0, 126], notCounted: [127])
        .From(MonthlyMetadata.V21);

    /// <summary>Count_WaitingForTreatmentOver18weeks</summary>
    public static MeasureDefinition M044 { get; } = Count("M044", "Count_WaitingForTreatmentOver18weeks", Waiting & WaitSoFar.AboveDays(126))
        .Reading(Readings.PeriodEndHasTwoNames)
        .ShownByWait(counted: [127], notCounted: [126])
        .From(MonthlyMetadata.V21);

    /// <summary>Count_WaitingForTreatmentOver90days</summary>
    public static MeasureDefinition M045 { get; } = Count("M045", "Count_WaitingForTreatmentOver90days", Waiting & WaitSoFar.AboveDays(90))
        .Reading(Readings.PeriodEndHasTwoNames)
        .Reading(Readings.DischargeDateMisspelt)
        .ShownByWait(counted: [91], notCounted: [90])
        .From(MonthlyMetadata.V21);

    /// <summary>The family.</summary>
    public static MeasureFamily Family { get; } = new(
        "waiting-for-treatment",
        [
            M038, M039, M040, M041, M042, M043, M044, M045,
        ]);

    private static MeasureDefinition ShownByWait(this MeasureDefinition measure, int[] counted, int[] notCounted) => measure
        .With([.. counted.Select(days => Example.Counted(ReceivedOn(DaysBeforeEnd(days))))])
        .With([.. notCounted.Select(days => Example.NotCounted(ReceivedOn(DaysBeforeEnd(days))))])
        .NotCounted(ReceivedOn(DaysBeforeEnd(counted[0])), FirstTreatedOn(LastDay))
        .NotCounted(ReceivedOn(DaysBeforeEnd(counted[0])), EndedOn(LastDay))
        .Unknown(ReferralRequestReceivedDate.NotRecorded(), TherapySession_FirstDate.NotRecorded());
}
