using Iapt.Measures.Instruments;

namespace Iapt.Measures.Properties.Generation;

/// <summary>Typed score pairs of an instrument known at run time only.</summary>
internal static class Pairs
{
    private static readonly Dictionary<Instrument, Func<decimal, decimal?, ScorePair>> Makers = new()
    {
        [KnownInstruments.Phq9] = Make<Phq9>,
        [KnownInstruments.Gad7] = Make<Gad7>,
        [KnownInstruments.MobilityAlone] = Make<MobilityAlone>,
        [KnownInstruments.Spin] = Make<Spin>,
        [KnownInstruments.Pdss] = Make<Pdss>,
        [KnownInstruments.Oci] = Make<Oci>,
        [KnownInstruments.Pcl5] = Make<Pcl5>,
        [KnownInstruments.Hai] = Make<Hai>,
        [KnownInstruments.Biq] = Make<Biq>,
        [KnownInstruments.Cfq] = Make<Cfq>,
        [KnownInstruments.IbsSss] = Make<IbsSss>,
        [KnownInstruments.Phq15] = Make<Phq15>,
    };

    public static ScorePair Of(Scored scored) => Of(scored.Instrument, scored.First, scored.Last);

    public static ScorePair Of(Instrument instrument, int first, int? last)
    {
        var scale = (decimal)FixedPoint.Power(instrument.Decimals);
        return Makers[instrument](first / scale, last / scale);
    }

    private static ScorePair Make<T>(decimal first, decimal? last)
        where T : IScale => last is { } end ? ScorePair.Of<T>(first, end) : ScorePair.FirstOnly(Score<T>.Of(first));
}
