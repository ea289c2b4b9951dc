using Iapt.Measures.Algebra;
using static Iapt.Measures.Algebra.Define;
using static Iapt.Measures.Catalogue.Events;
using static Iapt.Measures.Catalogue.ExampleRows;
using static Iapt.Measures.DataSet.Ids101;

namespace Iapt.Measures.Catalogue;

/// <summary>Referrals with a first treatment in the period and the wait for it.</summary>
public static class AccessingServices
{
    /// <summary>Count_AccessingServices</summary>
    public static MeasureDefinition M031 { get; } = Count("M031", "Count_AccessingServices", FirstTreated)
        .Quarterly()
        .Reading(Readings.FlagOfTheQuarter)
        .Counted(FirstTreatedOn(FirstDay))
        .Counted(FirstTreatedOn(LastDay))
        .NotCounted(FirstTreatedOn(DayBefore))
        .NotCounted(FirstTreatedOn(DayAfter))
        .NeverUnknown()
        .From(MonthlyMetadata.V21);

    /// <summary>Count_AccessingServices28days</summary>
    public static MeasureDefinition M032 { get; } = Count("M032", "Count_AccessingServices28days", FirstTreated & WaitToTreatment.BelowDays(29))
        .ShownByWait(counted: [0, 28], notCounted: [29])
        .From(MonthlyMetadata.V21);

    /// <summary>Count_AccessingServices29to56days</summary>
    public static MeasureDefinition M033 { get; } = Count("M033", "Count_AccessingServices29to56days", FirstTreated & WaitToTreatment.BetweenDays(29, 56))
        .ShownByWait(counted: [29, 56], notCounted: [28, 57])
        .From(MonthlyMetadata.V21);

    /// <summary>Count_AccessingServices57to90days</summary>
    public static MeasureDefinition M034 { get; } = Count("M034", "Count_AccessingServices57to90days", FirstTreated & WaitToTreatment.BetweenDays(57, 90))
        .ShownByWait(counted: [57, 90], notCounted: [56, 91])
        .From(MonthlyMetadata.V21);

    /// <summary>Count_AccessingServicesOver90days</summary>
    public static MeasureDefinition M035 { get; } = Count("M035", "Count_AccessingServicesOver90days", FirstTreated & WaitToTreatment.AboveDays(90))
        .ShownByWait(counted: [91], notCounted: [90])
        .From(MonthlyMetadata.V21);

    /// <summary>Count_AccessingServices6Weeks</summary>
    public static MeasureDefinition M036 { get; } = Count("M036", "Count_AccessingServices6Weeks", FirstTreated & WaitToTreatment.AtMostDays(42))
        .Reading(Readings.SixWeeks)
        .ShownByWait(counted: [41, 42], notCounted: [43])
        .From(MonthlyMetadata.V21);

    /// <summary>Count_AccessingServices18Weeks</summary>
    public static MeasureDefinition M037 { get; } = Count("M037", "Count_AccessingServices18Weeks", FirstTreated & WaitToTreatment.AtMostDays(126))
        .Reading(Readings.EighteenWeeks)
        .ShownByWait(counted: [125, 126], notCounted: [127])
        .From(MonthlyMetadata.V21);

    /// <summary>Mean_WaitAccessingServices</summary>
    public static MeasureDefinition M048 { get; } = Mean("M048", "Mean_WaitAccessingServices", WaitToTreatment, FirstTreated)
        .Reading(
            says: "Prints TherapySessionFirstDate where the field is TherapySession_FirstDate.",
            compute: "TherapySession_FirstDate.",
            because: "A slip of spelling; no other field can be meant.")
        .Gives("0", FirstTreatedAfter(0))
        .Gives("27", FirstTreatedAfter(27))
        .NotCounted(ReceivedOn("2024-04-01"), FirstTreatedOn(DayBefore))
        .NotCounted(ReceivedOn("2024-04-01"), FirstTreatedOn(DayAfter))
        .Unknown(FirstTreatedOn(LastDay), ReferralRequestReceivedDate.NotRecorded())
        .From(MonthlyMetadata.V21);

    /// <summary>Median_WaitAccessingServices</summary>
    public static MeasureDefinition M049 { get; } = Median("M049", "Median_WaitAccessingServices", WaitToTreatment, FirstTreated)
        .Quarterly()
        .Reading(Readings.FlagOfTheQuarter)
        .Gives("0", FirstTreatedAfter(0))
        .Gives("27", FirstTreatedAfter(27))
        .NotCounted(ReceivedOn("2024-04-01"), FirstTreatedOn(DayBefore))
        .NotCounted(ReceivedOn("2024-04-01"), FirstTreatedOn(DayAfter))
        .Unknown(FirstTreatedOn(LastDay), ReferralRequestReceivedDate.NotRecorded())
        .From(MonthlyMetadata.V21);

    /// <summary>The family.</summary>
    public static MeasureFamily Family { get; } = new(
        "accessing-services",
        [
            M031, M032, M033, M034, M035, M036, M037, M048,
            M049,
        ]);

    private static MeasureDefinition ShownByWait(this MeasureDefinition measure, int[] counted, int[] notCounted) => measure
        .With([.. counted.Select(days => Example.Counted(FirstTreatedAfter(days)))])
        .With([.. notCounted.Select(days => Example.NotCounted(FirstTreatedAfter(days)))])
        .Unknown(FirstTreatedOn(LastDay), ReferralRequestReceivedDate.NotRecorded());
}
