using Iapt.Measures.Algebra;
using static Iapt.Measures.Algebra.Define;
using static Iapt.Measures.Catalogue.CourseGroup;
using static Iapt.Measures.DataSet.Ids101Wsas;

namespace Iapt.Measures.Catalogue;

/// <summary>Work and social adjustment at the beginning and at the end of finished courses, with employment support in the referral and with talking therapies only.</summary>
public static class SocialAdjustment
{
    private static readonly ImmutableArray<ScoreField> LastScores =
    [
        WASAS_Work_LastScore, WASAS_SocialLeisureActivities_LastScore, WASAS_Relationships_LastScore, WASAS_PrivateLeisureActivities_LastScore, WASAS_HomeManagement_LastScore,
    ];

    private static readonly ImmutableArray<ScoreField> FirstScores = [.. LastScores.Select(last => last.First!)];

    private static readonly Term FirstTotal = new Addition([.. FirstScores.Select(score => score.Value)]);
    private static readonly Term LastTotal = new Addition([.. LastScores.Select(score => score.Value)]);

    private static readonly CourseOutcome WorkPaired = new(
        WASAS_Work_LastScore.IsRecorded,
        [Scores(WASAS_Work_LastScore, "7", "2")],
        [Scores(WASAS_Work_LastScore, "7", "")],
        []);

    // Five first scores add up to 31 and five last ones to 15, all of them different; without one of the last the row has no pair.
    private static readonly CourseOutcome AllPaired = new(
        And.Of([.. LastScores.Select(score => score.IsRecorded)]),
        [AllScores(without: null)],
        [.. LastScores.Select(AllScores)],
        []);

    /// <summary>Count_FinishedESWSASWPairedScores</summary>
    public static MeasureDefinition EA058 { get; } = Count("EA058", "Count_FinishedESWSASWPairedScores", WorkPaired.Among(Supported))
        .Shown(Supported, WorkPaired)
        .From(MonthlyMetadata.V21);

    /// <summary>Mean_FinishedESFirstWASASW</summary>
    public static MeasureDefinition EA059 { get; } = Mean("EA059", "Mean_FinishedESFirstWASASW", WASAS_Work_FirstScore.Value, WorkPaired.Among(Supported))
        .Giving(Supported, WorkPaired, "7")
        .From(MonthlyMetadata.V21);

    /// <summary>Median_FinishedESFirstWASASW</summary>
    public static MeasureDefinition EA060 { get; } = Median("EA060", "Median_FinishedESFirstWASASW", WASAS_Work_FirstScore.Value, WorkPaired.Among(Supported))
        .Giving(Supported, WorkPaired, "7")
        .From(MonthlyMetadata.V21);

    /// <summary>Mean_FinishedESLastWASASW</summary>
    public static MeasureDefinition EA061 { get; } = Mean("EA061", "Mean_FinishedESLastWASASW", WASAS_Work_LastScore.Value, WorkPaired.Among(Supported))
        .Giving(Supported, WorkPaired, "2")
        .From(MonthlyMetadata.V21);

    /// <summary>Median_FinishedESLastWASASW</summary>
    public static MeasureDefinition EA062 { get; } = Median("EA062", "Median_FinishedESLastWASASW", WASAS_Work_LastScore.Value, WorkPaired.Among(Supported))
        .Giving(Supported, WorkPaired, "2")
        .From(MonthlyMetadata.V21);

    /// <summary>Count_FinishedNHSTalkingTherapiesonlyWSASWPairedScores</summary>
    public static MeasureDefinition EA083 { get; } = Count("EA083", "Count_FinishedNHSTalkingTherapiesonlyWSASWPairedScores", WorkPaired.Among(TalkingTherapiesOnly))
        .Shown(TalkingTherapiesOnly, WorkPaired)
        .From(MonthlyMetadata.V21);

    /// <summary>Mean_FinishedNHSTalkingTherapiesonlyFirstWASASW</summary>
    public static MeasureDefinition EA084 { get; } = Mean("EA084", "Mean_FinishedNHSTalkingTherapiesonlyFirstWASASW", WASAS_Work_FirstScore.Value, WorkPaired.Among(TalkingTherapiesOnly))
        .Giving(TalkingTherapiesOnly, WorkPaired, "7")
        .From(MonthlyMetadata.V21);

    /// <summary>Median_FinishedNHSTalkingTherapiesonlyFirstWASASW</summary>
    public static MeasureDefinition EA085 { get; } = Median("EA085", "Median_FinishedNHSTalkingTherapiesonlyFirstWASASW", WASAS_Work_FirstScore.Value, WorkPaired.Among(TalkingTherapiesOnly))
        .Giving(TalkingTherapiesOnly, WorkPaired, "7")
        .From(MonthlyMetadata.V21);

    /// <summary>Mean_FinishedNHSTalkingTherapiesonlyLastWASASW</summary>
    public static MeasureDefinition EA086 { get; } = Mean("EA086", "Mean_FinishedNHSTalkingTherapiesonlyLastWASASW", WASAS_Work_LastScore.Value, WorkPaired.Among(TalkingTherapiesOnly))
        .Giving(TalkingTherapiesOnly, WorkPaired, "2")
        .From(MonthlyMetadata.V21);

    /// <summary>Median_FinishedNHSTalkingTherapiesonlyLastWASASW</summary>
    public static MeasureDefinition EA087 { get; } = Median("EA087", "Median_FinishedNHSTalkingTherapiesonlyLastWASASW", WASAS_Work_LastScore.Value, WorkPaired.Among(TalkingTherapiesOnly))
        .Giving(TalkingTherapiesOnly, WorkPaired, "2")
        .From(MonthlyMetadata.V21);

    /// <summary>Mean_FinishedESWASASFirstPairedScores</summary>
    public static MeasureDefinition EA282 { get; } = Mean("EA282", "Mean_FinishedESWASASFirstPairedScores", FirstTotal, AllPaired.Among(Supported))
        .Giving(Supported, AllPaired, "31")
        .From(MonthlyMetadata.V21);

    /// <summary>Mean_FinishedNHSTalkingTherapiesOnlyWASASFirstPairedScores</summary>
    public static MeasureDefinition EA283 { get; } = Mean("EA283", "Mean_FinishedNHSTalkingTherapiesOnlyWASASFirstPairedScores", FirstTotal, AllPaired.Among(TalkingTherapiesOnly))
        .Giving(TalkingTherapiesOnly, AllPaired, "31")
        .From(MonthlyMetadata.V21);

    /// <summary>Mean_FinishedESWASASLastPairedScores</summary>
    public static MeasureDefinition EA284 { get; } = Mean("EA284", "Mean_FinishedESWASASLastPairedScores", LastTotal, AllPaired.Among(Supported))
        .Giving(Supported, AllPaired, "15")
        .From(MonthlyMetadata.V21);

    /// <summary>Mean_FinishedNHSTalkingTherapiesOnlyWASASLastPairedScores</summary>
    public static MeasureDefinition EA285 { get; } = Mean("EA285", "Mean_FinishedNHSTalkingTherapiesOnlyWASASLastPairedScores", LastTotal, AllPaired.Among(TalkingTherapiesOnly))
        .Giving(TalkingTherapiesOnly, AllPaired, "15")
        .From(MonthlyMetadata.V21);

    /// <summary>The family.</summary>
    public static MeasureFamily Family { get; } = new(
        "social-adjustment",
        [
            EA058, EA059, EA060, EA061, EA062, EA083, EA084, EA085,
            EA086, EA087, EA282, EA283, EA284, EA285,
        ]);

    private static Cells Scores(ScoreField last, string first, string then) => Cells.Of(last.First!.Being(first), last.Being(then));

    private static Cells AllScores(ScoreField? without)
    {
        string[] first = ["7", "5", "8", "3", "8"];
        string[] then = ["1", "2", "3", "4", "5"];
        return Cells.Of([.. LastScores.Select((last, index) => Scores(last, first[index], last == without ? "" : then[index]))]);
    }
}
