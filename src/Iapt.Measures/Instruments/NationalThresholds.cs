using NodaTime;

namespace Iapt.Measures.Instruments;

/// <summary>
/// The thresholds that the programme's outcome flags use, with their sources. A number without a readable source is provisional; what was looked for is noted with
/// it. What is not known stands as null: there is no default (<c>decisions.md</c> 10).
/// </summary>
internal static class NationalThresholds
{
    private const string MonthlyMetadata = "NHS Digital, IAPT v2.0 monthly metadata, constructions of M279 to M281 (persistent physical symptoms)";
    private const string ServiceTable = "PMC8411661, table 1 (service thresholds, after NHS Digital 2016)";
    private const string ServiceTableAndTrial = ServiceTable + "; trial registration NCT05134103";
    private const string Manual = "NHS Talking Therapies manual, appendix of outcome measures, as recalled: the appendix could not be read";
    private const string NotFound = "Looked for in public NHS documents, papers and code repositories, and not found.";
    private const string NoChange = "No reliable change: " + NotFound;

    private static readonly Validity SinceV21 = Validity.Since(2022, 4);

    // PTSD: the IES-R up to data set v1.5, the PCL-5 from v2.0, which applies from the September 2020 submission (NHS Digital, methodological change notice, January 2021).
    private static readonly Validity UntilV20 = new(null, new YearMonth(2020, 8));
    private static readonly Validity SinceV20 = Validity.Since(2020, 9);

    internal static IReadOnlyList<InstrumentEntry> Entries { get; } =
    [
        Entry(
            KnownInstruments.Phq9,
            Case(10, Primary(MonthlyMetadata, "Some pages print '9 or above': 9 is the highest score below caseness.")),
            Change(6, Secondary(ServiceTableAndTrial, "The annual metadata compare with a threshold that they do not print; 6 or more is 'more than' the index 5.20. General literature also uses 5."))),
        Entry(
            KnownInstruments.Gad7,
            Case(8, Secondary(ServiceTableAndTrial, "The trial prints 'above 7', the same rule. The 10 of general literature (Spitzer and others 2006) is not the programme's.")),
            Change(4, Secondary(ServiceTableAndTrial, "The annual metadata compare with a threshold that they do not print; 4 or more is 'more than' the index 3.53."))),
        Entry(
            KnownInstruments.MobilityAlone,
            new CasenessThreshold(
                CasenessOperator.Above,
                230,
                Primary(
                    "NHS Data Dictionary (archived), Agoraphobia Mobility Inventory Questionnaire",
                    "The item was last live in December 2019; the current dictionary keeps no text of it. Chambless and others 2011 find 1.61, which the programme did not adopt.")),
            Change(73, Provisional(Manual, NotFound + " The abstract of De Beurs and others 1994 computes an index of change and prints no value."))),
        Entry(
            KnownInstruments.Spin,
            Case(
                19,
                Secondary(
                    "Connor and others 2000, abstract (a score of 19 separates cases from controls)",
                    "The abstract gives no operator and is not the programme's text. Summaries print 19, above 19, 20 and over 21.")),
            Change(10, Provisional(Manual, NotFound))),
        Entry(
            KnownInstruments.Pdss,
            Case(
                8,
                Secondary("Shear and others 2001, abstract", "Not the programme's text. Another summary prints 9; the bands of Furukawa and others 2009 depend on agoraphobia.")),
            Change(5, Provisional(Manual, NotFound + " A vendor's page prints 5; Furukawa and others 2009 take a fall of 40 % as a response."))),
        Entry(
            KnownInstruments.Oci,
            Case(40, Provisional(Manual, "Looked for in public NHS documents, papers and code repositories; one anonymous page says that the programme recommends 40, without an operator.")),
            Change(32, Provisional(Manual, NotFound + " The 13 of Veale and others 2016 is for the OCI-R, another form of 18 items."))),
        Entry(
            KnownInstruments.IesR,
            Case(33, Provisional("Creamer and others 2003; its use by the programme as recalled", "Other papers find 25 (Chang), 34 (Morina and others 2013) and 46 (Murphy and others 2017).")),
            Change(9, Provisional(Manual, NotFound)),
            UntilV20),
        Entry(
            KnownInstruments.Pcl5,
            Case(
                32,
                Provisional(
                    Manual,
                    "Looked for in public NHS documents, papers and code repositories: 31 to 33 in the National Center for PTSD's text, never 32 alone; 34 (Murphy and others 2017) and 38 elsewhere.")),
            Change(10, Provisional(Manual, "Sources disagree: one vendor's page calls 10 reliable, another 5 reliable and 10 clinically meaningful. No NHS text was found.")),
            SinceV20),
        Entry(
            KnownInstruments.Hai,
            Case(
                18,
                Provisional(
                    Manual,
                    "A validation of a short form finds 18 without saying its items; the form of 14 items has 18, 22 or 29 by setting (BMC Psychiatry 2022). The programme scores 18 items.")),
            Change(4, Provisional(Manual, NotFound))),
        Entry(KnownInstruments.Biq, Case(40, Provisional(Manual, "Nothing was found on the BIQ itself; Veale and others 2011 take 40 on the nearly identical COPS.")), null, SinceV21)
            with { Missing = NoChange },
        Entry(KnownInstruments.Cfq, null, null, SinceV21)
            with
            {
                Missing = "An NHS data quality note on v2.0 speaks of a caseness threshold and prints no number; 18 is a reader's guess, 19 recalled, and 4 the original paper's other scoring. " + NoChange,
            },
        Entry(KnownInstruments.IbsSss, Case(75, Primary(MonthlyMetadata, "A construction of v2.0; that v2.1 keeps the number for the anxiety measure is inferred.")), null, SinceV21)
            with { Missing = NoChange },
        Entry(KnownInstruments.Phq15, Case(10, Primary(MonthlyMetadata, "A construction of v2.0; that v2.1 keeps the number for the anxiety measure is inferred.")), null, SinceV21)
            with { Missing = NoChange },
    ];

    private static InstrumentEntry Entry(Instrument instrument, CasenessThreshold? caseness, ReliableChange? change, Validity? validity = null) =>
        new(instrument, caseness, change, validity ?? Validity.Always);

    private static CasenessThreshold Case(int units, Evidence evidence) => new(CasenessOperator.AtLeast, units, evidence);

    private static ReliableChange Change(int units, Evidence evidence) => new(units, evidence);

    private static Evidence Primary(string source, string note) => new(EvidenceGrade.Primary, source, note);

    private static Evidence Secondary(string source, string note) => new(EvidenceGrade.Secondary, source, note);

    private static Evidence Provisional(string source, string note) => new(EvidenceGrade.Provisional, source, note);
}
