using Iapt.Measures.Algebra;

namespace Iapt.Measures.Derivations;

/// <summary>Everything that breakdowns need of the person of a pathway and of what is recorded beside it.</summary>
public static class PersonDerivations
{
    /// <summary>Every derivation, each field once.</summary>
    public static IReadOnlyList<Derivation> All { get; } = [.. Person.All, .. Disabilities.All, .. InternetProgrammes.All, .. LongTermConditions.All];
}
