namespace Iapt.Measures.Synthesis;

/// <summary>The five items of the Work and Social Adjustment Scale, drawn from the severity of depression. Shares are per ten thousand.</summary>
internal static class WorkAndSocial
{
    /// <summary>The box "not applicable" of the item for work.</summary>
    public const int NotApplicable = 9;

    private const int Highest = 8;
    private const int DepressionHighest = 27;
    private const int Spread = 2;

    /// <summary>Work (which may be not applicable), home management, social leisure, private leisure, relationships.</summary>
    public static readonly string[] Tools = ["932621000000100", "932581000000100", "932611000000106", "932591000000103", "932601000000109"];

    public static int Draw(int depression, IntegerGenerator generator) =>
        Math.Clamp((depression * Highest / DepressionHighest) + generator.Between(-Spread, Spread), 0, Highest);
}
