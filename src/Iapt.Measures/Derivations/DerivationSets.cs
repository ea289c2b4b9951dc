using Iapt.Measures.Algebra;
using Iapt.Measures.Codes;
using Iapt.Measures.DataSet;

namespace Iapt.Measures.Derivations;

/// <summary>The derivations of each version of the data set.</summary>
public static class DerivationSets
{
    /// <summary>Data set v2.1, from April 2022.</summary>
    public static DerivationSet V21 { get; } = Of(AdsmComplaints.V21, Sessions.All);

    /// <summary>Data set v2.0, September 2020 to March 2022: six complaints with an anxiety measure of their own.</summary>
    public static DerivationSet V20 { get; } = Of(AdsmComplaints.V20, Sessions.All);

    /// <summary>Data set v1.0 and v1.5, until August 2020: the IES-R for post-traumatic stress, and no internet therapy logs.</summary>
    public static DerivationSet V1 { get; } = Of(AdsmComplaints.V1, Sessions.WithoutLogs);

    /// <summary>The annual report: those of data set v2.1, and what its own fields need beside.</summary>
    public static DerivationSet Annual2025 { get; } = new([.. V21.All, .. AnnualDerivations.All], V21.AllOrNone);

    private static DerivationSet Of(IReadOnlyList<AdsmComplaint> complaints, IReadOnlyList<Derivation> sessions)
    {
        var anxiety = new AnxietyMeasure(complaints);
        var outcomes = new Outcomes(complaints);

        // The six outcome flags are taken all supplied or all derived (decisions.md 6).
        return new DerivationSet(
            [
                Complaints.Presenting,
                .. Contacts.All,
                .. Staff.All,
                .. sessions,
                .. Therapies.All,
                .. Scores.All,
                .. EmploymentStatuses.All,
                .. PersonDerivations.All,
                Outcomes.CompletedTreatment,
                anxiety.Measure,
                anxiety.FirstScore,
                anxiety.LastScore,
                anxiety.ForCaseness,
                anxiety.CasenessScore,
                Outcomes.PairedBoth,
                outcomes.Caseness,
                outcomes.NotCaseness,
                outcomes.Recovery,
                outcomes.Improvement,
                outcomes.Deterioration,
                outcomes.NoChange,
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
}
