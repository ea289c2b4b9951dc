using Iapt.Measures.Algebra;
using Iapt.Measures.Instruments;
using static Iapt.Measures.Algebra.Define;
using static Iapt.Measures.Catalogue.Events;
using static Iapt.Measures.Catalogue.ExampleRows;
using static Iapt.Measures.DataSet.Ids101;
using static Iapt.Measures.Derivations.ScoreCells;

namespace Iapt.Measures.Catalogue;

/// <summary>Caseness, recovery and reliable change of finished courses of treatment.</summary>
public static class ClinicalOutcomes
{
    private static readonly Predicate NotAtCaseness = NotCaseness_Flag.IsTrue;
    private static readonly Predicate Recovered = Recovery_Flag.IsTrue;
    private static readonly Predicate Improved = ReliableImprovement_Flag.IsTrue;
    private static readonly Predicate Unchanged = NoChange_Flag.IsTrue;
    private static readonly Predicate Deteriorated = ReliableDeterioration_Flag.IsTrue;

    private static readonly MeasureExpression AtStake = Count(Finished) - Count(Finished & NotAtCaseness);

    /// <summary>Chronic fatigue: no caseness number and no reliable change is known of its measure (<c>decisions.md</c> 10), so that it leaves open what the PHQ-9 does not settle.</summary>
    internal static Cells Fatigue { get; } = Cells.Of(Complaint("G933"), Pair(KnownInstruments.Cfq, "20", "10"));

    /// <summary>Moved to recovery and reliably improved.</summary>
    internal static Predicate ReliablyRecovered { get; } = Recovered & Improved;

    /// <summary>Count_NotAtCaseness</summary>
    public static MeasureDefinition M179 { get; } = Count("M179", "Count_NotAtCaseness", Finished & NotAtCaseness)
        .Quarterly()
        .Reading(Readings.FlagOfTheQuarter)
        .Reading(Readings.CourseIsFinished)
        .Counted(FinishedInMay, Phq9("9", "4"), Gad7("7", "3"))
        .Counted(FinishedInMay, Phq9First("9"), Gad7First("7"))
        .NotCounted(FinishedInMay, Phq9("10", "4"), Gad7("7", "3"))
        .NotCounted(FinishedInMay, Phq9("9", "4"), Gad7("8", "3"))
        .NotCounted(FinishedInMay, Phq9First("9"))
        .NotCounted(TreatedOnceInMay, Phq9("9", "4"), Gad7("7", "3"))
        .NotCounted(FinishedOn(DayAfter), Phq9("9", "4"), Gad7("7", "3"))
        .Unknown(FinishedInMay, Phq9("9", "4"), Fatigue)
        .From(MonthlyMetadata.V21);

    /// <summary>Percentage_NotAtCaseness</summary>
    public static MeasureDefinition M180 { get; } = Percentage("M180", "Percentage_NotAtCaseness").Of(Finished & NotAtCaseness).Over(Finished)
        .Reading(Readings.CourseIsFinishedAbove)
        .Counted(FinishedInMay, Phq9("9", "4"), Gad7("7", "3"))
        .Counted(FinishedInMay, Phq9First("9"), Gad7First("7"))
        .NotCounted(FinishedInMay, Phq9("10", "4"), Gad7("7", "3"))
        .NotCounted(FinishedInMay, Phq9("9", "4"), Gad7("8", "3"))
        .NotCounted(FinishedInMay, Phq9First("9"))
        .Outside(TreatedOnceInMay, Phq9("9", "4"), Gad7("7", "3"))
        .Outside(FinishedOn(DayAfter), Phq9("9", "4"), Gad7("7", "3"))
        .Unknown(FinishedInMay, Phq9("9", "4"), Fatigue)
        .From(MonthlyMetadata.V21);

    /// <summary>Count_ReliableImprovement</summary>
    public static MeasureDefinition M185 { get; } = Count("M185", "Count_ReliableImprovement", Finished & Improved)
        .Quarterly()
        .Reading(Readings.FlagOfTheQuarter)
        .Reading(Readings.CourseIsFinished)
        .Counted(FinishedInMay, Phq9("15", "9"), Gad7("12", "12"))
        .Counted(FinishedInMay, Phq9("15", "15"), Gad7("12", "8"))
        .NotCounted(FinishedInMay, Phq9("15", "10"), Gad7("12", "9"))
        .NotCounted(FinishedInMay, Phq9("15", "9"), Gad7("5", "9"))
        .NotCounted(FinishedInMay, Phq9("15", "6"), Gad7First("12"))
        .NotCounted(TreatedOnceInMay, Phq9("15", "9"), Gad7("12", "12"))
        .NotCounted(FinishedOn(DayAfter), Phq9("15", "9"), Gad7("12", "12"))
        .Unknown(FinishedInMay, Phq9("9", "9"), Fatigue)
        .From(MonthlyMetadata.V21);

    /// <summary>Percentage_ReliableImprovement</summary>
    public static MeasureDefinition M186 { get; } = Percentage("M186", "Percentage_ReliableImprovement").Of(Finished & Improved).Over(Finished)
        .Quarterly()
        .Reading(Readings.FlagOfTheQuarter)
        .Reading(Readings.CourseIsFinishedAbove)
        .Counted(FinishedInMay, Phq9("15", "9"), Gad7("12", "12"))
        .Counted(FinishedInMay, Phq9("15", "15"), Gad7("12", "8"))
        .NotCounted(FinishedInMay, Phq9("15", "10"), Gad7("12", "9"))
        .NotCounted(FinishedInMay, Phq9("15", "9"), Gad7("5", "9"))
        .NotCounted(FinishedInMay, Phq9("15", "6"), Gad7First("12"))
        .Outside(TreatedOnceInMay, Phq9("15", "9"), Gad7("12", "12"))
        .Outside(FinishedOn(DayAfter), Phq9("15", "9"), Gad7("12", "12"))
        .Unknown(FinishedInMay, Phq9("9", "9"), Fatigue)
        .From(MonthlyMetadata.V21);

    /// <summary>Count_NoReliableChange</summary>
    public static MeasureDefinition M187 { get; } = Count("M187", "Count_NoReliableChange", Finished & Unchanged)
        .Quarterly()
        .Reading(Readings.FlagOfTheQuarter)
        .Reading(Readings.CourseIsFinished)
        .Counted(FinishedInMay, Phq9("15", "10"), Gad7("12", "9"))
        .Counted(FinishedInMay, Phq9("15", "9"), Gad7("5", "9"))
        .NotCounted(FinishedInMay, Phq9("15", "9"), Gad7("12", "12"))
        .NotCounted(FinishedInMay, Phq9("9", "15"), Gad7("12", "12"))
        .NotCounted(FinishedInMay, Phq9("15", "15"), Gad7First("12"))
        .NotCounted(TreatedOnceInMay, Phq9("15", "10"), Gad7("12", "9"))
        .NotCounted(FinishedOn(DayAfter), Phq9("15", "10"), Gad7("12", "9"))
        .Unknown(FinishedInMay, Phq9("9", "9"), Fatigue)
        .From(MonthlyMetadata.V21);

    /// <summary>Count_ReliableDeterioration</summary>
    public static MeasureDefinition M189 { get; } = Count("M189", "Count_ReliableDeterioration", Finished & Deteriorated)
        .Quarterly()
        .Reading(Readings.FlagOfTheQuarter)
        .Reading(Readings.CourseIsFinished)
        .Reading(
            says: "derivation_uids lists no outcome flag; the construction prints 'ReliableDeterioration _Flag'.",
            compute: "ReliableDeterioration_Flag (I101D110).",
            because: "A slip; no other field can be meant.")
        .Counted(FinishedInMay, Phq9("9", "15"), Gad7("12", "12"))
        .Counted(FinishedInMay, Phq9("15", "15"), Gad7("8", "12"))
        .NotCounted(FinishedInMay, Phq9("10", "15"), Gad7("9", "12"))
        .NotCounted(FinishedInMay, Phq9("9", "15"), Gad7("9", "5"))
        .NotCounted(FinishedInMay, Phq9("9", "15"), Gad7First("12"))
        .NotCounted(TreatedOnceInMay, Phq9("9", "15"), Gad7("12", "12"))
        .NotCounted(FinishedOn(DayAfter), Phq9("9", "15"), Gad7("12", "12"))
        .Unknown(FinishedInMay, Phq9("9", "9"), Fatigue)
        .From(MonthlyMetadata.V21);

    /// <summary>Count_Recovery</summary>
    public static MeasureDefinition M191 { get; } = Count("M191", "Count_Recovery", Finished & Recovered)
        .Quarterly()
        .Reading(Readings.FlagOfTheQuarter)
        .Reading(Readings.CourseIsFinished)
        .Counted(FinishedInMay, Phq9("15", "9"), Gad7("12", "7"))
        .Counted(FinishedInMay, Phq9("10", "9"), Gad7("7", "6"))
        .NotCounted(FinishedInMay, Phq9("15", "10"), Gad7("12", "7"))
        .NotCounted(FinishedInMay, Phq9("15", "9"), Gad7("12", "8"))
        .NotCounted(FinishedInMay, Phq9("15", "9"), Gad7First("12"))
        .NotCounted(TreatedOnceInMay, Phq9("15", "9"), Gad7("12", "7"))
        .NotCounted(FinishedOn(DayAfter), Phq9("15", "9"), Gad7("12", "7"))
        .Unknown(FinishedInMay, Phq9("15", "6"), Fatigue)
        .From(MonthlyMetadata.V21);

    /// <summary>Percentage_Recovery</summary>
    public static MeasureDefinition M192 { get; } = Percentage("M192", "Percentage_Recovery").Of(Finished & Recovered).Over(AtStake)
        .Quarterly()
        .Reading(Readings.FlagOfTheQuarter)
        .Reading(Readings.CourseIsFinishedAbove)
        .Reading(Readings.NeitherClassStays)
        .Counted(FinishedInMay, Phq9("15", "9"), Gad7("12", "7"))
        .Counted(FinishedInMay, Phq9("10", "9"), Gad7("7", "6"))
        .NotCounted(FinishedInMay, Phq9("15", "10"), Gad7("12", "7"))
        .NotCounted(FinishedInMay, Phq9("15", "9"), Gad7("12", "8"))
        .NotCounted(FinishedInMay, Phq9("15", "9"), Gad7First("12"))
        .NotCounted(FinishedInMay, Phq9First("9"))
        .Outside(FinishedInMay, Phq9("9", "3"), Gad7("7", "3"))
        .Outside(TreatedOnceInMay, Phq9("15", "9"), Gad7("12", "7"))
        .Outside(FinishedOn(DayAfter), Phq9("15", "9"), Gad7("12", "7"))
        .Outside(TreatedOnceInMay, Phq9("9", "3"), Gad7("7", "3"))
        .Outside(FinishedOn(DayAfter), Phq9("9", "3"), Gad7("7", "3"))
        .Unknown(FinishedInMay, Phq9("15", "6"), Fatigue)
        .From(MonthlyMetadata.V21);

    /// <summary>Count_ReliableRecovery</summary>
    public static MeasureDefinition M193 { get; } = Count("M193", "Count_ReliableRecovery", Finished & ReliablyRecovered)
        .Quarterly()
        .Reading(Readings.FlagOfTheQuarter)
        .Reading(Readings.CourseIsFinished)
        .Counted(FinishedInMay, Phq9("15", "9"), Gad7("12", "7"))
        .NotCounted(FinishedInMay, Phq9("10", "9"), Gad7("7", "6"))
        .NotCounted(FinishedInMay, Phq9("20", "10"), Gad7("12", "7"))
        .NotCounted(FinishedInMay, Phq9("9", "3"), Gad7("7", "3"))
        .NotCounted(TreatedOnceInMay, Phq9("15", "9"), Gad7("12", "7"))
        .NotCounted(FinishedOn(DayAfter), Phq9("15", "9"), Gad7("12", "7"))
        .Unknown(FinishedInMay, Phq9("15", "6"), Fatigue)
        .From(MonthlyMetadata.V21);

    /// <summary>Percentage_ReliableRecovery</summary>
    public static MeasureDefinition M195 { get; } = Percentage("M195", "Percentage_ReliableRecovery").Of(Finished & ReliablyRecovered).Over(AtStake)
        .Quarterly()
        .Reading(Readings.FlagOfTheQuarter)
        .Reading(Readings.CourseIsFinishedAbove)
        .Reading(Readings.NeitherClassStays)
        .Counted(FinishedInMay, Phq9("15", "9"), Gad7("12", "7"))
        .NotCounted(FinishedInMay, Phq9("10", "9"), Gad7("7", "6"))
        .NotCounted(FinishedInMay, Phq9("20", "10"), Gad7("12", "7"))
        .NotCounted(FinishedInMay, Phq9First("9"))
        .Outside(FinishedInMay, Phq9("9", "3"), Gad7("7", "3"))
        .Outside(TreatedOnceInMay, Phq9("15", "9"), Gad7("12", "7"))
        .Outside(FinishedOn(DayAfter), Phq9("15", "9"), Gad7("12", "7"))
        .Outside(TreatedOnceInMay, Phq9("9", "3"), Gad7("7", "3"))
        .Outside(FinishedOn(DayAfter), Phq9("9", "3"), Gad7("7", "3"))
        .Unknown(FinishedInMay, Phq9("15", "6"), Fatigue)
        .From(MonthlyMetadata.V21);

    /// <summary>Percentage_ReliableDeterioration</summary>
    public static MeasureDefinition M1010 { get; } = Percentage("M1010", "Percentage_ReliableDeterioration").Of(Finished & Deteriorated).Over(Finished)
        .Quarterly()
        .Reading(Readings.CourseIsFinishedAbove)
        .Counted(FinishedInMay, Phq9("9", "15"), Gad7("12", "12"))
        .Counted(FinishedInMay, Phq9("15", "15"), Gad7("8", "12"))
        .NotCounted(FinishedInMay, Phq9("10", "15"), Gad7("9", "12"))
        .NotCounted(FinishedInMay, Phq9("9", "15"), Gad7("9", "5"))
        .NotCounted(FinishedInMay, Phq9("9", "15"), Gad7First("12"))
        .Outside(TreatedOnceInMay, Phq9("9", "15"), Gad7("12", "12"))
        .Outside(FinishedOn(DayAfter), Phq9("9", "15"), Gad7("12", "12"))
        .Unknown(FinishedInMay, Phq9("9", "9"), Fatigue)
        .From(MonthlyMetadata.V21);

    /// <summary>The family.</summary>
    public static MeasureFamily Family { get; } = new(
        "outcomes",
        [
            M179, M180, M185, M186, M187, M189, M191, M192,
            M193, M195, M1010,
        ]);
}
