namespace Iapt.Measures.Synthesis;

/// <summary>
/// Sources of referral and reasons for discharge (codes of IDS v2.1). Shares follow the published counts of November 2024, the month
/// with all providers at hand, and of England 2023 where those are suppressed.
/// </summary>
internal static class CodeTables
{
    /// <summary>A discharge reason that is in no list (M071), per ten thousand ended referrals. Published: 40 to 50.</summary>
    private const int InvalidEndCodeShare = 10;

    /// <summary>
    /// No discharge reason (M072), per ten thousand ended referrals. Published: 330 in 2023, 630 in November 2024, mostly of a few
    /// providers that submit none; here it is only an occasional gap.
    /// </summary>
    private const int MissingEndCodeShare = 30;

    private const string InvalidEndCode = "99";

    /// <summary>M002 to M018 and M345 over M001, per ten thousand; null is not recorded.</summary>
    private static readonly Weighted<string?> Sources = new(
        ("B1", 6_760), // self (M002)
        ("A1", 915), // general practice (M003)
        ("M6", 400), ("M2", 230), ("M7", 190), ("M5", 25), ("M3", 15), ("M4", 15), ("M1", 5), ("M8", 2), // other (M017)
        ("A3", 420), // other primary care (M005)
        ("H2", 185), ("H1", 35), // acute secondary care (M012)
        ("N3", 310), // talking therapies, the code that M018 does not count
        ("N1", 90), ("N2", 25), // stepped up and down (M018)
        ("P1", 123), // internal (M014)
        (null, 100),
        ("G4", 32), ("G3", 7), // independent and voluntary sector (M011)
        ("A2", 28), // health visitor (M004)
        ("F3", 9), ("F1", 7), ("F2", 4), // child health (M010)
        ("C1", 15), ("C2", 7), ("C3", 2), // local authority and other public services (M007)
        ("A4", 16), // maternity (M345)
        ("E1", 5), ("E3", 5), ("E4", 2), // justice system (M009)
        ("D2", 5), ("D1", 2), // employer (M008)
        ("B2", 5), // carer (M006)
        ("I2", 1)); // another mental health trust (M013)

    private static readonly Weighted<string> NotSeenEndCodes = new(
        ("50", 570), ("14", 150), ("10", 80), ("11", 60), ("16", 55), ("13", 40), ("12", 25), ("95", 19), ("17", 1));

    private static readonly Weighted<string> SeenNotTreatedEndCodes = new(
        ("11", 260), ("13", 220), ("10", 140), ("14", 130), ("12", 120), ("16", 100), ("95", 28), ("17", 2));

    private static readonly Weighted<string> TreatedOnceEndCodes = new(
        ("47", 205), ("14", 180), ("46", 140), ("13", 105), ("11", 95), ("12", 90), ("16", 80), ("10", 50), ("95", 20), ("96", 20),
        ("48", 14), ("49", 1));

    private static readonly Weighted<string> FinishedEndCodes = new(
        (Completed, 605), (DroppedOut, 240), ("13", 45), ("12", 30), ("96", 27), ("14", 22), ("48", 22), ("11", 8), ("49", 1));

    /// <summary>Mutually agreed completion of treatment (M066).</summary>
    public const string Completed = "46";

    /// <summary>Ended earlier than the care professional planned (M344): mostly patients who stop coming.</summary>
    public const string DroppedOut = "47";

    public static string? DrawSource(IntegerGenerator generator) => Sources.Draw(generator);

    /// <summary>The real reason for discharge. What is submitted may differ: <see cref="Submitted"/>.</summary>
    public static string DrawEndCode(Ending ending, IntegerGenerator generator)
    {
        Weighted<string> table = ending switch
        {
            Ending.NotSeen => NotSeenEndCodes,
            Ending.SeenNotTreated => SeenNotTreatedEndCodes,
            Ending.TreatedOnce => TreatedOnceEndCodes,
            _ => FinishedEndCodes,
        };
        return table.Draw(generator);
    }

    /// <summary>The discharge reason as submitted: now and then missing or invalid.</summary>
    public static string? Submitted(string endCode, IntegerGenerator generator) =>
        generator.Chance(MissingEndCodeShare) ? null
        : generator.Chance(InvalidEndCodeShare) ? InvalidEndCode
        : endCode;
}
