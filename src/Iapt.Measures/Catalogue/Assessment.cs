using Iapt.Measures.Algebra;
using static Iapt.Measures.Algebra.Define;
using static Iapt.Measures.Catalogue.Events;
using static Iapt.Measures.Catalogue.ExampleRows;
using static Iapt.Measures.DataSet.Ids101;

namespace Iapt.Measures.Catalogue;

/// <summary>First assessments in the period and the wait for them; who waits for one at its end.</summary>
public static class Assessment
{
    private static readonly Term WaitToAssessment = Assessment_FirstDate.DaysSince(ReferralRequestReceivedDate);

    /// <summary>Count_FirstAssessment</summary>
    public static MeasureDefinition M023 { get; } = Count("M023", "Count_FirstAssessment", FirstAssessed)
        .Counted(AssessedOn(FirstDay))
        .Counted(AssessedOn(LastDay))
        .NotCounted(AssessedOn(DayBefore))
        .NotCounted(AssessedOn(DayAfter))
        .NeverUnknown()
        .From(MonthlyMetadata.V21);

    /// <summary>Count_FirstAssessment28days</summary>
    public static MeasureDefinition M024 { get; } = Count("M024", "Count_FirstAssessment28days", FirstAssessed & WaitToAssessment.BelowDays(29))
        .ShownByWait(counted: [0, 28], notCounted: [29])
        .From(MonthlyMetadata.V21);

    /// <summary>Count_FirstAssessment29to56days</summary>
    public static MeasureDefinition M025 { get; } = Count("M025", "Count_FirstAssessment29to56days", FirstAssessed & WaitToAssessment.BetweenDays(29, 56))
        .ShownByWait(counted: [29, 56], notCounted: [28, 57])
        .From(MonthlyMetadata.V21);

    /// <summary>Count_FirstAssessment57to90days</summary>
    public static MeasureDefinition M026 { get; } = Count("M026", "Count_FirstAssessment57to90days", FirstAssessed & WaitToAssessment.BetweenDays(57, 90))
        .ShownByWait(counted: [57, 90], notCounted: [56, 91])
        .From(MonthlyMetadata.V21);

    /// <summary>Count_FirstAssessmentOver90days</summary>
    public static MeasureDefinition M027 { get; } = Count("M027", "Count_FirstAssessmentOver90days", FirstAssessed & WaitToAssessment.AboveDays(90))
        .ShownByWait(counted: [91], notCounted: [90])
        .From(MonthlyMetadata.V21);

    /// <summary>Count_EndedBeforeAssessment</summary>
    public static MeasureDefinition M028 { get; } = Count("M028", "Count_EndedBeforeAssessment", Ended & Assessment_FirstDate.IsNull)
        .Counted(EndedOn(LastDay), Assessment_FirstDate.NotRecorded())
        .NotCounted(EndedOn(LastDay), AssessedOn(FirstDay))
        .NotCounted(EndedOn(DayBefore), Assessment_FirstDate.NotRecorded())
        .NeverUnknown()
        .From(MonthlyMetadata.V21);

    /// <summary>Count_WaitingForAssessment</summary>
    public static MeasureDefinition M029 { get; } = Count("M029", "Count_WaitingForAssessment", Open & Assessment_FirstDate.IsNull)
        .Counted(ReceivedOn(LastDay), Assessment_FirstDate.NotRecorded())
        .NotCounted(ReceivedOn(FirstDay), AssessedOn(LastDay))
        .NotCounted(ReceivedOn(FirstDay), EndedOn(LastDay))
        .NeverUnknown()
        .From(MonthlyMetadata.V21);

    /// <summary>Count_WaitingForAssessmentOver90days</summary>
    public static MeasureDefinition M030 { get; } = Count("M030", "Count_WaitingForAssessmentOver90days", Open & Assessment_FirstDate.IsNull & WaitSoFar.AboveDays(90))
        .Reading(Readings.PeriodEndHasTwoNames)
        .Reading(Readings.DischargeDateMisspelt)
        .Counted(ReceivedOn(DaysBeforeEnd(91)), Assessment_FirstDate.NotRecorded())
        .NotCounted(ReceivedOn(DaysBeforeEnd(90)), Assessment_FirstDate.NotRecorded())
        .NotCounted(ReceivedOn(DaysBeforeEnd(91)), AssessedOn(LastDay))
        .NotCounted(ReceivedOn(DaysBeforeEnd(91)), EndedOn(LastDay))
        .Unknown(ReferralRequestReceivedDate.NotRecorded())
        .From(MonthlyMetadata.V21);

    /// <summary>The family.</summary>
    public static MeasureFamily Family { get; } = new(
        "assessment",
        [
            M023, M024, M025, M026, M027, M028, M029, M030,
        ]);

    private static MeasureDefinition ShownByWait(this MeasureDefinition measure, int[] counted, int[] notCounted) => measure
        .With([.. counted.Select(days => Example.Counted(AssessedAfter(days)))])
        .With([.. notCounted.Select(days => Example.NotCounted(AssessedAfter(days)))])
        .Unknown(AssessedOn(LastDay), ReferralRequestReceivedDate.NotRecorded());
}
