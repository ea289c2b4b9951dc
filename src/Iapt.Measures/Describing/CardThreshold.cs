using Iapt.Measures.Algebra;
using Iapt.Measures.Instruments;

namespace Iapt.Measures.Describing;

/// <summary>A threshold that a definition rests on.</summary>
/// <param name="Instrument">The instrument.</param>
/// <param name="Which">Which threshold.</param>
/// <param name="Number">The number with its comparison, or that none is known.</param>
/// <param name="Evidence">Where it comes from; null when none is known.</param>
public sealed record CardThreshold(Instrument Instrument, ThresholdKind Which, string Number, Evidence? Evidence)
{
    internal static ImmutableArray<CardThreshold> Of(IReadOnlyList<Derivation> lineage, InstrumentTable instruments)
    {
        var found = lineage.SelectMany(ThresholdReach.Of).DistinctBy(threshold => (threshold.Instrument, threshold.Which));
        return
        [
            .. found
                .OrderBy(threshold => threshold.Which)
                .ThenBy(threshold => KnownInstruments.All.ToList().IndexOf(threshold.Instrument))
                .Select(threshold => new CardThreshold(
                    threshold.Instrument,
                    threshold.Which,
                    ThresholdPhrase.Number(threshold.Instrument, threshold.Which, instruments),
                    ThresholdPhrase.EvidenceOf(threshold.Instrument, threshold.Which, instruments))),
        ];
    }
}
