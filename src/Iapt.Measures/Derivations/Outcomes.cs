using Iapt.Measures.Algebra;
using Iapt.Measures.Instruments;
using static Iapt.Measures.DataSet.Ids101;

namespace Iapt.Measures.Derivations;

/// <summary>The outcome flags (I101D53, I101D105 to I101D110), from scores and counts. Published figures show them, no public text does (<c>domain.md</c> 4).</summary>
public static class Outcomes
{
    private const string Construction = "NHS England annual metadata 2024-25, Count_ReliableRecovery";
    private const string Partition = "M185 + M187 + M189 = M202 in 63 of 63 published months";

    private static readonly Predicate DepressionCaseAtStart = AtCaseness(PHQ9_FirstScore.Value, new Threshold(KnownInstruments.Phq9, ThresholdKind.Caseness));
    private static readonly Predicate DepressionCaseAtEnd = AtCaseness(PHQ9_LastScore.Value, new Threshold(KnownInstruments.Phq9, ThresholdKind.Caseness));

    private static readonly Predicate AnxietyCaseAtStart =
        AtCaseness(Caseness_ADSM_FirstScore.Value, AnxietyMeasure.ThresholdOf(Caseness_ADSM.Value, ThresholdKind.Caseness));

    private static readonly Predicate AnxietyCaseAtEnd = AtCaseness(ADSM_LastScore.Value, AnxietyMeasure.ThresholdOf(ADSM.Value, ThresholdKind.Caseness));

    private static readonly Term DepressionThreshold = new Threshold(KnownInstruments.Phq9, ThresholdKind.ReliableChange);
    private static readonly Term AnxietyThreshold = AnxietyMeasure.ThresholdOf(ADSM.Value, ThresholdKind.ReliableChange);

    private static readonly Predicate DepressionImproved = Fell(PHQ9_FirstScore, PHQ9_LastScore, DepressionThreshold);
    private static readonly Predicate DepressionDeteriorated = Rose(PHQ9_FirstScore, PHQ9_LastScore, DepressionThreshold);
    private static readonly Predicate AnxietyImproved = Fell(ADSM_FirstScore, ADSM_LastScore, AnxietyThreshold);
    private static readonly Predicate AnxietyDeteriorated = Rose(ADSM_FirstScore, ADSM_LastScore, AnxietyThreshold);

    /// <summary>Finished a course of treatment.</summary>
    public static Derivation CompletedTreatment { get; } = new(CompletedTreatment_Flag, ServDischDate.IsRecorded & TreatmentCareContact_Count.AtLeast(2))
    {
        Meaning = "The referral is discharged and had at least two treatment contacts, follow-up excluded.",
        Evidence = new Evidence(EvidenceGrade.Primary, "Description of M076; NHS England dashboard code"),
    };

    /// <summary>Both measures paired.</summary>
    public static Derivation PairedBoth { get; } = new(PairedBoth_Flag, PHQ9_LastScore.IsRecorded & ADSM_LastScore.IsRecorded)
    {
        Meaning = "The PHQ-9 and the anxiety measure each have a first and a last score. A last score never stands without a first.",
        Evidence = new Evidence(EvidenceGrade.Primary, "Construction of M202; " + Partition),
    };

    /// <summary>At caseness at the start.</summary>
    public static Derivation Caseness { get; } = new(Caseness_Flag, DepressionCaseAtStart | AnxietyCaseAtStart)
    {
        Meaning = "At the start the PHQ-9 or the anxiety measure is at caseness; one present score at caseness is enough.",
        Evidence = new Evidence(EvidenceGrade.Primary, Construction + "; confirmed by 63 published months"),
    };

    /// <summary>Not at caseness at the start.</summary>
    public static Derivation NotCaseness { get; } = new(
        NotCaseness_Flag, PHQ9_FirstScore.IsRecorded & Caseness_ADSM_FirstScore.IsRecorded & !DepressionCaseAtStart & !AnxietyCaseAtStart)
    {
        Meaning = "At the start both measures have a score and neither is at caseness. A referral with a score missing and the other below is in neither class.",
        Evidence = new Evidence(EvidenceGrade.Primary, Construction + "; confirmed by 63 published months"),
        Interpretations =
        [
            new(
                "A construction of the physical symptoms measures (M279, v2.0) asks for both first scores in either class.",
                "At caseness needs one score at caseness; not at caseness needs both present and below.",
                "Asking for both in either class contradicts 53 of 63 published months, taking whichever is present 29; this reading none."),
        ],
    };

    /// <summary>Moved to recovery.</summary>
    public static Derivation Recovery { get; } = new(Recovery_Flag, PairedBoth_Flag.IsTrue & Caseness_Flag.IsTrue & !DepressionCaseAtEnd & !AnxietyCaseAtEnd)
    {
        Meaning = "Both measures are paired, at least one was at caseness at the start, and neither is at the end.",
        Evidence = new Evidence(EvidenceGrade.Primary, Construction),
    };

    /// <summary>Reliable improvement.</summary>
    public static Derivation Improvement { get; } = new(
        ReliableImprovement_Flag, PairedBoth_Flag.IsTrue & (DepressionImproved | AnxietyImproved) & !DepressionDeteriorated & !AnxietyDeteriorated)
    {
        Meaning = "Both measures are paired, at least one fell by its reliable change or more, and neither rose by as much.",
        Evidence = new Evidence(EvidenceGrade.Primary, Construction),
        Interpretations =
        [
            new(
                "The annual metadata compare with 'more than' a threshold they do not print.",
                "At least 6 points on the PHQ-9, at least 4 on the GAD-7.",
                "Papers give 6 and 4 points or more; for whole numbers that is 'more than' the reliable change indices 5.20 and 3.53."),
        ],
    };

    /// <summary>Reliable deterioration.</summary>
    public static Derivation Deterioration { get; } = new(
        ReliableDeterioration_Flag, PairedBoth_Flag.IsTrue & (DepressionDeteriorated | AnxietyDeteriorated) & !DepressionImproved & !AnxietyImproved)
    {
        Meaning = "Both measures are paired, at least one rose by its reliable change or more, and neither fell by as much.",
        Evidence = new Evidence(EvidenceGrade.Secondary, "Mirror image of reliable improvement; " + Partition),
        Interpretations =
        [
            new(
                "No source says what one measure improved and the other deteriorated is.",
                "No reliable change (decisions.md 12).",
                "The tests for improvement are symmetric and the three classes partition the paired referrals exactly. The children's data set calls it deterioration."),
        ],
    };

    /// <summary>Reliable deterioration by the other reading of a mixed case: any measure that deteriorates decides (<c>decisions.md</c> 12, the option).</summary>
    public static Derivation AnyDeterioration { get; } = new(ReliableDeterioration_Flag, PairedBoth_Flag.IsTrue & (DepressionDeteriorated | AnxietyDeteriorated))
    {
        Meaning = "Both measures are paired and at least one rose by its reliable change or more, whatever the other did.",
        Evidence = new Evidence(EvidenceGrade.Provisional, "The rule of the children's data set, for comparison; the adult figures do not tell the two readings apart"),
    };

    /// <summary>No reliable change.</summary>
    public static Derivation NoChange { get; } = new(
        NoChange_Flag, PairedBoth_Flag.IsTrue & !ReliableImprovement_Flag.IsTrue & !ReliableDeterioration_Flag.IsTrue)
    {
        Meaning = "Both measures are paired and the referral neither reliably improved nor reliably deteriorated.",
        Evidence = new Evidence(EvidenceGrade.Primary, Partition),
    };

    private static Compare AtCaseness(Term score, Term lowestCase) => new(score, Comparison.AtLeast, lowestCase);

    private static Compare Fell(ScoreField first, ScoreField last, Term threshold) =>
        new(new Difference(first.Value, last.Value), Comparison.AtLeast, threshold);

    private static Compare Rose(ScoreField first, ScoreField last, Term threshold) =>
        new(new Difference(last.Value, first.Value), Comparison.AtLeast, threshold);
}
