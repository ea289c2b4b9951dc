namespace Iapt.Measures.Codes;

/// <summary>Reasons for discharge (<c>EndCode</c>, I101250).</summary>
public static class EndCodes
{
    /// <summary>The codes of the national list. M071 counts what is not among them.</summary>
    public static IReadOnlyList<string> Valid { get; } = ["10", "11", "12", "13", "14", "16", "17", "95", "46", "47", "48", "49", "50", "96"];
}
