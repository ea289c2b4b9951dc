using Iapt.Measures.Algebra;
using Iapt.Measures.Codes;
using Iapt.Measures.DataSet;
using Iapt.Measures.Instruments;
using static Iapt.Measures.DataSet.Ids101;
using static Iapt.Measures.Derivations.ScoreCells;

namespace Iapt.Measures.Derivations;

/// <summary>Which anxiety measure a referral uses, and its scores (<c>ADSM</c>, I101D90 to I101D92), where certain complaints have a measure of their own.</summary>
/// <param name="complaints">Those complaints.</param>
public sealed class AnxietyMeasure(IReadOnlyList<AdsmComplaint> complaints)
{
    // Services that fall back to the GAD-7 write GAD; GAD7 is accepted because a supplied ADSM is used as it is (decisions.md 9).
    private const string Gad7Spelling = "GAD7";

    private static readonly Evidence FromCounts = new(
        EvidenceGrade.Primary,
        "Constructions of M196 to M205; published counts of M202 to M204 over 63 months",
        "That the switch is on the pair is inferred: M204 says paired and tests no score.");

    /// <summary>The measure named when its pair is complete, else the GAD-7.</summary>
    public Derivation Measure { get; } = new(ADSM, Named(complaints, complaint => Matches(complaint) & Fields(complaint).First.IsRecorded & Fields(complaint).Last.IsRecorded))
    {
        Meaning = "The anxiety measure of the referral: the specific measure of its presenting complaint when first and last scores of it are recorded, else the GAD-7.",
        Evidence = FromCounts,
        Optional = [Validated_PresentingComplaint, .. SpecificScores(complaints)],
        Interpretations =
        [
            new(
                "What stands in ADSM when the specific pair is incomplete is not said.",
                "GAD, also when the GAD-7 is not paired either.",
                "ADSM_LastScore is missing for 9 to 35 referrals a month while 2,013 to 3,364 lack the specific pair: it must hold the GAD-7 there."),
        ],
        Examples =
        [
            Example.Gives("GAD", Gad7("12", "5")),
            Example.Gives("GAD", Complaint("F411"), Gad7("12", "5")),
            Example.Gives("GAD", Validated_PresentingComplaint.NotRecorded(), EveryPair(complaints)),
            .. complaints.Select(complaint => Example.Gives(complaint.Instrument.Code, Complaint(complaint.Code), PairOf(complaint))),
            .. complaints.Select(complaint => Example.Gives("GAD", Complaint(complaint.Code), FirstOf(complaint), Gad7("12", "5"))),
            .. complaints.Select(complaint => Example.Gives("GAD", Complaint("F411"), PairOf(complaint))),
        ],
    };

    /// <summary>Its first score.</summary>
    public Derivation FirstScore { get; } = new(ADSM_FirstScore, Scores(complaints, ADSM.Value, pair => pair.First))
    {
        Meaning = "The first score of the anxiety measure that ADSM names.",
        Evidence = FromCounts,
        Optional = [.. SpecificScores(complaints)],
        Examples =
        [
            Example.Gives("12", Gad7("12", "5")),
            Example.Gives("12", ADSM.Being("GAD7"), Gad7("12", "5")),
            Example.Gives("12", Complaint("F401"), FirstOnly(KnownInstruments.Spin, "30"), Gad7("12", "5")),
            Example.Unknown(Phq9("15", "6")),
            .. complaints.Select(complaint => Example.Gives("3", Complaint(complaint.Code), PairOf(complaint), Gad7("12", "5"))),
        ],
    };

    /// <summary>Its last score.</summary>
    public Derivation LastScore { get; } = new(ADSM_LastScore, Scores(complaints, ADSM.Value, pair => pair.Last))
    {
        Meaning = "The last score of the anxiety measure that ADSM names.",
        Evidence = FromCounts,
        Optional = [.. SpecificScores(complaints)],
        Examples =
        [
            Example.Gives("5", Gad7("12", "5")),
            Example.Gives("5", ADSM.Being("GAD7"), Gad7("12", "5")),
            Example.Gives("5", Complaint("F401"), FirstOnly(KnownInstruments.Spin, "30"), Gad7("12", "5")),
            Example.Unknown(Gad7First("12")),
            .. complaints.Select(complaint => Example.Gives("2", Complaint(complaint.Code), PairOf(complaint), Gad7("12", "5"))),
        ],
    };

    /// <summary>The measure that decides caseness at the start, where a single score is enough.</summary>
    public Derivation ForCaseness { get; } = new(
        Caseness_ADSM,
        new FirstCase(
            [
                new Case(ADSM_LastScore.IsRecorded, ADSM.Value),
                .. complaints.Select(complaint => new Case(Matches(complaint) & Fields(complaint).First.IsRecorded, new CodeConstant(Code(complaint.Instrument)))),
            ],
            ADSM.Value))
    {
        Meaning = "The anxiety measure whose first score decides caseness: the one ADSM names when it is paired, else the specific measure when it has a first score, else the GAD-7.",
        Evidence = new Evidence(EvidenceGrade.Provisional, "No source says what happens when neither measure is paired (domain.md 2.5, decisions.md 9)"),
        Optional = [Validated_PresentingComplaint, .. SpecificScores(complaints)],
        Instead = new Substitute(ADSM_FirstScore, ADSM),
        Examples =
        [
            Example.Gives("GAD", Gad7First("12")),
            Example.Gives("GAD", Complaint("F411"), EveryFirstScore(complaints)),
            .. complaints.Select(complaint => Example.Gives(complaint.Instrument.Code, Complaint(complaint.Code), PairOf(complaint))),
            .. complaints.Select(complaint => Example.Gives(complaint.Instrument.Code, Complaint(complaint.Code), FirstOf(complaint), Gad7First("12"))),
            .. complaints.Select(complaint => Example.Gives("GAD", Complaint(complaint.Code), FirstOf(complaint), Gad7("12", "5"))),
            .. complaints.Select(complaint => Example.Gives("GAD", Complaint(complaint.Code), Gad7First("12"))),
        ],
    };

    /// <summary>The first score of that measure.</summary>
    public Derivation CasenessScore { get; } = new(Caseness_ADSM_FirstScore, Scores(complaints, Caseness_ADSM.Value, pair => pair.First))
    {
        Meaning = "The first score of the anxiety measure that decides caseness.",
        Evidence = new Evidence(EvidenceGrade.Provisional, "No source says what happens when neither measure is paired (domain.md 2.5, decisions.md 9)"),
        Optional = [.. SpecificScores(complaints)],
        Instead = new Substitute(ADSM_FirstScore, ADSM_FirstScore),
        Examples =
        [
            Example.Gives("12", Gad7First("12")),
            Example.Gives("12", ADSM.Being("GAD7"), Gad7First("12")),
            Example.Gives("12", Complaint("F401"), FirstOnly(KnownInstruments.Spin, "30"), Gad7("12", "5")),
            Example.Unknown(Phq9("15", "6")),
            .. complaints.Select(complaint => Example.Gives("3", Complaint(complaint.Code), FirstOf(complaint))),
        ],
    };

    /// <summary>The presenting complaint takes this specific measure; unknown when none is recorded.</summary>
    /// <param name="complaint">A complaint that has its own measure.</param>
    public static Predicate Matches(AdsmComplaint complaint)
    {
        ArgumentNullException.ThrowIfNull(complaint);
        return complaint.IsWhole ? Validated_PresentingComplaint.In(complaint.Code) : Validated_PresentingComplaint.BeginsWith(complaint.Code);
    }

    /// <summary>The fields that hold the scores of its measure.</summary>
    /// <param name="complaint">A complaint that has its own measure.</param>
    public static ScorePairField Fields(AdsmComplaint complaint)
    {
        ArgumentNullException.ThrowIfNull(complaint);
        return ScorePairFields.Of(complaint.Instrument);
    }

    /// <summary>A threshold of the measure that a code names.</summary>
    /// <param name="complaints">The complaints that have a measure of their own.</param>
    /// <param name="measure">The code of the measure.</param>
    /// <param name="which">Which threshold.</param>
    internal static Term ThresholdOf(IReadOnlyList<AdsmComplaint> complaints, Term measure, ThresholdKind which) =>
        ByMeasure(complaints, measure, pair => new Threshold(pair.Instrument, which));

    private static FirstCase Named(IReadOnlyList<AdsmComplaint> complaints, Func<AdsmComplaint, Predicate> when) => new(
        [.. complaints.Select(complaint => new Case(when(complaint), new CodeConstant(Code(complaint.Instrument))))],
        new CodeConstant(KnownInstruments.Gad7.Code));

    private static ByCode Scores(IReadOnlyList<AdsmComplaint> complaints, Term measure, Func<ScorePairField, ScoreField> which) =>
        ByMeasure(complaints, measure, pair => which(pair).Value);

    private static ByCode ByMeasure(IReadOnlyList<AdsmComplaint> complaints, Term measure, Func<ScorePairField, Term> then)
    {
        var gad7 = Widened.To(then(ScorePairFields.Of(KnownInstruments.Gad7)), ADSM_FirstScore.Decimals);
        return new ByCode(
            measure,
            [
                .. complaints.Select(complaint => new CodeEntry(Code(complaint.Instrument), Widened.To(then(Fields(complaint)), ADSM_FirstScore.Decimals))),
                new CodeEntry(KnownInstruments.Gad7.Code, gad7),
                new CodeEntry(Gad7Spelling, gad7),
            ]);
    }

    // Codes compare without case: the field holds them in upper case.
    private static string Code(Instrument instrument) => ADSM.Normalise(instrument.Code);

    private static IEnumerable<Field> SpecificScores(IReadOnlyList<AdsmComplaint> complaints) =>
        complaints.SelectMany(complaint => new Field[] { Fields(complaint).First, Fields(complaint).Last });

    private static Cells EveryPair(IReadOnlyList<AdsmComplaint> complaints) => Cells.Of([.. complaints.Select(PairOf)]);

    private static Cells EveryFirstScore(IReadOnlyList<AdsmComplaint> complaints) => Cells.Of([.. complaints.Select(FirstOf)]);

    private static Cells PairOf(AdsmComplaint complaint) => Pair(complaint.Instrument, "3", "2");

    private static Cells FirstOf(AdsmComplaint complaint) => FirstOnly(complaint.Instrument, "3");
}
