using Iapt.Measures.Algebra;

namespace Iapt.Measures.Derivations;

/// <summary>The derivations that the annual report adds to those of the data set.</summary>
public static class AnnualDerivations
{
    /// <summary>Every derivation, each field once.</summary>
    public static IReadOnlyList<Derivation> All { get; } = [.. AnnualContacts.All, .. AnnualPerson.All, .. AnnualStaff.All, .. AnnualQuestionnaires.All, AnnualScores.WsasTotal];
}
