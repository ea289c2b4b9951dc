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

/// <summary>Which scores finished courses of treatment have.</summary>
public static class PairedScores
{
    private static readonly Predicate OtherComplaint = !HasAdsmComplaintClause() | Validated_PresentingComplaint.IsNull;

    private static readonly Predicate HasAdsmComplaint = HasAdsmComplaintClause();

    private static readonly Predicate OneAnxietyScore = EachComplaint(
        pair => (pair.First.IsRecorded | GAD_FirstScore.IsRecorded) & pair.Last.IsNull & GAD_LastScore.IsNull,
        GAD_FirstScore.IsRecorded & GAD_LastScore.IsNull);

    private static readonly Predicate NoAnxietyScore = EachComplaint(pair => pair.First.IsNull & GAD_FirstScore.IsNull, GAD_FirstScore.IsNull);

    private static readonly Predicate PairedAnxietyScores = EachComplaint(pair => pair.Last.IsRecorded | GAD_LastScore.IsRecorded, GAD_LastScore.IsRecorded);

    private static readonly Predicate AppropriatelyPaired = new Or(
        [.. AdsmComplaints.V21.Select(complaint => AnxietyMeasure.Matches(complaint) & ADSM.In(complaint.Instrument.Code))]);

    private static readonly Cells EveryFirstScore = Cells.Of([.. ComplaintRows.All.Select(one => one.First)]);

    private static readonly Cells EveryPair = Cells.Of([.. ComplaintRows.All.Select(one => one.Pair)]);

    /// <summary>Count_FirstADSMOrGADOnly</summary>
    public static MeasureDefinition M196 { get; } = Count("M196", "Count_FirstADSMOrGADOnly", Finished & OneAnxietyScore)
        .Reading(Readings.TwoNamesOfAMeasure)
        .Reading(Readings.SnomedCodesAreWhole)
        .Reading(
            says: "The closing brackets do not match the opening ones.",
            compute: "One bracket for each complaint.",
            because: "The clauses of the other complaints show the pattern.")
        .Counted(FinishedInMay, Gad7First("12"))
        .Counted(FinishedInMay, Complaint("F411"), Gad7First("12"))
        .NotCounted(FinishedInMay, Complaint("F411"), Gad7("12", "5"))
        .NotCounted(FinishedInMay, Complaint("F411"), EveryFirstScore)
        .Counted(FinishedInMay, Complaint("F411"), EveryPair, Gad7First("12"))
        .ForEachComplaint(one => Example.Counted(one.Finished, one.First))
        .ForEachComplaint(one => Example.Counted(one.Finished, Gad7First("12")))
        .ForEachComplaint(one => Example.NotCounted(one.Finished, one.Pair, Gad7First("12")))
        .ForEachComplaint(one => Example.NotCounted(one.Finished, one.First, Gad7("12", "5")))
        .ForEachComplaint(one => Example.NotCounted(one.Finished))
        .NotCounted(TreatedOnceInMay, Gad7First("12"))
        .NotCounted(FinishedOn(DayAfter), Gad7First("12"))
        .Unknown(PerhapsFinishedInMay, Gad7First("12"))
        .From(MonthlyMetadata.V21);

    /// <summary>Count_NoADSMOrGAD</summary>
    public static MeasureDefinition M197 { get; } = Count("M197", "Count_NoADSMOrGAD", Finished & NoAnxietyScore)
        .Reading(Readings.TwoNamesOfAMeasure)
        .Reading(Readings.SnomedCodesAreWhole)
        .Counted(FinishedInMay, Phq9("15", "6"))
        .Counted(FinishedInMay, Complaint("F411"), EveryFirstScore)
        .NotCounted(FinishedInMay, Complaint("F411"), Gad7First("12"))
        .ForEachComplaint(one => Example.Counted(one.Finished))
        .ForEachComplaint(one => Example.NotCounted(one.Finished, one.First))
        .ForEachComplaint(one => Example.NotCounted(one.Finished, Gad7First("12")))
        .NotCounted(TreatedOnceInMay, Phq9("15", "6"))
        .NotCounted(FinishedOn(DayAfter), Phq9("15", "6"))
        .Unknown(PerhapsFinishedInMay, Phq9("15", "6"))
        .From(MonthlyMetadata.V21);

    /// <summary>Count_PairedADSMOrGAD</summary>
    public static MeasureDefinition M198 { get; } = Count("M198", "Count_PairedADSMOrGAD", Finished & PairedAnxietyScores)
        .Reading(Readings.TwoNamesOfAMeasure)
        .Reading(Readings.SnomedCodesAreWhole)
        .Reading(
            says: "The clause for F42 lacks its inner bracket and closes the list early, so that the later clauses stand outside 'finished in the period'.",
            compute: "One bracket for each complaint.",
            because: "The clauses of the other complaints show the pattern.")
        .Counted(FinishedInMay, Gad7("12", "5"))
        .Counted(FinishedInMay, Complaint("F411"), Gad7("12", "5"))
        .NotCounted(FinishedInMay, Complaint("F411"), Gad7First("12"))
        .NotCounted(FinishedInMay, Complaint("F411"), EveryPair)
        .ForEachComplaint(one => Example.Counted(one.Finished, one.Pair))
        .ForEachComplaint(one => Example.Counted(one.Finished, Gad7("12", "5")))
        .ForEachComplaint(one => Example.NotCounted(one.Finished, one.First, Gad7First("12")))
        .NotCounted(TreatedOnceInMay, Gad7("12", "5"))
        .NotCounted(FinishedOn(DayAfter), Gad7("12", "5"))
        .Unknown(PerhapsFinishedInMay, Gad7("12", "5"))
        .From(MonthlyMetadata.V21);

    /// <summary>Count_FirstPHQOnly</summary>
    public static MeasureDefinition M199 { get; } = Count("M199", "Count_FirstPHQOnly", Finished & PHQ9_FirstScore.IsRecorded & PHQ9_LastScore.IsNull)
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
    public static MeasureDefinition M200 { get; } = Count("M200", "Count_NoPHQ", Finished & PHQ9_FirstScore.IsNull)
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
    public static MeasureDefinition M201 { get; } = Count("M201", "Count_PairedPHQ", Finished & PHQ9_LastScore.IsRecorded)
        .Counted(FinishedInMay, Phq9("15", "6"))
        .NotCounted(FinishedInMay, Phq9First("15"))
        .NotCounted(TreatedOnceInMay, Phq9("15", "6"))
        .NotCounted(FinishedOn(DayAfter), Phq9("15", "6"))
        .Unknown(PerhapsFinishedInMay, Phq9("15", "6"))
        .From(MonthlyMetadata.V21);

    /// <summary>Count_PairedPHQAndADSMOrGAD</summary>
    public static MeasureDefinition M202 { get; } = Count("M202", "Count_PairedPHQAndADSMOrGAD", Finished & PairedBoth_Flag.IsTrue)
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
    public static MeasureDefinition M203 { get; } = Count("M203", "Count_ADSMFinishedTreatment", Finished & HasAdsmComplaint)
        .Quarterly()
        .Reading(Readings.FlagOfTheQuarter)
        .Reading(Readings.SnomedCodesAreWhole)
        .NotCounted(FinishedInMay, Complaint("F411"))
        .NotCounted(FinishedInMay, Complaint("F40"))
        .NotCounted(FinishedInMay, Complaint("834820001"))
        .Counted(FinishedInMay, Complaint("F42.9"))
        .ForEachComplaint(one => Example.Counted(one.Finished))
        .NotCounted(TreatedOnceInMay, Complaint("F400"))
        .NotCounted(FinishedOn(DayAfter), Complaint("F400"))
        .Unknown(FinishedInMay, Validated_PresentingComplaint.NotRecorded())
        .From(MonthlyMetadata.V21);

    /// <summary>Count_AppropriatePairedADSM</summary>
    public static MeasureDefinition M204 { get; } = Count("M204", "Count_AppropriatePairedADSM", Finished & AppropriatelyPaired)
        .Quarterly()
        .Reading(Readings.FlagOfTheQuarter)
        .Reading(Readings.TwoNamesOfAMeasure)
        .NotCounted(FinishedInMay, Complaint("F411"), Gad7("12", "5"))
        .ForEachComplaint(one => Example.Counted(one.Finished, one.Pair))
        .ForEachComplaint(one => Example.NotCounted(one.Finished, one.First, Gad7("12", "5")))
        .ForEachComplaint(one => Example.NotCounted(FinishedInMay, Complaint("F411"), one.Supplied))
        .NotCounted(TreatedOnceInMay, Complaint("F42"), ADSM.Being("OCD"))
        .NotCounted(FinishedOn(DayAfter), Complaint("F42"), ADSM.Being("OCD"))
        .Unknown(FinishedInMay, Validated_PresentingComplaint.NotRecorded(), ADSM.Being("OCD"))
        .From(MonthlyMetadata.V21);

    /// <summary>Percentage_AppropriatePairedADSM</summary>
    public static MeasureDefinition M205 { get; } = Percentage("M205", "Percentage_AppropriatePairedADSM").Of(Finished & AppropriatelyPaired).Over(Finished & HasAdsmComplaint)
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
        .ForEachComplaint(one => Example.Counted(one.Finished, one.Pair))
        .ForEachComplaint(one => Example.NotCounted(one.Finished, one.First, Gad7("12", "5")))
        .ForEachComplaint(one => Example.Outside(FinishedInMay, Complaint("F411"), one.Supplied))
        .Outside(TreatedOnceInMay, Complaint("F42"), ADSM.Being("OCD"))
        .Outside(FinishedOn(DayAfter), Complaint("F42"), ADSM.Being("OCD"))
        .Unknown(FinishedInMay, Validated_PresentingComplaint.NotRecorded(), ADSM.Being("OCD"))
        .From(MonthlyMetadata.V21);

    /// <summary>The family.</summary>
    public static MeasureFamily Family { get; } = new(
        "paired-scores",
        [
            M196, M197, M198, M199, M200, M201, M202, M203,
            M204, M205,
        ]);

    private static Or HasAdsmComplaintClause() => new([.. AdsmComplaints.V21.Select(AnxietyMeasure.Matches)]);

    private static Or EachComplaint(Func<ScorePairField, Predicate> specific, Predicate otherwise) => new(
        [
            .. AdsmComplaints.V21.Select(complaint => AnxietyMeasure.Matches(complaint) & specific(AnxietyMeasure.Fields(complaint))),
            OtherComplaint & otherwise,
        ]);

    private static MeasureDefinition ForEachComplaint(this MeasureDefinition measure, Func<ComplaintRows, Example> row) => measure.With([.. ComplaintRows.All.Select(row)]);
}
