using Iapt.Measures.Algebra;
using static Iapt.Measures.Algebra.Define;
using static Iapt.Measures.Catalogue.Events;
using static Iapt.Measures.Catalogue.StageWait;
using static Iapt.Measures.DataSet.Ids101;

namespace Iapt.Measures.Catalogue;

/// <summary>Waits for the stages of treatment in finished courses: to the first stage, down and up a step, and between treatments.</summary>
public static class Stages
{
    private static readonly Predicate Repeated = Finished & TreatmentCareContact_Count.MoreThan(1);

    private static readonly Term BetweenFirstAndLast = TherapySession_LastDate.DaysSince(TherapySession_FirstDate);

    /// <summary>Mean_Wait_AssessmentDate_HighIntensityFirstDate</summary>
    public static MeasureDefinition M347 { get; } = Mean("M347", "Mean_Wait_AssessmentDate_HighIntensityFirstDate", ToHigh.Wait, ToHigh.Where).ShownAsMean(ToHigh);

    /// <summary>Mean_Wait_AssessmentDate_LowIntensityFirstDate</summary>
    public static MeasureDefinition M348 { get; } = Mean("M348", "Mean_Wait_AssessmentDate_LowIntensityFirstDate", ToLow.Wait, ToLow.Where).ShownAsMean(ToLow);

    /// <summary>Mean_Wait_StepDown_LastHighIntensity_FirstLowIntensity</summary>
    public static MeasureDefinition M349 { get; } = Mean("M349", "Mean_Wait_StepDown_LastHighIntensity_FirstLowIntensity", StepDown.Wait, StepDown.Where).ShownAsMean(StepDown);

    /// <summary>Mean_Wait_StepUp_LastLowIntensity_FirstHighIntensity</summary>
    public static MeasureDefinition M350 { get; } = Mean("M350", "Mean_Wait_StepUp_LastLowIntensity_FirstHighIntensity", StepUp.Wait, StepUp.Where).ShownAsMean(StepUp);

    /// <summary>Mean_DaysWaitedBetweenTreatments</summary>
    public static MeasureDefinition M351 { get; } = new MeasureDefinition(
        "M351", "Mean_DaysWaitedBetweenTreatments", new Ratio(Sum(BetweenFirstAndLast, Repeated), Sum(TreatmentCareContact_Count.Value, Repeated) - Count(Repeated), IsPercentage: false))
        .Reading(StageReadings.FlagWithSpace)
        .Reading(
            says: "Sum of TreatmentCareContact_Count -1, a ratio of sums that is named a mean.",
            compute: "The days over the sum of (count - 1): the mean of the intervals between treatments.",
            because: "A sum less 1 would count one interval too many for every referral but one (decisions.md 23).")
        .Gives("14", StageRows.Finished("2"), StageRows.TreatedOver(14))
        .Gives("7", StageRows.Finished("3"), StageRows.TreatedOver(14))
        .NotCounted(StageRows.Finished("2"), StageRows.TreatedOver(0))
        .Outside(StageRows.Finished("1"), StageRows.TreatedOver(14))
        .Outside(StageRows.NotFinished("2"), StageRows.TreatedOver(14))
        .Outside(StageRows.FinishedAfterMay("2"), StageRows.TreatedOver(14))
        .Unknown(StageRows.Finished("2"), TherapySession_FirstDate.Being("2024-03-04"), TherapySession_LastDate.NotRecorded())
        .From(MonthlyMetadata.V21);

    /// <summary>Count_AssessmentDate_HighIntensityFirstDate</summary>
    public static MeasureDefinition M352 { get; } = Count("M352", "Count_AssessmentDate_HighIntensityFirstDate", ToHigh.Where & ToHigh.Wait.IsPresent).ShownAsCount(ToHigh, "M347");

    /// <summary>Count_AssessmentDate_LowIntensityFirstDate</summary>
    public static MeasureDefinition M353 { get; } = Count("M353", "Count_AssessmentDate_LowIntensityFirstDate", ToLow.Where & ToLow.Wait.IsPresent).ShownAsCount(ToLow, "M348");

    /// <summary>Count_StepDown_LastHighIntensity_FirstLowIntensity</summary>
    public static MeasureDefinition M354 { get; } = Count("M354", "Count_StepDown_LastHighIntensity_FirstLowIntensity", StepDown.Where & StepDown.Wait.IsPresent).ShownAsCount(StepDown, "M349");

    /// <summary>Count_StepUp_LastLowIntensity_FirstHighIntensity</summary>
    public static MeasureDefinition M355 { get; } = Count("M355", "Count_StepUp_LastLowIntensity_FirstHighIntensity", StepUp.Where & StepUp.Wait.IsPresent).ShownAsCount(StepUp, "M350");

    /// <summary>Count_AssessmentDate_HighIntensityFirstDate28days</summary>
    public static MeasureDefinition M356 { get; } = Count("M356", "Count_AssessmentDate_HighIntensityFirstDate28days", ToHigh.Where & ToHigh.Wait.BelowDays(29)).ShownByDays(ToHigh, 28);

    /// <summary>Count_AssessmentDate_LowIntensityFirstDate28days</summary>
    public static MeasureDefinition M357 { get; } = Count("M357", "Count_AssessmentDate_LowIntensityFirstDate28days", ToLow.Where & ToLow.Wait.BelowDays(29)).ShownByDays(ToLow, 28);

    /// <summary>Count_AssessmentDate_HighIntensityFirstDate90days</summary>
    public static MeasureDefinition M358 { get; } = Count("M358", "Count_AssessmentDate_HighIntensityFirstDate90days", ToHigh.Where & ToHigh.Wait.AtMostDays(90)).ShownByDays(ToHigh, 90);

    /// <summary>Count_AssessmentDate_LowIntensityFirstDate90days</summary>
    public static MeasureDefinition M359 { get; } = Count("M359", "Count_AssessmentDate_LowIntensityFirstDate90days", ToLow.Where & ToLow.Wait.AtMostDays(90)).ShownByDays(ToLow, 90);

    /// <summary>Count_StepUp_LastLowIntensity_FirstHighIntensity28days</summary>
    public static MeasureDefinition M360 { get; } = Count("M360", "Count_StepUp_LastLowIntensity_FirstHighIntensity28days", StepUp.Where & StepUp.Wait.BelowDays(29)).ShownByDays(StepUp, 28);

    /// <summary>Count_StepUp_LastLowIntensity_FirstHighIntensity90days</summary>
    public static MeasureDefinition M361 { get; } = Count("M361", "Count_StepUp_LastLowIntensity_FirstHighIntensity90days", StepUp.Where & StepUp.Wait.AtMostDays(90)).ShownByDays(StepUp, 90);

    /// <summary>Percentage_AssessmentDate_HighIntensityFirstDate28days</summary>
    public static MeasureDefinition M362 { get; } = Percentage("M362", "Percentage_AssessmentDate_HighIntensityFirstDate28days").Of(ToHigh.Where & ToHigh.Wait.BelowDays(29)).Over(ToHigh.Where).ShownByDays(ToHigh, 28);

    /// <summary>Percentage_AssessmentDate_LowIntensityFirstDate28days</summary>
    public static MeasureDefinition M363 { get; } = Percentage("M363", "Percentage_AssessmentDate_LowIntensityFirstDate28days").Of(ToLow.Where & ToLow.Wait.BelowDays(29)).Over(ToLow.Where).ShownByDays(ToLow, 28);

    /// <summary>Percentage_AssessmentDate_HighIntensityFirstDate90days</summary>
    public static MeasureDefinition M364 { get; } = Percentage("M364", "Percentage_AssessmentDate_HighIntensityFirstDate90days").Of(ToHigh.Where & ToHigh.Wait.AtMostDays(90)).Over(ToHigh.Where).ShownByDays(ToHigh, 90);

    /// <summary>Percentage_AssessmentDate_LowIntensityFirstDate90days</summary>
    public static MeasureDefinition M365 { get; } = Percentage("M365", "Percentage_AssessmentDate_LowIntensityFirstDate90days").Of(ToLow.Where & ToLow.Wait.AtMostDays(90)).Over(ToLow.Where).ShownByDays(ToLow, 90);

    /// <summary>Percentage_StepUp_LastLowIntensity_FirstHighIntensity28days</summary>
    public static MeasureDefinition M366 { get; } = Percentage("M366", "Percentage_StepUp_LastLowIntensity_FirstHighIntensity28days").Of(StepUp.Where & StepUp.Wait.BelowDays(29)).Over(StepUp.Where).ShownByDays(StepUp, 28);

    /// <summary>Percentage_StepUp_LastLowIntensity_FirstHighIntensity90days</summary>
    public static MeasureDefinition M367 { get; } = Percentage("M367", "Percentage_StepUp_LastLowIntensity_FirstHighIntensity90days").Of(StepUp.Where & StepUp.Wait.AtMostDays(90)).Over(StepUp.Where).ShownByDays(StepUp, 90);

    /// <summary>The family.</summary>
    public static MeasureFamily Family { get; } = new(
        "stages",
        [
            M347, M348, M349, M350, M351, M352, M353, M354,
            M355, M356, M357, M358, M359, M360, M361, M362,
            M363, M364, M365, M366, M367,
        ]);
}
