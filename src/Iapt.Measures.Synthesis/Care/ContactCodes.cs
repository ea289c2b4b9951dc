namespace Iapt.Measures.Synthesis;

/// <summary>Codes of care contacts as the national data write them (IDS v2.1), with shares that follow M082 to M088 and M1001 to M1020 roughly.</summary>
internal static class ContactCodes
{
    public const string Assessment = "01";
    public const string Treatment = "02";
    public const string AssessmentAndTreatment = "03";
    public const string ReviewAndTreatment = "05";
    public const string FollowUp = "06";
    public const string EmploymentSupport = "10";
    public const string Planned = "Y";
    public const string Unplanned = "N";

    private const int InvalidMechanism = 40;

    private static readonly Weighted<string> Attended = new(("5", 9_600), ("6", 400));

    private static readonly Weighted<string> NotAttended = new(("3", 430), ("2", 370), ("4", 160), ("7", 35), ("0", 5));

    private static readonly Weighted<string> LaterTreatments = new((Treatment, 900), (ReviewAndTreatment, 90), (AssessmentAndTreatment, 10));

    private static readonly Weighted<string> Reviews = new(("04", 720), ("07", 230), ("08", 50));

    private static readonly Weighted<string> EmploymentSupports = new((EmploymentSupport, 880), (Treatment, 50), ("07", 40), (FollowUp, 30));

    private static readonly Weighted<string> FollowUps = new((FollowUp, 920), (Treatment, 50), (EmploymentSupport, 30));

    /// <summary>Telephone, video, face to face and the rest; the rare ones are made commoner than they are.</summary>
    private static readonly Weighted<string?> Mechanisms = new(
        ("02", 440), ("11", 260), ("01", 220), ("98", 20), ("10", 15), ("05", 12), ("09", 10), ("04", 8), ("13", 5), ("12", 5), (null, 5));

    private static readonly Weighted<string> Prescriptions = new(("03", 500), ("02", 420), ("01", 40), ("ZZ", 20), ("UU", 20));

    private static readonly Weighted<string?> Programmes = new(
        ("SilverCloud", 420), ("SLVRCLD01", 80), ("Minddistrict", 120), ("MNDDSTRCT", 30), ("Beating the Blues", 60), ("Sleepio", 60), ("Daylight", 40),
        ("deprexis", 30), ("Fear Fighter", 30), ("OCD-NET", 30), ("BDD.NET", 15), ("Regul8", 15), ("Wellbeing Course", 40), (null, 30));

    public static string DrawAttended(IntegerGenerator generator) => Attended.Draw(generator);

    public static string DrawNotAttended(IntegerGenerator generator) => NotAttended.Draw(generator);

    public static string DrawLaterTreatment(IntegerGenerator generator) => LaterTreatments.Draw(generator);

    public static string DrawReview(IntegerGenerator generator) => Reviews.Draw(generator);

    public static string DrawEmploymentSupport(IntegerGenerator generator) => EmploymentSupports.Draw(generator);

    public static string DrawFollowUp(IntegerGenerator generator) => FollowUps.Draw(generator);

    public static string? DrawMechanism(IntegerGenerator generator) => generator.Chance(InvalidMechanism) ? "03" : Mechanisms.Draw(generator);

    public static string DrawPrescription(IntegerGenerator generator) => Prescriptions.Draw(generator);

    public static string? DrawProgramme(IntegerGenerator generator) => Programmes.Draw(generator);
}
