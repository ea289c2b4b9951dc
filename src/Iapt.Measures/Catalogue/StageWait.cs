using Iapt.Measures.Algebra;
using static Iapt.Measures.Catalogue.Events;
using static Iapt.Measures.DataSet.Ids101;
using static Iapt.Measures.DataSet.Ids101Therapies;

namespace Iapt.Measures.Catalogue;

/// <summary>A wait for a stage of treatment: which referrals have one, how long it is, and how rows show it.</summary>
/// <param name="Where">The referrals.</param>
/// <param name="Wait">The days.</param>
/// <param name="Rows">Example rows of it.</param>
/// <param name="Readings">How the constructions are read.</param>
internal sealed record StageWait(Predicate Where, Term Wait, StageRows Rows, ImmutableArray<Interpretation> Readings)
{
    private const string High = "HI";
    private const string Low = "LI";

    // A count beside the flag of a finished course, which has two or more: as printed.
    private static readonly Predicate Assessed = Finished & TreatmentCareContact_Count.MoreThan(0) & Assessment_FirstDate.OnOrBefore(TherapySession_FirstDate.Value);

    private static readonly Predicate FirstIsHigh = Assessed & Is(FirstStage, High);

    private static readonly Predicate FirstIsLow = Assessed & Is(FirstStage, Low);

    private static readonly Predicate HighBeforeLow = LowIntensityTherapy_FirstDate.After(HighIntensityTherapy_FirstDate.Value);

    private static readonly Predicate LowBeforeHigh = HighIntensityTherapy_FirstDate.After(LowIntensityTherapy_FirstDate.Value);

    private static readonly Term BetweenStages = SecondStage_FirstDate.DaysSince(FirstStage_LastDate);

    /// <summary>From the assessment to a first stage of high intensity.</summary>
    internal static StageWait ToHigh { get; } = new(
        FirstIsHigh,
        HighIntensityTherapy_FirstDate.DaysSince(Assessment_FirstDate),
        StageRows.ToFirst(HighIntensityTherapy_FirstDate, High, other: Low),
        []);

    /// <summary>From the assessment to a first stage of low intensity.</summary>
    internal static StageWait ToLow { get; } = new(
        FirstIsLow,
        LowIntensityTherapy_FirstDate.DaysSince(Assessment_FirstDate),
        StageRows.ToFirst(LowIntensityTherapy_FirstDate, Low, other: High),
        [StageReadings.FootnoteOfLowIntensity]);

    /// <summary>From the end of a first stage of high intensity to the low intensity after it.</summary>
    internal static StageWait StepDown { get; } = new(
        FirstIsHigh & Is(SecondStage, Low),
        new FirstCase([new Case(LowBeforeHigh, BetweenStages), new Case(HighBeforeLow, LowIntensityTherapy_FirstDate.DaysSince(FirstStage_LastDate))], null),
        StageRows.Step(High, Low, LowIntensityTherapy_FirstDate, HighIntensityTherapy_FirstDate),
        [StageReadings.FootnoteOfLowIntensity, .. StageReadings.Steps]);

    /// <summary>From the end of a first stage of low intensity to the high intensity after it.</summary>
    internal static StageWait StepUp { get; } = new(
        FirstIsLow & Is(SecondStage, High),
        new FirstCase([new Case(HighBeforeLow, BetweenStages), new Case(LowBeforeHigh, HighIntensityTherapy_FirstDate.DaysSince(FirstStage_LastDate))], null),
        StageRows.Step(Low, High, HighIntensityTherapy_FirstDate, LowIntensityTherapy_FirstDate),
        StageReadings.Steps);

    // A referral without such a stage is outside, not unknown.
    private static Predicate Is(CodeField stage, string intensity) => stage.IsRecorded & stage.In(intensity);
}
