using Iapt.Measures.Algebra;
using Iapt.Measures.DataSet;
using Iapt.Measures.Derivations;
using static Iapt.Measures.Catalogue.CourseOutcome;
using static Iapt.Measures.Catalogue.Events;

namespace Iapt.Measures.Catalogue;

/// <summary>
/// The figures of the courses of one therapy. A course of therapy is a finished referral with at least two treatment contacts of the therapy. Recovery is taken over the courses
/// that did not begin outside caseness, every other share over all of them (<c>domain.md</c> 9.4).
/// </summary>
internal static class CourseFigures
{
    private const string Suffix = "_Count";

    private static readonly Interpretation Wider = new(
        "Referrals that finished a course of treatment, beside those with a course of the therapy; how they are fewer is not said.",
        "Finished referrals with at least one treatment contact of the therapy.",
        "It is never below the courses, 1,267 of 1,267 rows of England; two contacts make a course, so that one is what is left.");

    private static readonly Interpretation TwoContacts = new(
        "At least two appointments of the therapy that were attended, were treatment and lay within the referral.",
        "The data set's count of sessions of the therapy, at least 2.",
        "It counts those appointments (decisions.md 15 and 16).");

    private static readonly Interpretation PairsOfTheMeasure = new(
        "Nothing on which referrals a mean is of.",
        "The courses with a first and a last score of the measure, at the start and at the end.",
        "An effect size compares the same referrals at two times (domain.md 9).");

    private static readonly Interpretation WholeScale = new(
        "The total of the five items; a scale with one item missing would have the mean of the others for it.",
        "The sum of the five items, over the courses that have all of them.",
        "What is put in the place of a missing item is described for data set v1.0 alone (domain.md 1.2).");

    /// <summary>A therapy with its figures.</summary>
    /// <param name="label">Its label in the tables.</param>
    /// <param name="sessions">Its sessions.</param>
    internal static CourseTherapy Of(string label, CountField sessions)
    {
        var any = Group(sessions, 1, "1", "0");
        var courses = Group(sessions, 2, "2", "1");
        return new CourseTherapy(label, sessions)
        {
            Measures =
            [
                Named(sessions, "count_total_finishing", Define.Count(any.Where)).Shown(any, Any).Reading(Wider).Provisional("No source says which referrals the wider count takes."),
                Count(sessions, "count_courses_of_therapy", courses, Any),
                Count(sessions, "count_not_caseness", courses, NotAtCaseness),
                Count(sessions, "count_recovery", courses, Recovered),
                ShareOfThoseAtStake(sessions, "percentage_recovery", courses, Recovered),
                Count(sessions, "count_reliable_recovery", courses, ReliablyRecovered),
                ShareOfThoseAtStake(sessions, "percentage_reliable_recovery", courses, ReliablyRecovered),
                Count(sessions, "count_improvement", courses, Improved),
                Share(sessions, "percentage_improvement", courses, Improved),
                Count(sessions, "count_deterioration", courses, Deteriorated),
                Share(sessions, "percentage_deterioration", courses, Deteriorated),
                Count(sessions, "count_no_change", courses, Unchanged),
                Share(sessions, "percentage_no_change", courses, Unchanged),
                .. Scores(sessions, "phq", courses, [Ids101.PHQ9_LastScore], "6", "2"),
                .. Scores(sessions, "gad", courses, [Ids101.GAD_LastScore], "6", "2"),
                .. Scores(sessions, "wsas", courses, AnnualScores.Items, "30", "10")
                    .Select(measure => measure.Reading(WholeScale).Provisional("How a scale with a missing item is totalled in these tables is not published.")),
            ],
        };
    }

    private static CourseGroup Group(CountField sessions, int least, string enough, string tooFew) => new(
        Finished & sessions.AtLeast(least),
        [sessions.Being(enough)],
        [sessions.Being(tooFew)],
        [sessions.NotRecorded()]);

    private static MeasureDefinition Named(CountField sessions, string column, MeasureExpression expression) =>
        new MeasureDefinition($"{sessions.Name[..^Suffix.Length]}.{column}", column, expression) { Frequency = Frequency.Annual }.From(CoursesOfTherapy.Source).Reading(TwoContacts);

    private static MeasureDefinition Count(CountField sessions, string column, CourseGroup courses, CourseOutcome outcome) =>
        Named(sessions, column, Define.Count(outcome.Among(courses))).Shown(courses, outcome);

    private static MeasureDefinition Share(CountField sessions, string column, CourseGroup courses, CourseOutcome outcome) =>
        Named(sessions, column, new Ratio(Define.Count(outcome.Among(courses)), Define.Count(courses.Where), IsPercentage: true)).ShownOfAll(courses, outcome);

    private static MeasureDefinition ShareOfThoseAtStake(CountField sessions, string column, CourseGroup courses, CourseOutcome outcome) => Named(
            sessions,
            column,
            new Ratio(Define.Count(outcome.Among(courses)), Define.Count(courses.Where) - Define.Count(NotAtCaseness.Among(courses)), IsPercentage: true))
        .Reading(EmploymentReadings.NeitherClassStays)
        .ShownOfThoseAtStake(courses, outcome);

    private static IEnumerable<MeasureDefinition> Scores(CountField sessions, string name, CourseGroup courses, ImmutableArray<ScoreField> lasts, string sixEach, string twoEach)
    {
        var paired = new CourseOutcome(
            And.Of([.. lasts.Select(last => last.IsRecorded)]),
            [Cells.Of([.. lasts.Select(Pair)])],
            [.. lasts.Select(without => Cells.Of([.. lasts.Remove(without).Select(Pair), without.First!.Being("6"), without.NotRecorded()]))],
            []);
        var (start, end) = (Total(lasts.Select(last => last.First!)), Total(lasts));
        MeasureExpression Taken(AggregateKind kind, Term of) => new Aggregate(kind, Subject.Pathway, of, paired.Among(courses));
        MeasureDefinition Figure(string column, MeasureExpression expression) => Named(sessions, column, expression).Reading(PairsOfTheMeasure);
        yield return Figure($"start_{name}_mean", Taken(AggregateKind.Mean, start)).Giving(courses, paired, sixEach);
        yield return Figure($"start_{name}_sd", Taken(AggregateKind.StandardDeviation, start)).Giving(courses, paired, "0");
        yield return Figure($"end_{name}_mean", Taken(AggregateKind.Mean, end)).Giving(courses, paired, twoEach);
        yield return Figure($"end_{name}_sd", Taken(AggregateKind.StandardDeviation, end)).Giving(courses, paired, "0");
        yield return Figure($"effect_{name}", new Ratio(Taken(AggregateKind.Mean, start) - Taken(AggregateKind.Mean, end), new AtEngland(Taken(AggregateKind.StandardDeviation, start)), IsPercentage: false))
            .Reading(
                says: "An effect size.",
                compute: "The fall of the mean over England's standard deviation of the first scores, with the number of courses as its divisor, of the same year, complaint and therapy.",
                because: "3,066 of 3,066 effect sizes of England and 180,512 of 180,512 below reproduce so (published-figures.md 6).")
            .Shown(courses, paired);
    }

    private static Cells Pair(ScoreField last) => Cells.Of(last.First!.Being("6"), last.Being("2"));

    private static Term Total(IEnumerable<ScoreField> items) => items.ToList() is [var one] ? one.Value : new Addition([.. items.Select(item => item.Value)]);
}
