using Iapt.Measures.Algebra;
using Iapt.Measures.Codes;
using Iapt.Measures.DataSet;
using Iapt.Measures.Derivations;
using static Iapt.Measures.Algebra.Define;
using static Iapt.Measures.Catalogue.Events;
using static Iapt.Measures.Catalogue.ExampleRows;
using static Iapt.Measures.DataSet.Ids101;
using static Iapt.Measures.Derivations.ScoreCells;

namespace Iapt.Measures.Catalogue;

/// <summary>Which scores finished courses of treatment have, where certain complaints have an anxiety measure of their own.</summary>
/// <param name="complaints">Those complaints.</param>
public sealed class PairedScores(IReadOnlyList<AdsmComplaint> complaints)
{
    /// <summary>Those of data set v2.1.</summary>
    public static PairedScores V21 { get; } = new(AdsmComplaints.V21);

    /// <summary>Count_FirstADSMOrGADOnly</summary>
    public MeasureDefinition M196 { get; } = Count("M196", "Count_FirstADSMOrGADOnly", Finished & OneAnxietyScore(complaints))
        .Reading(Readings.TwoNamesOfAMeasure)
        .Reading(Readings.SnomedCodesAreWhole)
        .Reading(
            says: "The closing brackets do not match the opening ones.",
            compute: "One bracket for each complaint.",
            because: "The clauses of the other complaints show the pattern.")
        .Counted(FinishedInMay, Gad7First("12"))
        .Counted(FinishedInMay, Complaint("F411"), Gad7First("12"))
        .NotCounted(FinishedInMay, Complaint("F411"), Gad7("12", "5"))
        .NotCounted(FinishedInMay, Complaint("F411"), EveryFirstScore(complaints))
        .Counted(FinishedInMay, Complaint("F411"), EveryPair(complaints), Gad7First("12"))
        .With([.. ComplaintRows.Of(complaints).Select(one => Example.Counted(one.Finished, one.First))])
        .With([.. ComplaintRows.Of(complaints).Select(one => Example.Counted(one.Finished, Gad7First("12")))])
        .With([.. ComplaintRows.Of(complaints).Select(one => Example.NotCounted(one.Finished, one.Pair, Gad7First("12")))])
        .With([.. ComplaintRows.Of(complaints).Select(one => Example.NotCounted(one.Finished, one.First, Gad7("12", "5")))])
        .With([.. ComplaintRows.Of(complaints).Select(one => Example.NotCounted(one.Finished))])
        .NotCounted(TreatedOnceInMay, Gad7First("12"))
        .NotCounted(FinishedOn(DayAfter), Gad7First("12"))
        .Unknown(PerhapsFinishedInMay, Gad7First("12"))
        .From(MonthlyMetadata.V21);

    /// <summary>Count_NoADSMOrGAD</summary>
    public MeasureDefinition M197 { get; } = Count("M197", "Count_NoADSMOrGAD", Finished & NoAnxietyScore(complaints))
        .Reading(Readings.TwoNamesOfAMeasure)
        .Reading(Readings.SnomedCodesAreWhole)
        .Counted(FinishedInMay, Phq9("15", "6"))
        .Counted(FinishedInMay, Complaint("F411"), EveryFirstScore(complaints))
        .NotCounted(FinishedInMay, Complaint("F411"), Gad7First("12"))
        .With([.. ComplaintRows.Of(complaints).Select(one => Example.Counted(one.Finished))])
        .With([.. ComplaintRows.Of(complaints).Select(one => Example.NotCounted(one.Finished, one.First))])
        .With([.. ComplaintRows.Of(complaints).Select(one => Example.NotCounted(one.Finished, Gad7First("12")))])
        .NotCounted(TreatedOnceInMay, Phq9("15", "6"))
        .NotCounted(FinishedOn(DayAfter), Phq9("15", "6"))
        .Unknown(PerhapsFinishedInMay, Phq9("15", "6"))
        .From(MonthlyMetadata.V21);

    /// <summary>Count_PairedADSMOrGAD</summary>
    public MeasureDefinition M198 { get; } = Count("M198", "Count_PairedADSMOrGAD", Finished & PairedAnxietyScores(complaints))
        .Reading(Readings.TwoNamesOfAMeasure)
        .Reading(Readings.SnomedCodesAreWhole)
        .Reading(
            says: "The clause for F42 lacks its inner bracket and closes the list early, so that the later clauses stand outside 'finished in the period'.",
            compute: "One bracket for each complaint.",
            because: "The clauses of the other complaints show the pattern.")
        .Counted(FinishedInMay, Gad7("12", "5"))
        .Counted(FinishedInMay, Complaint("F411"), Gad7("12", "5"))
        .NotCounted(FinishedInMay, Complaint("F411"), Gad7First("12"))
        .NotCounted(FinishedInMay, Complaint("F411"), EveryPair(complaints))
        .With([.. ComplaintRows.Of(complaints).Select(one => Example.Counted(one.Finished, one.Pair))])
        .With([.. ComplaintRows.Of(complaints).Select(one => Example.Counted(one.Finished, Gad7("12", "5")))])
        .With([.. ComplaintRows.Of(complaints).Select(one => Example.NotCounted(one.Finished, one.First, Gad7First("12")))])
        .NotCounted(TreatedOnceInMay, Gad7("12", "5"))
        .NotCounted(FinishedOn(DayAfter), Gad7("12", "5"))
        .Unknown(PerhapsFinishedInMay, Gad7("12", "5"))
        .From(MonthlyMetadata.V21);

    /// <summary>Count_FirstPHQOnly</summary>
    public MeasureDefinition M199 { get; } = Count("M199", "Count_FirstPHQOnly", Finished & PHQ9_FirstScore.IsRecorded & PHQ9_LastScore.IsNull)
        .Reading(
            says: "Prints IDS101.Referral where the table is IDS101Referral.",
            compute: "IDS101Referral.",
            because: "A slip of spelling; no other table can be meant.")
        .Counted(FinishedInMay, Phq9First("15"))
        .NotCounted(FinishedInMay, Phq9("15", "6"))
        .NotCounted(FinishedInMay, Gad7First("12"))
        .NotCounted(TreatedOnceInMay, Phq9First("15"))
        .NotCounted(FinishedOn(DayAfter), Phq9First("15"))
        .Unknown(PerhapsFinishedInMay, Phq9First("15"))
        .From(MonthlyMetadata.V21);

    /// <summary>Count_NoPHQ</summary>
    public MeasureDefinition M200 { get; } = Count("M200", "Count_NoPHQ", Finished & PHQ9_FirstScore.IsNull)
        .Reading(
            says: "CompletedTreatment_Flag = 'Y'.",
            compute: "The flag is true.",
            because: "The flag holds True everywhere else.")
        .Counted(FinishedInMay, Gad7("12", "5"))
        .NotCounted(FinishedInMay, Phq9First("15"))
        .NotCounted(FinishedInMay, Phq9("15", "6"))
        .NotCounted(TreatedOnceInMay, Gad7("12", "5"))
        .NotCounted(FinishedOn(DayAfter), Gad7("12", "5"))
        .Unknown(PerhapsFinishedInMay, Gad7("12", "5"))
        .From(MonthlyMetadata.V21);

    /// <summary>Count_PairedPHQ</summary>
    public MeasureDefinition M201 { get; } = Count("M201", "Count_PairedPHQ", Finished & PHQ9_LastScore.IsRecorded)
        .Counted(FinishedInMay, Phq9("15", "6"))
        .NotCounted(FinishedInMay, Phq9First("15"))
        .NotCounted(TreatedOnceInMay, Phq9("15", "6"))
        .NotCounted(FinishedOn(DayAfter), Phq9("15", "6"))
        .Unknown(PerhapsFinishedInMay, Phq9("15", "6"))
        .From(MonthlyMetadata.V21);

    /// <summary>Count_PairedPHQAndADSMOrGAD</summary>
    public MeasureDefinition M202 { get; } = Count("M202", "Count_PairedPHQAndADSMOrGAD", Finished & PairedBoth_Flag.IsTrue)
        .Reading(
            says: "tables_used lists IDS603PresentingComplaints; the construction does not read it.",
            compute: "The complaint decides through ADSM_LastScore.",
            because: "ADSM_LastScore (I101D92) is derived from the complaint.")
        .Counted(FinishedInMay, Phq9("15", "6"), Gad7("12", "5"))
        .NotCounted(FinishedInMay, Phq9First("15"), Gad7("12", "5"))
        .NotCounted(FinishedInMay, Phq9("15", "6"), Gad7First("12"))
        .NotCounted(TreatedOnceInMay, Phq9("15", "6"), Gad7("12", "5"))
        .NotCounted(FinishedOn(DayAfter), Phq9("15", "6"), Gad7("12", "5"))
        .Unknown(PerhapsFinishedInMay, Phq9("15", "6"), Gad7("12", "5"))
        .From(MonthlyMetadata.V21);

    /// <summary>Count_ADSMFinishedTreatment</summary>
    public MeasureDefinition M203 { get; } = Count("M203", "Count_ADSMFinishedTreatment", Finished & HasAdsmComplaint(complaints))
        .Quarterly()
        .Reading(Readings.FlagOfTheQuarter)
        .Reading(Readings.SnomedCodesAreWhole)
        .NotCounted(FinishedInMay, Complaint("F411"))
        .NotCounted(FinishedInMay, Complaint("F40"))
        .NotCounted(FinishedInMay, Complaint("834820001"))
        .Counted(FinishedInMay, Complaint("F42.9"))
        .With([.. ComplaintRows.Of(complaints).Select(one => Example.Counted(one.Finished))])
        .NotCounted(TreatedOnceInMay, Complaint("F400"))
        .NotCounted(FinishedOn(DayAfter), Complaint("F400"))
        .Unknown(FinishedInMay, Validated_PresentingComplaint.NotRecorded())
        .From(MonthlyMetadata.V21);

    /// <summary>Count_AppropriatePairedADSM</summary>
    public MeasureDefinition M204 { get; } = Count("M204", "Count_AppropriatePairedADSM", Finished & AppropriatelyPaired(complaints))
        .Quarterly()
        .Reading(Readings.FlagOfTheQuarter)
        .Reading(Readings.TwoNamesOfAMeasure)
        .NotCounted(FinishedInMay, Complaint("F411"), Gad7("12", "5"))
        .With([.. ComplaintRows.Of(complaints).Select(one => Example.Counted(one.Finished, one.Pair))])
        .With([.. ComplaintRows.Of(complaints).Select(one => Example.NotCounted(one.Finished, one.First, Gad7("12", "5")))])
        .With([.. ComplaintRows.Of(complaints).Select(one => Example.NotCounted(FinishedInMay, Complaint("F411"), one.Supplied))])
        .NotCounted(TreatedOnceInMay, Complaint("F42"), ADSM.Being("OCD"))
        .NotCounted(FinishedOn(DayAfter), Complaint("F42"), ADSM.Being("OCD"))
        .Unknown(FinishedInMay, Validated_PresentingComplaint.NotRecorded(), ADSM.Being("OCD"))
        .From(MonthlyMetadata.V21);

    /// <summary>Percentage_AppropriatePairedADSM</summary>
    public MeasureDefinition M205 { get; } = Percentage("M205", "Percentage_AppropriatePairedADSM").Of(Finished & AppropriatelyPaired(complaints)).Over(Finished & HasAdsmComplaint(complaints))
        .Quarterly()
        .Reading(Readings.FlagOfTheQuarter)
        .Reading(Readings.TwoNamesOfAMeasure)
        .Reading(
            says: "The denominator tests codes in lower case (f400).",
            compute: "Codes compare without case.",
            because: "Validated codes are upper case; as printed only the four complaints in upper case would be in the denominator.")
        .Reading(
            says: "The numerator closes its list of complaints after F452.",
            compute: "One bracket for each complaint.",
            because: "The clauses of the other complaints show the pattern.")
        .Reading(
            says: "The annual percentage of the same name divides by all finished courses.",
            compute: "By finished courses with an ADSM complaint.",
            because: "63 of 63 published months reproduce with M203.")
        .Reading(Readings.SnomedCodesAreWhole)
        .Outside(FinishedInMay, Complaint("F411"), Gad7("12", "5"))
        .With([.. ComplaintRows.Of(complaints).Select(one => Example.Counted(one.Finished, one.Pair))])
        .With([.. ComplaintRows.Of(complaints).Select(one => Example.NotCounted(one.Finished, one.First, Gad7("12", "5")))])
        .With([.. ComplaintRows.Of(complaints).Select(one => Example.Outside(FinishedInMay, Complaint("F411"), one.Supplied))])
        .Outside(TreatedOnceInMay, Complaint("F42"), ADSM.Being("OCD"))
        .Outside(FinishedOn(DayAfter), Complaint("F42"), ADSM.Being("OCD"))
        .Unknown(FinishedInMay, Validated_PresentingComplaint.NotRecorded(), ADSM.Being("OCD"))
        .From(MonthlyMetadata.V21);

    /// <summary>The family.</summary>
    public MeasureFamily Family => new(
        "paired-scores",
        [
            M196, M197, M198, M199, M200, M201, M202, M203,
            M204, M205,
        ]);

    private static Or HasAdsmComplaint(IReadOnlyList<AdsmComplaint> complaints) => new([.. complaints.Select(AnxietyMeasure.Matches)]);

    private static Or AppropriatelyPaired(IReadOnlyList<AdsmComplaint> complaints) =>
        new([.. complaints.Select(complaint => AnxietyMeasure.Matches(complaint) & ADSM.In(complaint.Instrument.Code))]);

    private static Or OneAnxietyScore(IReadOnlyList<AdsmComplaint> complaints) => EachComplaint(
        complaints,
        pair => (pair.First.IsRecorded | GAD_FirstScore.IsRecorded) & pair.Last.IsNull & GAD_LastScore.IsNull,
        GAD_FirstScore.IsRecorded & GAD_LastScore.IsNull);

    private static Or NoAnxietyScore(IReadOnlyList<AdsmComplaint> complaints) => EachComplaint(complaints, pair => pair.First.IsNull & GAD_FirstScore.IsNull, GAD_FirstScore.IsNull);

    private static Or PairedAnxietyScores(IReadOnlyList<AdsmComplaint> complaints) =>
        EachComplaint(complaints, pair => pair.Last.IsRecorded | GAD_LastScore.IsRecorded, GAD_LastScore.IsRecorded);

    private static Or EachComplaint(IReadOnlyList<AdsmComplaint> complaints, Func<ScorePairField, Predicate> specific, Predicate otherwise) => new(
        [
            .. complaints.Select(complaint => AnxietyMeasure.Matches(complaint) & specific(AnxietyMeasure.Fields(complaint))),
            (!HasAdsmComplaint(complaints) | Validated_PresentingComplaint.IsNull) & otherwise,
        ]);

    private static Cells EveryFirstScore(IReadOnlyList<AdsmComplaint> complaints) => Cells.Of([.. ComplaintRows.Of(complaints).Select(one => one.First)]);

    private static Cells EveryPair(IReadOnlyList<AdsmComplaint> complaints) => Cells.Of([.. ComplaintRows.Of(complaints).Select(one => one.Pair)]);
}
