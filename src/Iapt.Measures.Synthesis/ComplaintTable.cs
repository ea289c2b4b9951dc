namespace Iapt.Measures.Synthesis;

/// <summary>
/// Presenting complaints in the proportions of finished courses in 2024-25 (annual table, Presenting Complaint), with mean first
/// scores as in the PROMs tables and response as the published outcomes by complaint suggest. The four rare complaints with a
/// measure of their own since April 2022 are made commoner than they are, so that a small extract has some of each.
/// </summary>
internal static class ComplaintTable
{
    private static readonly Weighted<Complaint> Complaints = new(
        (new Complaint("F329", 11, -4, 0), 2_300),
        (new Complaint("F411", -14, 5, 500), 2_850),
        (new Complaint("F321", 13, -4, -50), 900),
        (new Complaint("F331", 14, -4, -100), 700),
        (new Complaint("F320", 4, -6, 200), 480),
        (new Complaint("F339", 12, -4, -100), 330),
        (new Complaint("F431", 16, 14, -700, QuestionnaireTable.Trauma), 640),
        (new Complaint("F401", -10, -7, -200, QuestionnaireTable.SocialPhobia), 232),
        (new Complaint("F410", -12, 2, 100, QuestionnaireTable.Panic), 210),
        (new Complaint("F429", -12, 2, 0, QuestionnaireTable.Obsessions), 130),
        (new Complaint("F422", -10, 2, 0, QuestionnaireTable.Obsessions), 85),
        (new Complaint("F420", -12, 2, 0, QuestionnaireTable.Obsessions), 40),
        (new Complaint("F452", -13, 6, 500, QuestionnaireTable.Health), 137),
        (new Complaint("F400", 2, 4, -1_300, QuestionnaireTable.Mobility), 66),
        (new Complaint("F412", 0, 0, -300), 240),
        (new Complaint("F432", -5, -10, 0), 220),
        (new Complaint("F419", -10, 3, 0), 130),
        (new Complaint("F402", -45, -25, 0), 100),
        (new Complaint("F509", -5, -20, -900), 60),
        (new Complaint("Z630", -20, -25, -200), 60),
        (new Complaint("83482000", -8, -14, 0, QuestionnaireTable.BodyImage), 24),
        (new Complaint("G933", -5, -30, -1_500, QuestionnaireTable.Fatigue), 8),
        (new Complaint("K589", -25, -20, -900, QuestionnaireTable.Bowel), 8),
        (new Complaint("723916001", -15, -25, -1_500, QuestionnaireTable.Somatic), 8));

    public static Complaint Draw(IntegerGenerator generator) => Complaints.Draw(generator);
}
