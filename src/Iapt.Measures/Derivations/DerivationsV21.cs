using Iapt.Measures.Algebra;
using Iapt.Measures.DataSet;

namespace Iapt.Measures.Derivations;

/// <summary>The derivations of data set v2.1, from April 2022.</summary>
public static class DerivationsV21
{
    /// <summary>Every derivation; the six outcome flags are taken all supplied or all derived (<c>decisions.md</c> 6).</summary>
    public static DerivationSet All { get; } = new(
        [
            Complaints.Presenting,
            .. Contacts.All,
            .. Staff.All,
            .. Sessions.All,
            .. Therapies.All,
            .. Scores.All,
            .. EmploymentStatuses.All,
            .. PersonDerivations.All,
            Outcomes.CompletedTreatment,
            AnxietyMeasure.Measure,
            AnxietyMeasure.FirstScore,
            AnxietyMeasure.LastScore,
            AnxietyMeasure.ForCaseness,
            AnxietyMeasure.CasenessScore,
            Outcomes.PairedBoth,
            Outcomes.Caseness,
            Outcomes.NotCaseness,
            Outcomes.Recovery,
            Outcomes.Improvement,
            Outcomes.Deterioration,
            Outcomes.NoChange,
        ],
        [
            Ids101.Caseness_Flag,
            Ids101.NotCaseness_Flag,
            Ids101.Recovery_Flag,
            Ids101.ReliableImprovement_Flag,
            Ids101.NoChange_Flag,
            Ids101.ReliableDeterioration_Flag,
        ]);
}
