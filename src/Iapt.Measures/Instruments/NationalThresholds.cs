using NodaTime;

namespace Iapt.Measures.Instruments;

/// <summary>
/// The thresholds that the programme's outcome flags use, with their sources. A number without a readable source is provisional; what was looked for is noted with
/// it. What is not known stands as null: there is no default (<c>decisions.md</c> 10).
/// </summary>
internal static class NationalThresholds
{
    private static readonly Validity SinceV21 = Validity.Since(2022, 4);

    /// <summary>One entry for each instrument that an outcome can rest on.</summary>
    internal static IReadOnlyList<InstrumentEntry> Entries { get; } =
    [
        Entry(KnownInstruments.Phq9, Case(10, Primary("IAPT v2.0 monthly metadata, M279-M281")), Change(6, Secondary("PMC8411661, table 1"))),
        Entry(KnownInstruments.Gad7, Case(8, Secondary("PMC8411661, table 1")), Change(4, Secondary("PMC8411661, table 1"))),
        Entry(
            KnownInstruments.MobilityAlone,
            new CasenessThreshold(CasenessOperator.Above, 230, Primary("NHS Data Dictionary (archived), Agoraphobia Mobility Inventory")),
            Change(73, Provisional("IAPT manual appendix, as recalled"))),
        Entry(KnownInstruments.Spin, Case(19, Secondary("Published summaries of Connor and others 2000")), Change(10, Provisional("IAPT manual appendix, as recalled"))),
        Entry(KnownInstruments.Pdss, Case(8, Secondary("Shear and others 2001, abstract")), Change(5, Provisional("IAPT manual appendix, as recalled"))),
        Entry(KnownInstruments.Oci, Case(40, Provisional("IAPT manual appendix, as recalled")), Change(32, Provisional("IAPT manual appendix, as recalled"))),
        Entry(
            KnownInstruments.IesR,
            Case(33, Provisional("Creamer and others 2003; its use by the programme as recalled")),
            Change(9, Provisional("IAPT manual appendix, as recalled")),
            new Validity(null, new YearMonth(2020, 8))),
        Entry(
            KnownInstruments.Pcl5,
            Case(32, Provisional("IAPT manual appendix, as recalled")),
            Change(10, Provisional("IAPT manual appendix, as recalled")),
            Validity.Since(2020, 9)),
        Entry(KnownInstruments.Hai, Case(18, Provisional("IAPT manual appendix, as recalled")), Change(4, Provisional("IAPT manual appendix, as recalled"))),
        Entry(KnownInstruments.Biq, Case(40, Provisional("IAPT manual appendix, as recalled")), null, SinceV21),
        Entry(KnownInstruments.Cfq, null, null, SinceV21),
        Entry(KnownInstruments.IbsSss, Case(75, Primary("IAPT v2.0 monthly metadata, M279-M281")), null, SinceV21),
        Entry(KnownInstruments.Phq15, Case(10, Primary("IAPT v2.0 monthly metadata, M279-M281")), null, SinceV21),
    ];

    private static InstrumentEntry Entry(Instrument instrument, CasenessThreshold? caseness, ReliableChange? change, Validity? validity = null) =>
        new(instrument, caseness, change, validity ?? Validity.Always);

    private static CasenessThreshold Case(int units, Evidence evidence) => new(CasenessOperator.AtLeast, units, evidence);

    private static ReliableChange Change(int units, Evidence evidence) => new(units, evidence);

    private static Evidence Primary(string source) => new(EvidenceGrade.Primary, source);

    private static Evidence Secondary(string source) => new(EvidenceGrade.Secondary, source);

    private static Evidence Provisional(string source) => new(EvidenceGrade.Provisional, source);
}
