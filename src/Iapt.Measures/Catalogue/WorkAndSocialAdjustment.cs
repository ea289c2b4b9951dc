using Iapt.Measures.Algebra;
using static Iapt.Measures.Algebra.Define;
using static Iapt.Measures.Catalogue.Events;
using static Iapt.Measures.Catalogue.ExampleRows;
using static Iapt.Measures.DataSet.Ids101Wsas;

namespace Iapt.Measures.Catalogue;

/// <summary>First and last scores of the Work and Social Adjustment Scale in finished courses of treatment.</summary>
public static class WorkAndSocialAdjustment
{
    /// <summary>Count_WSASWPairedScores</summary>
    public static MeasureDefinition M212 { get; } = Paired("M212", "Count_WSASWPairedScores", WASAS_Work_LastScore);

    /// <summary>Mean_FirstWSASW</summary>
    public static MeasureDefinition M213 { get; } = FirstMean("M213", "Mean_FirstWSASW", WASAS_Work_LastScore);

    /// <summary>Median_FirstWSASW</summary>
    public static MeasureDefinition M214 { get; } = FirstMedian("M214", "Median_FirstWSASW", WASAS_Work_LastScore);

    /// <summary>Mean_LastWSASW</summary>
    public static MeasureDefinition M215 { get; } = LastMean("M215", "Mean_LastWSASW", WASAS_Work_LastScore);

    /// <summary>Median_LastWSASW</summary>
    public static MeasureDefinition M216 { get; } = LastMedian("M216", "Median_LastWSASW", WASAS_Work_LastScore);

    /// <summary>Count_WSASHMPairedScores</summary>
    public static MeasureDefinition M217 { get; } = Paired("M217", "Count_WSASHMPairedScores", WASAS_HomeManagement_LastScore);

    /// <summary>Mean_FirstWSASHM</summary>
    public static MeasureDefinition M218 { get; } = FirstMean("M218", "Mean_FirstWSASHM", WASAS_HomeManagement_LastScore);

    /// <summary>Median_FirstWSASHM</summary>
    public static MeasureDefinition M219 { get; } = FirstMedian("M219", "Median_FirstWSASHM", WASAS_HomeManagement_LastScore);

    /// <summary>Mean_LastWSASHM</summary>
    public static MeasureDefinition M220 { get; } = LastMean("M220", "Mean_LastWSASHM", WASAS_HomeManagement_LastScore);

    /// <summary>Median_LastWSASHM</summary>
    public static MeasureDefinition M221 { get; } = LastMedian("M221", "Median_LastWSASHM", WASAS_HomeManagement_LastScore);

    /// <summary>Count_WSASSLAPairedScores</summary>
    public static MeasureDefinition M222 { get; } = Paired("M222", "Count_WSASSLAPairedScores", WASAS_SocialLeisureActivities_LastScore);

    /// <summary>Mean_FirstWSASSLA</summary>
    public static MeasureDefinition M223 { get; } = FirstMean("M223", "Mean_FirstWSASSLA", WASAS_SocialLeisureActivities_LastScore);

    /// <summary>Median_FirstWSASSLA</summary>
    public static MeasureDefinition M224 { get; } = FirstMedian("M224", "Median_FirstWSASSLA", WASAS_SocialLeisureActivities_LastScore);

    /// <summary>Mean_LastWSASSLA</summary>
    public static MeasureDefinition M225 { get; } = LastMean("M225", "Mean_LastWSASSLA", WASAS_SocialLeisureActivities_LastScore);

    /// <summary>Median_LastWSASSLA</summary>
    public static MeasureDefinition M226 { get; } = LastMedian("M226", "Median_LastWSASSLA", WASAS_SocialLeisureActivities_LastScore);

    /// <summary>Count_WSASPLAPairedScores</summary>
    public static MeasureDefinition M227 { get; } = Paired("M227", "Count_WSASPLAPairedScores", WASAS_PrivateLeisureActivities_LastScore);

    /// <summary>Mean_FirstWSASPLA</summary>
    public static MeasureDefinition M228 { get; } = FirstMean("M228", "Mean_FirstWSASPLA", WASAS_PrivateLeisureActivities_LastScore);

    /// <summary>Median_FirstWSASPLA</summary>
    public static MeasureDefinition M229 { get; } = FirstMedian("M229", "Median_FirstWSASPLA", WASAS_PrivateLeisureActivities_LastScore);

    /// <summary>Mean_LastWSASPLA</summary>
    public static MeasureDefinition M230 { get; } = LastMean("M230", "Mean_LastWSASPLA", WASAS_PrivateLeisureActivities_LastScore);

    /// <summary>Median_LastWSASPLA</summary>
    public static MeasureDefinition M231 { get; } = LastMedian("M231", "Median_LastWSASPLA", WASAS_PrivateLeisureActivities_LastScore);

    /// <summary>Count_WSASRPairedScores</summary>
    public static MeasureDefinition M232 { get; } = Paired("M232", "Count_WSASRPairedScores", WASAS_Relationships_LastScore);

    /// <summary>Mean_FirstWSASR</summary>
    public static MeasureDefinition M233 { get; } = FirstMean("M233", "Mean_FirstWSASR", WASAS_Relationships_LastScore);

    /// <summary>Median_FirstWSASR</summary>
    public static MeasureDefinition M234 { get; } = FirstMedian("M234", "Median_FirstWSASR", WASAS_Relationships_LastScore);

    /// <summary>Mean_LastWSASR</summary>
    public static MeasureDefinition M235 { get; } = LastMean("M235", "Mean_LastWSASR", WASAS_Relationships_LastScore);

    /// <summary>Median_LastWSASR</summary>
    public static MeasureDefinition M236 { get; } = LastMedian("M236", "Median_LastWSASR", WASAS_Relationships_LastScore);

    /// <summary>The family.</summary>
    public static MeasureFamily Family { get; } = new(
        "wsas",
        [
            M212, M213, M214, M215, M216, M217, M218, M219,
            M220, M221, M222, M223, M224, M225, M226, M227,
            M228, M229, M230, M231, M232, M233, M234, M235,
            M236,
        ]);

    private static MeasureDefinition Paired(string id, string name, ScoreField last) => Count(id, name, HasPair(last))
        .Counted(FinishedInMay, Pair(last))
        .Counted(FinishedOn(FirstDay), Pair(last))
        .Shown(last);

    private static MeasureDefinition FirstMean(string id, string name, ScoreField last) => Mean(id, name, last.First!.Value, HasPair(last)).Gives("6", FinishedInMay, Pair(last)).Shown(last);

    private static MeasureDefinition FirstMedian(string id, string name, ScoreField last) => Median(id, name, last.First!.Value, HasPair(last)).Gives("6", FinishedInMay, Pair(last)).Shown(last);

    private static MeasureDefinition LastMean(string id, string name, ScoreField last) => Mean(id, name, last.Value, HasPair(last)).Gives("2", FinishedInMay, Pair(last)).Shown(last);

    private static MeasureDefinition LastMedian(string id, string name, ScoreField last) => Median(id, name, last.Value, HasPair(last)).Gives("2", FinishedInMay, Pair(last)).Shown(last);

    private static MeasureDefinition Shown(this MeasureDefinition measure, ScoreField last) => measure
        .NotCounted(FinishedInMay, last.First!.Being("6"))
        .NotCounted(TreatedOnceInMay, Pair(last))
        .NotCounted(FinishedOn(DayAfter), Pair(last))
        .Unknown(PerhapsFinishedInMay, Pair(last))
        .From(MonthlyMetadata.V21);

    private static Predicate HasPair(ScoreField last) => Finished & last.IsRecorded;

    private static Cells Pair(ScoreField last) => Cells.Of(last.First!.Being("6"), last.Being("2"));
}
