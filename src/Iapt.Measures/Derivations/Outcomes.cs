using Iapt.Measures.Algebra;
using Iapt.Measures.Codes;
using Iapt.Measures.Instruments;
using static Iapt.Measures.DataSet.Ids101;
using static Iapt.Measures.Derivations.ScoreCells;

namespace Iapt.Measures.Derivations;

/// <summary>
/// The outcome flags (I101D53, I101D105 to I101D110), from scores and counts, where certain complaints have an anxiety measure of their own. Published figures show
/// them, no public text does (<c>domain.md</c> 4).
/// </summary>
/// <param name="complaints">Those complaints.</param>
public sealed class Outcomes(IReadOnlyList<AdsmComplaint> complaints)
{
    private const string Construction = "NHS England annual metadata 2024-25, Count_ReliableRecovery";
    private const string Partition = "M185 + M187 + M189 = M202 in 63 of 63 published months";

    private static readonly Predicate DepressionCaseAtStart = AtCaseness(PHQ9_FirstScore.Value, new Threshold(KnownInstruments.Phq9, ThresholdKind.Caseness));
    private static readonly Predicate DepressionCaseAtEnd = AtCaseness(PHQ9_LastScore.Value, new Threshold(KnownInstruments.Phq9, ThresholdKind.Caseness));

    private static readonly Term DepressionThreshold = new Threshold(KnownInstruments.Phq9, ThresholdKind.ReliableChange);

    private static readonly Predicate DepressionImproved = Fell(PHQ9_FirstScore, PHQ9_LastScore, DepressionThreshold);
    private static readonly Predicate DepressionDeteriorated = Rose(PHQ9_FirstScore, PHQ9_LastScore, DepressionThreshold);
    /// <summary>Those of data set v2.1.</summary>
    public static Outcomes V21 { get; } = new(AdsmComplaints.V21);

    /// <summary>Finished a course of treatment.</summary>
    public static Derivation CompletedTreatment { get; } = new(CompletedTreatment_Flag, ServDischDate.IsRecorded & TreatmentCareContact_Count.AtLeast(2))
    {
        Meaning = "The referral is discharged and had at least two treatment contacts, follow-up excluded.",
        Evidence = new Evidence(EvidenceGrade.Primary, "Description of M076; NHS England dashboard code"),
        Examples =
        [
            Example.Counted(ServDischDate.Being("2024-05-31"), TreatmentCareContact_Count.Being("2")),
            Example.Counted(ServDischDate.Being("2024-05-31"), TreatmentCareContact_Count.Being("3")),
            Example.NotCounted(ServDischDate.Being("2024-05-31"), TreatmentCareContact_Count.Being("1")),
            Example.NotCounted(ServDischDate.NotRecorded(), TreatmentCareContact_Count.Being("2")),
            Example.Unknown(ServDischDate.Being("2024-05-31"), TreatmentCareContact_Count.NotRecorded()),
        ],
    };

    /// <summary>Both measures paired.</summary>
    public static Derivation PairedBoth { get; } = new(PairedBoth_Flag, PHQ9_LastScore.IsRecorded & ADSM_LastScore.IsRecorded)
    {
        Meaning = "The PHQ-9 and the anxiety measure each have a first and a last score. A last score never stands without a first.",
        Evidence = new Evidence(EvidenceGrade.Primary, "Construction of M202; " + Partition),
        Examples =
        [
            Example.Counted(Phq9("15", "6"), Gad7("12", "5")),
            Example.NotCounted(Phq9("15", "6"), Gad7First("12")),
            Example.NotCounted(Phq9First("15"), Gad7("12", "5")),
            Example.Counted(Phq9("15", "6"), SuppliedAnxiety("GAD7", "12", "7")),
        ],
    };

    /// <summary>At caseness at the start.</summary>
    public Derivation Caseness { get; } = new(Caseness_Flag, DepressionCaseAtStart | AnxietyCaseAtStart(complaints))
    {
        Meaning = "At the start the PHQ-9 or the anxiety measure is at caseness; one present score at caseness is enough.",
        Evidence = new Evidence(EvidenceGrade.Primary, Construction + "; confirmed by 63 published months"),
        Examples =
        [
            Example.Counted(Phq9First("10"), Gad7First("7")),
            Example.Counted(Phq9First("9"), Gad7First("8")),
            Example.Counted(Phq9First("27"), Gad7First("7")),
            Example.Counted(Phq9First("9"), Gad7First("21")),
            Example.Counted(Phq9First("10")),
            Example.Counted(Gad7First("8")),
            Example.NotCounted(Phq9First("9"), Gad7First("7")),
            Example.Unknown(Phq9First("9")),
            .. Fatigue(complaints).Select(open => Example.Unknown(Phq9First("9"), open)),
            Example.Counted(Phq9First("9"), SuppliedAnxiety("GAD7", "8", "7")),
            Example.NotCounted(Phq9First("9"), SuppliedAnxiety("GAD7", "7", "7")),
            .. ThresholdScores.Of(complaints).Select(one => Example.Counted(Phq9First("9"), one.First(one.Case))),
            .. ThresholdScores.Of(complaints).Select(one => Example.NotCounted(Phq9First("9"), one.First(one.Below))),
        ],
    };

    /// <summary>Not at caseness at the start.</summary>
    public Derivation NotCaseness { get; } = new(
        NotCaseness_Flag, PHQ9_FirstScore.IsRecorded & Caseness_ADSM_FirstScore.IsRecorded & !DepressionCaseAtStart & !AnxietyCaseAtStart(complaints))
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
        Examples =
        [
            Example.Counted(Phq9First("9"), Gad7First("7")),
            Example.NotCounted(Phq9First("10"), Gad7First("7")),
            Example.NotCounted(Phq9First("9"), Gad7First("8")),
            Example.NotCounted(Phq9First("27"), Gad7First("7")),
            Example.NotCounted(Phq9First("9"), Gad7First("21")),
            Example.NotCounted(Phq9First("9")),
            Example.NotCounted(Gad7First("7")),
            .. Fatigue(complaints).Select(open => Example.Unknown(Phq9First("9"), open)),
            Example.Counted(Phq9First("9"), SuppliedAnxiety("GAD7", "7", "7")),
            Example.NotCounted(Phq9First("9"), SuppliedAnxiety("GAD7", "8", "7")),
            .. ThresholdScores.Of(complaints).Select(one => Example.NotCounted(Phq9First("9"), one.First(one.Case))),
            .. ThresholdScores.Of(complaints).Select(one => Example.Counted(Phq9First("9"), one.First(one.Below))),
        ],
    };

    /// <summary>Moved to recovery.</summary>
    public Derivation Recovery { get; } = new(Recovery_Flag, PairedBoth_Flag.IsTrue & Caseness_Flag.IsTrue & !DepressionCaseAtEnd & !AnxietyCaseAtEnd(complaints))
    {
        Meaning = "Both measures are paired, at least one was at caseness at the start, and neither is at the end.",
        Evidence = new Evidence(EvidenceGrade.Primary, Construction),
        Examples =
        [
            Example.Counted(Phq9("10", "9"), Gad7("8", "7")),
            Example.Counted(Phq9("15", "6"), Gad7("3", "7")),
            Example.Counted(Phq9("4", "9"), Gad7("12", "5")),
            Example.NotCounted(Phq9("15", "10"), Gad7("12", "5")),
            Example.NotCounted(Phq9("15", "6"), Gad7("3", "8")),
            Example.NotCounted(Phq9("20", "15"), Gad7("12", "5")),
            Example.NotCounted(Phq9("15", "6"), Gad7("15", "12")),
            Example.NotCounted(Phq9("9", "4"), Gad7("7", "3")),
            Example.NotCounted(Phq9("15", "6"), Gad7First("12")),
            Example.NotCounted(Phq9First("15"), Gad7("12", "5")),
            Example.Counted(Phq9("15", "6"), SuppliedAnxiety("GAD7", "12", "7")),
            Example.NotCounted(Phq9("15", "6"), SuppliedAnxiety("GAD7", "12", "8")),
            .. ThresholdScores.Of(complaints).Select(one => Example.Counted(Phq9("15", "6"), one.Pair(one.Case, one.Below))),
            .. ThresholdScores.Of(complaints).Select(one => Example.NotCounted(Phq9("15", "6"), one.Pair(one.Case, one.Case))),
            .. Fatigue(complaints).Select(open => Example.Unknown(Phq9("15", "6"), open)),
        ],
    };

    /// <summary>Reliable improvement.</summary>
    public Derivation Improvement { get; } = new(
        ReliableImprovement_Flag, PairedBoth_Flag.IsTrue & (DepressionImproved | AnxietyImproved(complaints)) & !DepressionDeteriorated & !AnxietyDeteriorated(complaints))
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
        Examples =
        [
            Example.Counted(Phq9("15", "9"), Gad7("12", "12")),
            Example.Counted(Phq9("15", "15"), Gad7("12", "8")),
            Example.Counted(Phq9("20", "5"), Gad7("12", "12")),
            Example.Counted(Phq9("15", "15"), Gad7("18", "3")),
            Example.NotCounted(Phq9("15", "10"), Gad7("12", "9")),
            Example.NotCounted(Phq9("15", "9"), Gad7("5", "9")),
            Example.NotCounted(Phq9("9", "15"), Gad7("12", "8")),
            Example.NotCounted(Phq9("5", "20"), Gad7("12", "8")),
            Example.NotCounted(Phq9("15", "9"), Gad7("3", "18")),
            Example.NotCounted(Phq9("15", "6"), Gad7First("12")),
            Example.Counted(Phq9("9", "9"), SuppliedAnxiety("GAD7", "12", "8")),
            Example.NotCounted(Phq9("15", "9"), SuppliedAnxiety("GAD7", "8", "12")),
            .. ThresholdScores.WithKnownChange(complaints).Select(one => Example.Counted(Phq9("9", "9"), one.Pair(one.Reliable!, one.Low))),
            .. ThresholdScores.WithKnownChange(complaints).Select(one => Example.NotCounted(Phq9("9", "9"), one.Pair(one.Less!, one.Low))),
            .. ThresholdScores.WithKnownChange(complaints).Select(one => Example.NotCounted(Phq9("15", "9"), one.Pair(one.Low, one.Reliable!))),
            .. Fatigue(complaints).Select(open => Example.Unknown(Phq9("9", "9"), open)),
        ],
    };

    /// <summary>Reliable deterioration.</summary>
    public Derivation Deterioration { get; } = new(
        ReliableDeterioration_Flag, PairedBoth_Flag.IsTrue & (DepressionDeteriorated | AnxietyDeteriorated(complaints)) & !DepressionImproved & !AnxietyImproved(complaints))
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
        Examples =
        [
            Example.Counted(Phq9("9", "15"), Gad7("12", "12")),
            Example.Counted(Phq9("15", "15"), Gad7("8", "12")),
            Example.Counted(Phq9("5", "20"), Gad7("12", "12")),
            Example.Counted(Phq9("15", "15"), Gad7("3", "18")),
            Example.NotCounted(Phq9("10", "15"), Gad7("9", "12")),
            Example.NotCounted(Phq9("9", "15"), Gad7("9", "5")),
            Example.NotCounted(Phq9("15", "9"), Gad7("8", "12")),
            Example.NotCounted(Phq9("20", "5"), Gad7("8", "12")),
            Example.NotCounted(Phq9("9", "15"), Gad7("18", "3")),
            Example.NotCounted(Phq9("9", "15"), Gad7First("12")),
            Example.Counted(Phq9("9", "9"), SuppliedAnxiety("GAD7", "8", "12")),
            Example.NotCounted(Phq9("9", "15"), SuppliedAnxiety("GAD7", "12", "8")),
            .. ThresholdScores.WithKnownChange(complaints).Select(one => Example.Counted(Phq9("9", "9"), one.Pair(one.Low, one.Reliable!))),
            .. ThresholdScores.WithKnownChange(complaints).Select(one => Example.NotCounted(Phq9("9", "9"), one.Pair(one.Low, one.Less!))),
            .. ThresholdScores.WithKnownChange(complaints).Select(one => Example.NotCounted(Phq9("9", "15"), one.Pair(one.Reliable!, one.Low))),
            .. Fatigue(complaints).Select(open => Example.Unknown(Phq9("9", "9"), open)),
        ],
    };

    /// <summary>Reliable deterioration by the other reading of a mixed case: any measure that deteriorates decides (<c>decisions.md</c> 12, the option).</summary>
    public Derivation AnyDeterioration { get; } = new(ReliableDeterioration_Flag, PairedBoth_Flag.IsTrue & (DepressionDeteriorated | AnxietyDeteriorated(complaints)))
    {
        Meaning = "Both measures are paired and at least one rose by its reliable change or more, whatever the other did.",
        Evidence = new Evidence(EvidenceGrade.Provisional, "The rule of the children's data set, for comparison; the adult figures do not tell the two readings apart"),
        Examples =
        [
            Example.Counted(Phq9("9", "15"), Gad7("12", "12")),
            Example.Counted(Phq9("15", "15"), Gad7("8", "12")),
            Example.Counted(Phq9("9", "15"), Gad7("9", "5")),
            Example.Counted(Phq9("5", "20"), Gad7("12", "12")),
            Example.Counted(Phq9("15", "15"), Gad7("3", "18")),
            Example.NotCounted(Phq9("10", "15"), Gad7("9", "12")),
            Example.NotCounted(Phq9("9", "15"), Gad7First("12")),
            Example.Counted(Phq9("9", "9"), SuppliedAnxiety("GAD7", "8", "12")),
            Example.NotCounted(Phq9("9", "9"), SuppliedAnxiety("GAD7", "12", "8")),
            .. ThresholdScores.WithKnownChange(complaints).Select(one => Example.Counted(Phq9("9", "9"), one.Pair(one.Low, one.Reliable!))),
            .. ThresholdScores.WithKnownChange(complaints).Select(one => Example.NotCounted(Phq9("9", "9"), one.Pair(one.Low, one.Less!))),
            .. Fatigue(complaints).Select(open => Example.Unknown(Phq9("9", "9"), open)),
        ],
    };

    /// <summary>No reliable change.</summary>
    public Derivation NoChange { get; } = new(
        NoChange_Flag, PairedBoth_Flag.IsTrue & !ReliableImprovement_Flag.IsTrue & !ReliableDeterioration_Flag.IsTrue)
    {
        Meaning = "Both measures are paired and the referral neither reliably improved nor reliably deteriorated.",
        Evidence = new Evidence(EvidenceGrade.Primary, Partition),
        Examples =
        [
            Example.Counted(Phq9("15", "10"), Gad7("12", "9")),
            Example.Counted(Phq9("10", "15"), Gad7("9", "12")),
            Example.Counted(Phq9("15", "9"), Gad7("5", "9")),
            Example.NotCounted(Phq9("15", "9"), Gad7("12", "12")),
            Example.NotCounted(Phq9("9", "15"), Gad7("12", "12")),
            Example.NotCounted(Phq9("15", "15"), Gad7First("12")),
            .. Fatigue(complaints).Select(open => Example.Unknown(Phq9("9", "9"), open)),
        ],
    };

    /// <summary>No reliable change as the annual totals of 2015-16 have it: every other finished course (<c>domain.md</c> 4.4).</summary>
    public static Derivation NoChangeOfAllFinished { get; } = new(
        NoChange_Flag, CompletedTreatment_Flag.IsTrue & !ReliableImprovement_Flag.IsTrue & !ReliableDeterioration_Flag.IsTrue)
    {
        Meaning = "The referral finished a course of treatment and neither reliably improved nor reliably deteriorated, with paired scores or without.",
        Evidence = new Evidence(EvidenceGrade.Primary, "Annual totals of 2015-16: 333,962 + 169,777 + 33,392 = 537,131, all finished courses"),
        Examples =
        [
            Example.Counted(ServDischDate.Being("2016-03-31"), TreatmentCareContact_Count.Being("2"), Phq9("15", "10"), Gad7("12", "9")),
            Example.Counted(ServDischDate.Being("2016-03-31"), TreatmentCareContact_Count.Being("2"), Phq9First("15"), Gad7First("12")),
            Example.NotCounted(ServDischDate.Being("2016-03-31"), TreatmentCareContact_Count.Being("2"), Phq9("15", "9"), Gad7("12", "12")),
            Example.NotCounted(ServDischDate.Being("2016-03-31"), TreatmentCareContact_Count.Being("2"), Phq9("9", "15"), Gad7("12", "12")),
            Example.NotCounted(ServDischDate.Being("2016-03-31"), TreatmentCareContact_Count.Being("1"), Phq9("15", "10"), Gad7("12", "9")),
            Example.Unknown(ServDischDate.Being("2016-03-31"), TreatmentCareContact_Count.NotRecorded(), Phq9("15", "10"), Gad7("12", "9")),
        ],
    };

    // No caseness number and no reliable change of the chronic fatigue measure is known (decisions.md 10): it leaves open what the PHQ-9 does not settle.
    private static IEnumerable<Cells> Fatigue(IReadOnlyList<AdsmComplaint> complaints) =>
        complaints.Where(complaint => complaint.Instrument == KnownInstruments.Cfq).Select(complaint => Cells.Of(Complaint(complaint.Code), Pair(complaint.Instrument, "20", "10")));

    private static Compare AnxietyCaseAtStart(IReadOnlyList<AdsmComplaint> complaints) =>
        AtCaseness(Caseness_ADSM_FirstScore.Value, AnxietyMeasure.ThresholdOf(complaints, Caseness_ADSM.Value, ThresholdKind.Caseness));

    private static Compare AnxietyCaseAtEnd(IReadOnlyList<AdsmComplaint> complaints) =>
        AtCaseness(ADSM_LastScore.Value, AnxietyMeasure.ThresholdOf(complaints, ADSM.Value, ThresholdKind.Caseness));

    private static Compare AnxietyImproved(IReadOnlyList<AdsmComplaint> complaints) =>
        Fell(ADSM_FirstScore, ADSM_LastScore, AnxietyMeasure.ThresholdOf(complaints, ADSM.Value, ThresholdKind.ReliableChange));

    private static Compare AnxietyDeteriorated(IReadOnlyList<AdsmComplaint> complaints) =>
        Rose(ADSM_FirstScore, ADSM_LastScore, AnxietyMeasure.ThresholdOf(complaints, ADSM.Value, ThresholdKind.ReliableChange));

    private static Cells SuppliedAnxiety(string measure, string first, string last) =>
        new([ADSM.Being(measure), ADSM_FirstScore.Being(first), ADSM_LastScore.Being(last)]);

    private static Compare AtCaseness(Term score, Term lowestCase) => new(score, Comparison.AtLeast, lowestCase);

    private static Compare Fell(ScoreField first, ScoreField last, Term threshold) =>
        new(new Difference(first.Value, last.Value), Comparison.AtLeast, threshold);

    private static Compare Rose(ScoreField first, ScoreField last, Term threshold) =>
        new(new Difference(last.Value, first.Value), Comparison.AtLeast, threshold);
}
