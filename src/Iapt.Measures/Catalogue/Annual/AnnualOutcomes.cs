using Iapt.Measures.Algebra;
using static Iapt.Measures.Catalogue.AnnualField;
using static Iapt.Measures.Catalogue.CourseGroup;
using static Iapt.Measures.Catalogue.CourseOutcome;
using static Iapt.Measures.Catalogue.Events;
using static Iapt.Measures.Catalogue.ExampleRows;
using static Iapt.Measures.DataSet.Ids101;
using static Iapt.Measures.Derivations.ScoreCells;

namespace Iapt.Measures.Catalogue;

/// <summary>Annual report: caseness, reliable change, recovery and paired anxiety measures of finished courses.</summary>
internal static class AnnualOutcomes
{
    internal static MeasureFamily Family { get; } = new(
        "annual-outcomes",
        [
            As("Count_AppropriatePairedADSM", PairedScores.V21.M204)
                .Reading(
                    says: "Compares G933 whole, and the other ICD-10 codes through the names of categories.",
                    compute: "The ICD-10 codes as beginnings, as in the monthly measure.",
                    because: "The same measure over another period."),
            Percentage("Percentage_AppropriatePairedADSM", PairedScores.V21.M204.Expression, Define.Count(Finished))
                .Reading(
                    says: "Divides by all finished courses, the monthly percentage of the same name by those with an anxiety complaint.",
                    compute: "By all finished courses, as printed.",
                    because: "The construction is written out in full; the monthly one is borne out by 63 months of its own.")
                .Provisional("No published annual percentage confirms the denominator.")
                .With([.. ComplaintRows.Of(Codes.AdsmComplaints.V21).Select(one => Example.Counted(one.Finished, one.Pair))])
                .With([.. ComplaintRows.Of(Codes.AdsmComplaints.V21).Select(one => Example.NotCounted(one.Finished, one.First, Gad7("12", "5")))])
                .With([.. ComplaintRows.Of(Codes.AdsmComplaints.V21).Select(one => Example.NotCounted(FinishedInMay, Validated_PresentingComplaint.Being("F411"), one.Supplied))])
                .Outside(TreatedOnceInMay, Validated_PresentingComplaint.Being("F42"), ADSM.Being("OCD"))
                .Outside(FinishedOn(DayAfter), Validated_PresentingComplaint.Being("F42"), ADSM.Being("OCD"))
                .Unknown(FinishedInMay, Validated_PresentingComplaint.NotRecorded(), ADSM.Being("OCD")),
            Count("Count_AtCaseness", AtCaseness.Among(Every)).Shown(Every, AtCaseness),
            As("Count_NotAtCaseness", ClinicalOutcomes.M179),
            As("Count_Improvement", ClinicalOutcomes.M185),
            As("Percentage_Improvement", ClinicalOutcomes.M186),
            As("Count_NoReliableChange", ClinicalOutcomes.M187),
            Percentage("Percentage_NoReliableChange", Define.Count(Unchanged.Among(Every)), Define.Count(Finished)).ShownOfAll(Every, Unchanged),
            As("Count_Deterioration", ClinicalOutcomes.M189),
            As("Percentage_Deterioration", ClinicalOutcomes.M1010),
            As("Count_Recovery", ClinicalOutcomes.M191),
            As("Percentage_Recovery", ClinicalOutcomes.M192)
                .Reading(
                    says: "The first bracket closes without having been opened.",
                    compute: "Recovered over finished minus not at caseness.",
                    because: "1,574 of 1,574 England percentages of recovery and reliable recovery reproduce so."),
            As("Count_ReliableRecovery", ClinicalOutcomes.M193)
                .Reading(
                    says: "Written with scores: a change above the reliable improvement threshold, none below the deterioration threshold, and caseness by score.",
                    compute: "The recovery flag and the reliable improvement flag, as in Percentage_ReliableRecovery.",
                    because: "The flags are these tests (domain.md 4.1); a change of exactly the whole-number threshold counts, so that 'above' can only be meant of the unrounded one."),
            As("Percentage_ReliableRecovery", ClinicalOutcomes.M195),
        ]);
}
