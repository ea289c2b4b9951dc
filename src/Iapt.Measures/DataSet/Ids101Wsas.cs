using Iapt.Measures.Algebra;

namespace Iapt.Measures.DataSet;

/// <summary>The first and last scores of the Work and Social Adjustment Scale: five questions, each from 0 to 8.</summary>
public static class Ids101Wsas
{
    private const string Table = "IDS101Referral";
    private const int Highest = 8;

    // Work 9 is the form's box "not applicable", never a score.
    private const int NotApplicable = 9;

    /// <summary>WASAS_HomeManagement_FirstScore</summary>
    public static ScoreField WASAS_HomeManagement_FirstScore { get; } = new(Table, "WASAS_HomeManagement_FirstScore", "I101D93", 0, 0, Highest) { Words = "first WSAS score for home management" };

    /// <summary>WASAS_HomeManagement_LastScore</summary>
    public static ScoreField WASAS_HomeManagement_LastScore { get; } =
        new(Table, "WASAS_HomeManagement_LastScore", "I101D98", 0, 0, Highest) { Words = "last WSAS score for home management", First = WASAS_HomeManagement_FirstScore };

    /// <summary>WASAS_PrivateLeisureActivities_FirstScore</summary>
    public static ScoreField WASAS_PrivateLeisureActivities_FirstScore { get; } = new(Table, "WASAS_PrivateLeisureActivities_FirstScore", "I101D94", 0, 0, Highest) { Words = "first WSAS score for private leisure activities" };

    /// <summary>WASAS_PrivateLeisureActivities_LastScore</summary>
    public static ScoreField WASAS_PrivateLeisureActivities_LastScore { get; } =
        new(Table, "WASAS_PrivateLeisureActivities_LastScore", "I101D99", 0, 0, Highest) { Words = "last WSAS score for private leisure activities", First = WASAS_PrivateLeisureActivities_FirstScore };

    /// <summary>WASAS_Relationships_FirstScore</summary>
    public static ScoreField WASAS_Relationships_FirstScore { get; } = new(Table, "WASAS_Relationships_FirstScore", "I101D95", 0, 0, Highest) { Words = "first WSAS score for relationships" };

    /// <summary>WASAS_Relationships_LastScore</summary>
    public static ScoreField WASAS_Relationships_LastScore { get; } =
        new(Table, "WASAS_Relationships_LastScore", "I101D100", 0, 0, Highest) { Words = "last WSAS score for relationships", First = WASAS_Relationships_FirstScore };

    /// <summary>WASAS_SocialLeisureActivities_FirstScore</summary>
    public static ScoreField WASAS_SocialLeisureActivities_FirstScore { get; } = new(Table, "WASAS_SocialLeisureActivities_FirstScore", "I101D96", 0, 0, Highest) { Words = "first WSAS score for social leisure activities" };

    /// <summary>WASAS_SocialLeisureActivities_LastScore</summary>
    public static ScoreField WASAS_SocialLeisureActivities_LastScore { get; } =
        new(Table, "WASAS_SocialLeisureActivities_LastScore", "I101D101", 0, 0, Highest) { Words = "last WSAS score for social leisure activities", First = WASAS_SocialLeisureActivities_FirstScore };

    /// <summary>WASAS_Work_FirstScore</summary>
    public static ScoreField WASAS_Work_FirstScore { get; } = new(Table, "WASAS_Work_FirstScore", "I101D97", 0, 0, Highest) { Words = "first WSAS score for work", NotApplicable = NotApplicable };

    /// <summary>WASAS_Work_LastScore</summary>
    public static ScoreField WASAS_Work_LastScore { get; } =
        new(Table, "WASAS_Work_LastScore", "I101D102", 0, 0, Highest) { Words = "last WSAS score for work", First = WASAS_Work_FirstScore, NotApplicable = NotApplicable };

    /// <summary>Those that IDS101Referral can hold, in the order of their names here.</summary>
    public static IReadOnlyList<Field> All { get; } =
    [
        WASAS_HomeManagement_FirstScore,
        WASAS_HomeManagement_LastScore,
        WASAS_PrivateLeisureActivities_FirstScore,
        WASAS_PrivateLeisureActivities_LastScore,
        WASAS_Relationships_FirstScore,
        WASAS_Relationships_LastScore,
        WASAS_SocialLeisureActivities_FirstScore,
        WASAS_SocialLeisureActivities_LastScore,
        WASAS_Work_FirstScore,
        WASAS_Work_LastScore,
    ];
}
