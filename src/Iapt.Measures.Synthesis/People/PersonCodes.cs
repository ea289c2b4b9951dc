namespace Iapt.Measures.Synthesis;

/// <summary>Codes of persons (IDS v2.1 and the constructions of V001 to V015), with the shares of referrals in 2024-25 roughly; the rare ones are made commoner.</summary>
internal static class PersonCodes
{
    /// <summary>No history of a long term condition.</summary>
    public const string NoCondition = "748031000000103";

    /// <summary>A circumstance that is neither religion nor sexual orientation: unsatisfactory housing.</summary>
    public const string Housing = "105531004";

    private static readonly Weighted<string?> Ethnicities = new(
        ("A", 7_000), ("C", 640), ("Z", 420), ("H", 260), ("J", 240), ("N", 200), ("L", 170), ("M", 140), (null, 130), ("S", 130), ("G", 120), ("D", 110), ("99", 90), ("B", 80),
        ("P", 70), ("F", 70), ("K", 60), ("E", 40), ("R", 30));

    private static readonly Weighted<string> Genders = new(("2", 6_600), ("1", 3_300), ("9", 50), ("X", 50));

    private static readonly Weighted<string?> SameAtBirth = new(("Y", 8_300), (null, 1_200), ("Z", 250), ("N", 150), ("X", 100));

    private static readonly Weighted<string?> ArmedForces = new(("03", 8_200), (null, 900), ("UU", 300), ("02", 250), ("05", 200), ("ZZ", 150));

    private static readonly Weighted<string?> EducationOfYoung = new(("3", 350), ("8", 250), ("2", 200), (null, 140), ("4", 40), ("1", 20));

    private static readonly Weighted<string?> EducationOfOthers = new(("8", 550), (null, 360), ("3", 40), ("4", 25), ("2", 20), ("1", 5));

    private static readonly Weighted<string?> Disabilities = new(
        ("NN", 6_300), (null, 200), ("08", 600), ("05", 550), ("04", 500), ("01", 450), ("XX", 350), ("ZZ", 350), ("02", 220), ("09", 120), ("06", 110), ("03", 90), ("10", 80),
        ("07", 60), ("77", 20));

    private static readonly Weighted<string> Religions = new(
        ("160552003", 4_400), ("160549006", 3_700), ("309884000", 550), ("160567004", 300), ("62458008", 100), ("160545000", 180), ("366740002", 120), ("309687009", 110),
        ("160543007", 90), ("205141000000101", 90), ("429787006", 40), ("429732005", 30), ("429790000", 30), ("763896000", 160), ("205081000000105", 100));

    private static readonly Weighted<string> Orientations = new(("20430005", 8_600), ("42035005", 700), ("89217008", 280), ("76102007", 300));

    private static readonly Weighted<string?> Conditions = new(
        ("195967001", 220), ("73211009", 180), ("373673007", 160), ("56265001", 90), ("928000", 90), ("13645005", 50), ("53619000", 50), ("84757009", 40), ("363346000", 40),
        ("95320005", 30), ("50043002", 30), (null, 15), ("38341003", 15));

    private static readonly Bands Ages = new((16, 17, 120), (18, 25, 2_050), (26, 35, 2_650), (36, 45, 2_000), (46, 55, 1_500), (56, 64, 950), (65, 74, 440), (75, 89, 240), (90, 96, 30));

    public static string? DrawEthnicity(IntegerGenerator generator) => Ethnicities.Draw(generator);

    public static string DrawGender(IntegerGenerator generator) => Genders.Draw(generator);

    public static string? DrawSameAtBirth(IntegerGenerator generator) => SameAtBirth.Draw(generator);

    public static string? DrawArmedForces(IntegerGenerator generator) => ArmedForces.Draw(generator);

    public static string? DrawEducation(bool young, IntegerGenerator generator) => (young ? EducationOfYoung : EducationOfOthers).Draw(generator);

    public static string? DrawDisability(IntegerGenerator generator) => Disabilities.Draw(generator);

    public static string DrawReligion(IntegerGenerator generator) => Religions.Draw(generator);

    public static string DrawOrientation(IntegerGenerator generator) => Orientations.Draw(generator);

    public static string? DrawCondition(IntegerGenerator generator) => Conditions.Draw(generator);

    public static int DrawAge(IntegerGenerator generator) => Ages.Draw(generator);
}
