using Iapt.Measures.Algebra;
using Iapt.Measures.Derivations;
using static Iapt.Measures.Catalogue.AnnualField;
using static Iapt.Measures.Catalogue.Events;
using static Iapt.Measures.Catalogue.ExampleRows;
using static Iapt.Measures.DataSet.Ids101;
using static Iapt.Measures.DataSet.Ids101Wsas;
using static Iapt.Measures.Derivations.ScoreCells;

namespace Iapt.Measures.Catalogue;

/// <summary>
/// Annual report, effect size: first and last scores of finished courses, one row for each measure of the report's column Measure, broken down by InitialCaseness. The effect
/// size divides by the standard deviation of England's first scores, of the same group.
/// </summary>
internal static class AnnualEffectSizes
{
    private static readonly ImmutableArray<ScoreField> WsasItems = AnnualScores.Items;

    private static readonly Predicate PairedOutcome = Finished & PHQ9_LastScore.IsRecorded & (GAD_LastScore.IsRecorded | ADSM_LastScore.IsRecorded);

    private static readonly Predicate PairedWsas = Finished & DataSet.AnnualFields.WASASTOTAL.IsTrue;

    private static readonly Cells WithoutGad7 = Cells.Of(Gad7First("12"), ADSM_FirstScore.Being("9"), ADSM_LastScore.Being("5"));

    private static readonly Interpretation LastDecides = new(
        "Means of first scores over finished courses, without asking for a last score.",
        "Over the courses of the count beside it that have a last score of the measure, at the start and at the end.",
        "An effect size compares the same referrals at two times (domain.md 9).");

    private static readonly Interpretation StartIsFirst = new(
        "The start of social and of private leisure activities is the LastScore.",
        "The FirstScore.",
        "A slip: the start would be the end, and the effect size 0; the other items print FirstScore.");

    internal static MeasureFamily Family { get; } = new(
        "effect-size",
        [
            Count("effect-size.Count_FinishedCourseTreatmentByInitialCasenessStatus", PairedOutcome)
                .Reading(
                    says: "IC_LAST_ADSM_SCORE beside the names of data set v2.1.",
                    compute: "ADSM_LastScore.",
                    because: "The name of the field in data set v1.5.")
                .Counted(FinishedInMay, Phq9("15", "6"), Gad7("12", "5"))
                .Counted(FinishedInMay, Phq9("15", "6"), WithoutGad7)
                .NotCounted(FinishedInMay, Phq9First("15"), Gad7("12", "5"))
                .NotCounted(FinishedInMay, Phq9("15", "6"), Gad7First("12"))
                .NotCounted(TreatedOnceInMay, Phq9("15", "6"), Gad7("12", "5"))
                .NotCounted(FinishedOn(DayAfter), Phq9("15", "6"), Gad7("12", "5"))
                .Unknown(PerhapsFinishedInMay, Phq9("15", "6"), Gad7("12", "5")),
            Count("effect-size.Count_FinishedCourseTreatmentPairedWSAS", PairedWsas)
                .Counted(FinishedInMay, Items(WsasItems))
                .With([.. WsasItems.Select(without => Example.Counted(FinishedInMay, Items(WsasItems.Remove(without))))])
                .With([.. WsasItems.Select((without, place) => Example.NotCounted(FinishedInMay, Items(WsasItems.Remove(without).Remove(WsasItems[(place + 1) % WsasItems.Length]))))])
                .NotCounted(TreatedOnceInMay, Items(WsasItems))
                .NotCounted(FinishedOn(DayAfter), Items(WsasItems))
                .Unknown(PerhapsFinishedInMay, Items(WsasItems)),
            .. OfMeasure("PHQ9", PHQ9_LastScore, PairedOutcome, Gad7("12", "5"), WithoutGad7),
            .. OfMeasure("GAD7", GAD_LastScore, Finished & PHQ9_LastScore.IsRecorded & GAD_LastScore.IsRecorded, Phq9("15", "6")),
            .. OfItem("WASAS_Work", WASAS_Work_LastScore),
            .. OfItem("WASAS_HomeManagement", WASAS_HomeManagement_LastScore),
            .. OfItem("WASAS_SocialLeisureActivities", WASAS_SocialLeisureActivities_LastScore),
            .. OfItem("WASAS_PrivateLeisureActivities", WASAS_PrivateLeisureActivities_LastScore),
            .. OfItem("WASAS_Relationships", WASAS_Relationships_LastScore),
        ]);

    private static IEnumerable<MeasureDefinition> OfItem(string label, ScoreField last) => OfMeasure(label, last, PairedWsas & last.IsRecorded, Items(WsasItems.Remove(last)))
        .Select(measure => IsOfLeisure(last) && IsOfStart(measure) ? measure.Reading(StartIsFirst).Provisional("The construction prints the last score; no published figure of the items confirms the reading.") : measure);

    private static bool IsOfLeisure(ScoreField last) => last == WASAS_SocialLeisureActivities_LastScore || last == WASAS_PrivateLeisureActivities_LastScore;

    private static bool IsOfStart(MeasureDefinition measure) => !measure.Name.EndsWith("_End", StringComparison.Ordinal);

    private static IEnumerable<MeasureDefinition> OfMeasure(string label, ScoreField last, Predicate where, params ImmutableArray<Cells> others)
    {
        var (start, end) = (last.First!.Value, last.Value);
        MeasureExpression Taken(AggregateKind kind, Term of) => new Aggregate(kind, Subject.Pathway, of, where);
        MeasureDefinition Row(string name, MeasureExpression expression) => Of($"effect-size.{name}.{label}", expression).Reading(LastDecides);
        yield return Row("Mean_Start", Taken(AggregateKind.Mean, start)).Shown(last, others, "6");
        yield return Row("SD_Start", Taken(AggregateKind.StandardDeviation, start)).Shown(last, others, "0");
        yield return Row("Mean_End", Taken(AggregateKind.Mean, end)).Shown(last, others, "2");
        yield return Row("SD_End", Taken(AggregateKind.StandardDeviation, end)).Shown(last, others, "0");
        yield return Row("EffectSize", new Ratio(Taken(AggregateKind.Mean, start) - Taken(AggregateKind.Mean, end), new AtEngland(Taken(AggregateKind.StandardDeviation, start)), IsPercentage: false))
            .Reading(
                says: "Described as Cohen's d.",
                compute: "The difference of the means over England's standard deviation of the first scores, with the number of courses as its divisor.",
                because: "The construction; 3,066 of 3,066 England and 180,512 of 180,512 effect sizes below England in the published tables of therapies reproduce so.")
            .Shown(last, others, null);
    }

    // The standard deviation of one course is 0, and nothing is divided by it: of an effect size a row shows only whether it is in it.
    private static MeasureDefinition Shown(this MeasureDefinition measure, ScoreField last, ImmutableArray<Cells> others, string? value) => measure
        .With([.. others.Select(other => value is null ? Example.Counted(FinishedInMay, Pair(last), other) : Example.Gives(value, FinishedInMay, Pair(last), other))])
        .NotCounted(FinishedInMay, last.First!.Being("6"), last.NotRecorded(), others[0])
        .NotCounted(FinishedInMay, Pair(last))
        .NotCounted(TreatedOnceInMay, Pair(last), others[0])
        .NotCounted(FinishedOn(DayAfter), Pair(last), others[0])
        .Unknown(PerhapsFinishedInMay, Pair(last), others[0]);

    private static Cells Pair(ScoreField last) => Cells.Of(last.First!.Being("6"), last.Being("2"));

    private static Cells Items(ImmutableArray<ScoreField> lasts) => Cells.Of([.. lasts.Select(Pair)]);
}
