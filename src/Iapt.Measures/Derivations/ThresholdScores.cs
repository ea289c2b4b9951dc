using Iapt.Measures.Algebra;
using Iapt.Measures.Codes;
using Iapt.Measures.Instruments;

namespace Iapt.Measures.Derivations;

/// <summary>
/// Scores of one anxiety disorder specific measure for example rows, each side of its thresholds. The numbers are written out once more here, as expectations:
/// the examples fail when the instrument table says otherwise.
/// </summary>
/// <param name="Code">A complaint that takes the measure.</param>
/// <param name="Instrument">The measure.</param>
/// <param name="Case">The lowest score at caseness.</param>
/// <param name="Below">The highest score below caseness.</param>
/// <param name="Low">The lower score of a pair that shows a change.</param>
/// <param name="Reliable">The higher score when the change is just reliable; null where no number is known.</param>
/// <param name="Less">The higher score when the change is just not reliable.</param>
internal sealed record ThresholdScores(string Code, Instrument Instrument, string Case, string Below, string Low, string? Reliable, string? Less)
{
    // Chronic fatigue is not here: no caseness number of its measure is known.
    private static readonly ThresholdScores[] Known =
    [
        new("F400", KnownInstruments.MobilityAlone, "2.31", "2.3", "2", "2.73", "2.72"),
        new("F401", KnownInstruments.Spin, "19", "18", "20", "30", "29"),
        new("F410", KnownInstruments.Pdss, "8", "7", "10", "15", "14"),
        new("F42", KnownInstruments.Oci, "40", "39", "10", "42", "41"),
        new("F431", KnownInstruments.Pcl5, "32", "31", "20", "30", "29"),
        new("F431", KnownInstruments.IesR, "33", "32", "20", "29", "28"),
        new("F452", KnownInstruments.Hai, "18", "17", "10", "14", "13"),
        new("83482000", KnownInstruments.Biq, "40", "39", "10", null, null),
        new("K58", KnownInstruments.IbsSss, "75", "74", "10", null, null),
        new("723916001", KnownInstruments.Phq15, "10", "9", "5", null, null),
    ];

    /// <summary>Those of complaints that have a measure of their own.</summary>
    internal static IEnumerable<ThresholdScores> Of(IReadOnlyList<AdsmComplaint> complaints) => Known.Where(scores => complaints.Any(complaint => complaint.Instrument == scores.Instrument));

    internal static IEnumerable<ThresholdScores> WithKnownChange(IReadOnlyList<AdsmComplaint> complaints) => Of(complaints).Where(scores => scores.Reliable is not null);

    internal Cells Complaint => ScoreCells.Complaint(Code);

    internal Cells First(string first) => Cells.Of(Complaint, ScoreCells.FirstOnly(Instrument, first));

    internal Cells Pair(string first, string last) => Cells.Of(Complaint, ScoreCells.Pair(Instrument, first, last));
}
