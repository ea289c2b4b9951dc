using Iapt.Measures.Algebra;
using static Iapt.Measures.Algebra.Example;
using static Iapt.Measures.Catalogue.ExampleRows;
using static Iapt.Measures.DataSet.Ids101;
using static Iapt.Measures.DataSet.Ids101Contacts;

namespace Iapt.Measures.Catalogue;

/// <summary>Breakdown by psychotropic medication at the first and last sessions of a finished course.</summary>
public static class MedicationGroups
{
    private static readonly Predicate FinishedHere = CompletedTreatment_Flag.IsTrue & ServDischDate.InPeriod;

    /// <summary>Psychotropic Medication Status</summary>
    public static Breakdown V012 { get; } = Breakdown.Partition("V012", "Psychotropic Medication Status")
        .Group(
            "Prescribed first and last sessions",
            Prescribed(PsychotropicIndicator_First) & Prescribed(PsychotropicIndicator_Last) & FinishedHere,
            Counted(Finished("01", "02")),
            Counted(Finished("2", " 1")),
            NotCounted(Finished("01", "03")),
            NotCounted(Indicators("01", "01"), TreatedOnceInMay),
            NotCounted(Indicators("01", "01"), FinishedOn(DayAfter)),
            NotCounted(Indicators("01", "01"), FinishedOn(DayBefore)))
        .Group(
            "Prescribed first session and not last session",
            Prescribed(PsychotropicIndicator_First) & NotPrescribed(PsychotropicIndicator_Last) & FinishedHere,
            Counted(Finished("01", "03")),
            Counted(Finished("02", "3 ")),
            NotCounted(Finished("03", "01")),
            NotCounted(Indicators("01", "03"), TreatedOnceInMay),
            NotCounted(Indicators("01", "03"), FinishedOn(DayAfter)))
        .Group(
            "Not prescribed first session and prescribed last session",
            NotPrescribed(PsychotropicIndicator_First) & Prescribed(PsychotropicIndicator_Last) & FinishedHere,
            Counted(Finished("03", "01")),
            Counted(Finished("03", "02")),
            NotCounted(Finished("01", "03")),
            NotCounted(Indicators("03", "01"), TreatedOnceInMay),
            NotCounted(Indicators("03", "01"), FinishedOn(DayAfter)))
        .Group(
            "Not prescribed first session and not last session",
            NotPrescribed(PsychotropicIndicator_First) & NotPrescribed(PsychotropicIndicator_Last) & FinishedHere,
            Counted(Finished("03", "03")),
            NotCounted(Finished("03", "01")),
            NotCounted(Finished("01", "03")),
            NotCounted(Indicators("03", "03"), TreatedOnceInMay),
            NotCounted(Indicators("03", "03"), FinishedOn(DayAfter)))
        .Remainder(
            "Not stated/Not known/Invalid",
            Counted(Finished("09", "01")),
            Counted(FinishedInMay, PsychotropicIndicator_First.Being("01")),
            Counted(Indicators("01", "01"), TreatedOnceInMay),
            Counted(Indicators("01", "01"), PerhapsFinishedInMay),
            Counted(Indicators("01", "01"), FinishedOn(DayAfter)),
            NotCounted(Finished("01", "01")),
            NotCounted(Finished("03", "03")))
        .Reading(
            "'Not stated' names the two indicators and the discharge date, not CompletedTreatment_Flag.",
            "The rows that are in no other group, those that ended in the period without a finished course among them.",
            "The other four ask for a finished course, so that a referral that ended without one would be in no group (decisions.md 20).")
        .Reading(
            "The groups themselves ask for the discharge in the period.",
            "As printed, whatever the measure: a referral that has not ended in the period is under 'Not stated'.",
            "The construction of the breakdown says so of every measure.")
        .From(MonthlyMetadata.V21);

    private static Predicate Prescribed(CodeField indicator) => indicator.In("01", "02");

    private static Predicate NotPrescribed(CodeField indicator) => indicator.In("03");

    private static Cells Indicators(string first, string last) => Cells.Of(PsychotropicIndicator_First.Being(first), PsychotropicIndicator_Last.Being(last));

    private static Cells Finished(string first, string last) => Cells.Of(FinishedInMay, Indicators(first, last));
}
