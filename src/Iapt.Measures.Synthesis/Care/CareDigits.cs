namespace Iapt.Measures.Synthesis;

/// <summary>How many digits number the parts of a referral.</summary>
internal static class CareDigits
{
    public const int Contact = 3;
    public const int Activity = 1;
    public const int Score = 4;
}
