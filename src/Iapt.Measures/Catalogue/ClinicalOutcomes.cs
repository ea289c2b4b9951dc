using Iapt.Measures.Algebra;
using static Iapt.Measures.Algebra.Define;
using static Iapt.Measures.Catalogue.Events;
using static Iapt.Measures.DataSet.Ids101;

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

    /// <summary>Moved to recovery and reliably improved.</summary>
    internal static Predicate ReliablyRecovered { get; } = Recovered & Improved;

    /// <summary>Count_NotAtCaseness</summary>
    public static MeasureDefinition M179 { get; } = Count("M179", "Count_NotAtCaseness", Finished & NotAtCaseness)
        .Quarterly()
        .Reading(
            says: "No CompletedTreatment_Flag beside the outcome flag.",
            compute: "The referral also finished a course of treatment.",
            because: "The description, the annual twin and the denominators of the percentages ask for it (decisions.md 23).")
        .From(MonthlyMetadata.V21);

    /// <summary>Percentage_NotAtCaseness</summary>
    public static MeasureDefinition M180 { get; } = Percentage("M180", "Percentage_NotAtCaseness").Of(Finished & NotAtCaseness).Over(Finished)
        .Reading(
            says: "The numerator has no CompletedTreatment_Flag, the denominator has.",
            compute: "Both finished a course of treatment.",
            because: "A numerator lies within its denominator; the description and the annual twin ask for it (decisions.md 23).")
        .From(MonthlyMetadata.V21);

    /// <summary>Count_ReliableImprovement</summary>
    public static MeasureDefinition M185 { get; } = Count("M185", "Count_ReliableImprovement", Finished & Improved)
        .Quarterly()
        .Reading(
            says: "No CompletedTreatment_Flag beside the outcome flag.",
            compute: "The referral also finished a course of treatment.",
            because: "The description, the annual twin and the denominators of the percentages ask for it (decisions.md 23).")
        .From(MonthlyMetadata.V21);

    /// <summary>Percentage_ReliableImprovement</summary>
    public static MeasureDefinition M186 { get; } = Percentage("M186", "Percentage_ReliableImprovement").Of(Finished & Improved).Over(Finished)
        .Quarterly()
        .Reading(
            says: "The numerator has no CompletedTreatment_Flag, the denominator has.",
            compute: "Both finished a course of treatment.",
            because: "A numerator lies within its denominator; the description and the annual twin ask for it (decisions.md 23).")
        .From(MonthlyMetadata.V21);

    /// <summary>Count_NoReliableChange</summary>
    public static MeasureDefinition M187 { get; } = Count("M187", "Count_NoReliableChange", Finished & Unchanged)
        .Quarterly()
        .Reading(
            says: "No CompletedTreatment_Flag beside the outcome flag.",
            compute: "The referral also finished a course of treatment.",
            because: "The description, the annual twin and the denominators of the percentages ask for it (decisions.md 23).")
        .From(MonthlyMetadata.V21);

    /// <summary>Count_ReliableDeterioration</summary>
    public static MeasureDefinition M189 { get; } = Count("M189", "Count_ReliableDeterioration", Finished & Deteriorated)
        .Quarterly()
        .Reading(
            says: "No CompletedTreatment_Flag beside the outcome flag.",
            compute: "The referral also finished a course of treatment.",
            because: "The description, the annual twin and the denominators of the percentages ask for it (decisions.md 23).")
        .Reading(
            says: "derivation_uids lists no outcome flag; the construction prints 'ReliableDeterioration _Flag'.",
            compute: "ReliableDeterioration_Flag (I101D110).",
            because: "A slip; no other field can be meant.")
        .From(MonthlyMetadata.V21);

    /// <summary>Count_Recovery</summary>
    public static MeasureDefinition M191 { get; } = Count("M191", "Count_Recovery", Finished & Recovered)
        .Quarterly()
        .Reading(
            says: "No CompletedTreatment_Flag beside the outcome flag.",
            compute: "The referral also finished a course of treatment.",
            because: "The description, the annual twin and the denominators of the percentages ask for it (decisions.md 23).")
        .From(MonthlyMetadata.V21);

    /// <summary>Percentage_Recovery</summary>
    public static MeasureDefinition M192 { get; } = Percentage("M192", "Percentage_Recovery").Of(Finished & Recovered).Over(AtStake)
        .Quarterly()
        .Reading(
            says: "The numerator has no CompletedTreatment_Flag, the denominator has.",
            compute: "Both finished a course of treatment.",
            because: "A numerator lies within its denominator; the description and the annual twin ask for it (decisions.md 23).")
        .Reading(
            says: "Finished minus not at caseness.",
            compute: "As constructed; it is not the same as at caseness.",
            because: "Referrals in neither caseness class stay in the denominator: 504 of 504 published percentages reproduce so.")
        .From(MonthlyMetadata.V21);

    /// <summary>Count_ReliableRecovery</summary>
    public static MeasureDefinition M193 { get; } = Count("M193", "Count_ReliableRecovery", Finished & ReliablyRecovered)
        .Quarterly()
        .Reading(
            says: "No CompletedTreatment_Flag beside the outcome flag.",
            compute: "The referral also finished a course of treatment.",
            because: "The description, the annual twin and the denominators of the percentages ask for it (decisions.md 23).")
        .From(MonthlyMetadata.V21);

    /// <summary>Percentage_ReliableRecovery</summary>
    public static MeasureDefinition M195 { get; } = Percentage("M195", "Percentage_ReliableRecovery").Of(Finished & ReliablyRecovered).Over(AtStake)
        .Quarterly()
        .Reading(
            says: "The numerator has no CompletedTreatment_Flag, the denominator has.",
            compute: "Both finished a course of treatment.",
            because: "A numerator lies within its denominator; the description and the annual twin ask for it (decisions.md 23).")
        .Reading(
            says: "Finished minus not at caseness.",
            compute: "As constructed; it is not the same as at caseness.",
            because: "Referrals in neither caseness class stay in the denominator: 504 of 504 published percentages reproduce so.")
        .From(MonthlyMetadata.V21);

    /// <summary>Percentage_ReliableDeterioration</summary>
    public static MeasureDefinition M1010 { get; } = Percentage("M1010", "Percentage_ReliableDeterioration").Of(Finished & Deteriorated).Over(Finished)
        .Quarterly()
        .Reading(
            says: "The numerator has no CompletedTreatment_Flag, the denominator has.",
            compute: "Both finished a course of treatment.",
            because: "A numerator lies within its denominator; the description and the annual twin ask for it (decisions.md 23).")
        .From(MonthlyMetadata.V21);

    /// <summary>The family.</summary>
    public static MeasureFamily Family { get; } = new(
        "outcomes",
        [
            M179, M180, M185, M186, M187, M189, M191, M192,
            M193, M195, M1010,
        ]);
}
