using Iapt.Measures.Algebra;
using static Iapt.Measures.Algebra.Define;
using static Iapt.Measures.Catalogue.Events;
using static Iapt.Measures.Catalogue.ExampleRows;
using static Iapt.Measures.DataSet.Ids101;

namespace Iapt.Measures.Catalogue;

/// <summary>Open referrals at the end of the period, by the days since their last treatment.</summary>
public static class OpenReferrals
{
    private static readonly Term SinceLastTreatment = TherapySession_LastDate.DaysToPeriodEnd();

    /// <summary>Count_OpenReferralNoActivity60days</summary>
    public static MeasureDefinition M019 { get; } = Count("M019", "Count_OpenReferralNoActivity60days", Open & SinceLastTreatment.AtMostDays(60))
        .Reading(Readings.PeriodEndHasTwoNames)
        .Reading(Readings.NeverTreatedFallsInNoBand)
        .ShownByDays(counted: [0, 60], notCounted: [61])
        .From(MonthlyMetadata.V21);

    /// <summary>Count_OpenReferralNoActivity61to90days</summary>
    public static MeasureDefinition M020 { get; } = Count("M020", "Count_OpenReferralNoActivity61to90days", Open & SinceLastTreatment.BetweenDays(61, 90))
        .Reading(Readings.PeriodEndHasTwoNames)
        .Reading(Readings.NeverTreatedFallsInNoBand)
        .ShownByDays(counted: [61, 90], notCounted: [60, 91])
        .From(MonthlyMetadata.V21);

    /// <summary>Count_OpenReferralNoActivity91to120days</summary>
    public static MeasureDefinition M021 { get; } = Count("M021", "Count_OpenReferralNoActivity91to120days", Open & SinceLastTreatment.BetweenDays(91, 120))
        .Reading(Readings.PeriodEndHasTwoNames)
        .Reading(Readings.NeverTreatedFallsInNoBand)
        .ShownByDays(counted: [91, 120], notCounted: [90, 121])
        .From(MonthlyMetadata.V21);

    /// <summary>Count_OpenReferralNoActivityOver120days</summary>
    public static MeasureDefinition M022 { get; } = Count("M022", "Count_OpenReferralNoActivityOver120days", Open & SinceLastTreatment.AboveDays(120))
        .Reading(Readings.PeriodEndHasTwoNames)
        .Reading(Readings.NeverTreatedFallsInNoBand)
        .ShownByDays(counted: [121], notCounted: [120])
        .From(MonthlyMetadata.V21);

    /// <summary>The family.</summary>
    public static MeasureFamily Family { get; } = new(
        "open-referrals",
        [
            M019, M020, M021, M022,
        ]);

    private static MeasureDefinition ShownByDays(this MeasureDefinition measure, int[] counted, int[] notCounted) => measure
        .With([.. counted.Select(days => Example.Counted(LastTreatedBeforeEnd(days)))])
        .With([.. notCounted.Select(days => Example.NotCounted(LastTreatedBeforeEnd(days)))])
        .NotCounted(LastTreatedBeforeEnd(counted[0]), EndedOn(LastDay))
        .Unknown(ReceivedOn(FirstDay), TherapySession_LastDate.NotRecorded());

    private static Cells LastTreatedBeforeEnd(int days) => TherapySession_LastDate.Being(DaysBeforeEnd(days));
}
