using System.Collections.Frozen;
using Iapt.Measures.Algebra;
using Iapt.Measures.Instruments;

namespace Iapt.Measures.DataSet;

/// <summary>Which fields hold the scores of which instrument.</summary>
public static class ScorePairFields
{
    /// <summary>The instruments of IDS101Referral that an outcome can rest on.</summary>
    public static IReadOnlyList<ScorePairField> All { get; } =
    [
        Pair(Ids101.PHQ9_FirstScore, Ids101.PHQ9_LastScore),
        Pair(Ids101.GAD_FirstScore, Ids101.GAD_LastScore),
        Pair(Ids101.AgoraAlone_FirstScore, Ids101.AgoraAlone_LastScore),
        Pair(Ids101.SocialPhobia_FirstScore, Ids101.SocialPhobia_LastScore),
        Pair(Ids101.PanicDisorder_FirstScore, Ids101.PanicDisorder_LastScore),
        Pair(Ids101.OCD_FirstScore, Ids101.OCD_LastScore),
        Pair(Ids101.PTSD_FirstScore, Ids101.PTSD_LastScore),
        Pair(Ids101.AnxietyInventory_FirstScore, Ids101.AnxietyInventory_LastScore),
        Pair(Ids101.BIQ_FirstScore, Ids101.BIQ_LastScore),
        Pair(Ids101.CFS_FirstScore, Ids101.CFS_LastScore),
        Pair(Ids101.IBS_FirstScore, Ids101.IBS_LastScore),
        Pair(Ids101.PHQ15_FirstScore, Ids101.PHQ15_LastScore),
    ];

    /// <summary>Those of instruments that data set v2.1 has no more: the IES-R, until August 2020.</summary>
    public static IReadOnlyList<ScorePairField> Retired { get; } = [Pair(Ids101.IESPTSD_FirstScore, Ids101.IESPTSD_LastScore)];

    private static readonly FrozenDictionary<Instrument, ScorePairField> ByInstrument = All.Concat(Retired).ToFrozenDictionary(pair => pair.Instrument);

    /// <summary>The fields of an instrument.</summary>
    /// <param name="instrument">The instrument.</param>
    /// <exception cref="ArgumentException">IDS101Referral has no scores of the instrument.</exception>
    public static ScorePairField Of(Instrument instrument) =>
        ByInstrument.TryGetValue(instrument ?? throw new ArgumentNullException(nameof(instrument)), out var fields)
            ? fields
            : throw new ArgumentException($"IDS101Referral holds no scores of {instrument}.", nameof(instrument));

    private static ScorePairField Pair(ScoreField first, ScoreField last) => new(first.Instrument!, first, last);
}
