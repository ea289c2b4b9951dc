namespace Iapt.Measures.Codes;

/// <summary>Sources of referral (<c>SourceOfReferralIAPT</c>, I101030) as the national list and the constructions group them.</summary>
public static class ReferralSources
{
    /// <summary>The codes of the national mental health list, and N4 and Q1, which the constructions of M018 and M287 name.</summary>
    public static IReadOnlySet<string> Known { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        "A1", "A2", "A3", "A4", "B1", "B2", "C1", "C2", "C3", "D1", "D2", "E1", "E2", "E3", "E4", "E5", "E6", "F1", "F2", "F3", "G1", "G2", "G3", "G4", "H1", "H2",
        "I1", "I2", "M1", "M2", "M3", "M4", "M5", "M6", "M7", "M8", "N1", "N2", "N3", "N4", "P1", "Q1",
    };
}
