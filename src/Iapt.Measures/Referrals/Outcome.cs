using Iapt.Measures.Instruments;

namespace Iapt.Measures.Referrals;

/// <summary>
/// The outcome of one referral, as the derived flags of IDS101Referral give it. National figures count outcomes of finished courses only; the outcome itself is given
/// for any referral, so ask <see cref="FinishedCourse"/> before counting it.
/// </summary>
public sealed record Outcome
{
    /// <summary>Finished a course of treatment (<c>CompletedTreatment_Flag</c>, I101D53).</summary>
    public required OutcomeAssessment FinishedCourse { get; init; }

    /// <summary>
    /// At caseness at the start: met by <c>Caseness_Flag</c> (I101D105), not met by <c>NotCaseness_Flag</c> (I101D106), not assessable where neither is true.
    /// </summary>
    public required OutcomeAssessment CasenessAtStart { get; init; }

    /// <summary>The class of change (I101D108 to I101D110); not assessable unless both measures are paired.</summary>
    public required ChangeAssessment Change { get; init; }

    /// <summary>
    /// Moved to recovery (<c>Recovery_Flag</c>, I101D107). Not assessable unless both measures are paired; the national figures do not count such a referral as
    /// recovered and keep it in the denominator.
    /// </summary>
    public required OutcomeAssessment Recovery { get; init; }

    /// <summary>Moved to recovery and reliably improved (M193).</summary>
    public required OutcomeAssessment ReliableRecovery { get; init; }

    /// <summary>The anxiety measure of the referral (<c>ADSM</c>, I101D90): the measure of its complaint when that is paired, else the GAD-7.</summary>
    public required Instrument AnxietyMeasure { get; init; }

    /// <summary>The anxiety measure whose first score decides caseness: another than <see cref="AnxietyMeasure"/> only where neither is paired (<c>decisions.md</c> 9).</summary>
    public required Instrument CasenessMeasure { get; init; }

    /// <summary>The thresholds without a readable source that a score of this referral was compared with; empty for most referrals.</summary>
    public required IReadOnlyList<ThresholdUse> ProvisionalThresholds { get; init; }
}
