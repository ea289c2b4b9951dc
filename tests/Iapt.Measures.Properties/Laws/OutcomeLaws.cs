using FsCheck;
using FsCheck.Fluent;
using Iapt.Measures.Properties.Generation;
using Iapt.Measures.Referrals;
using Law = FsCheck.NUnit.PropertyAttribute;
using Outcome = Iapt.Measures.Referrals.Outcome;

namespace Iapt.Measures.Properties.Laws;

/// <summary>What outcomes have to do with each other, without saying what a threshold is.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class OutcomeLaws
{
    private readonly OutcomeAssessor _assessor = new();

    [Law(Arbitrary = [typeof(Arbitraries)], MaxTest = 2000)]
    public Property First_and_last_exchanged_exchange_improvement_and_deterioration(Course course)
    {
        var back = course with { Scores = [.. course.Scores.Select(scored => scored.Last is { } last ? new Scored(scored.Instrument, last, scored.First) : scored)] };
        var (there, returned) = (Of(course).Change, Of(back).Change);
        var expected = there.Class switch
        {
            ChangeClass.Improved => ChangeAssessment.Deteriorated,
            ChangeClass.Deteriorated => ChangeAssessment.Improved,
            _ => there,
        };
        return (returned == expected).Label($"there {there}, back {returned}");
    }

    [Law(Arbitrary = [typeof(Arbitraries)], MaxTest = 2000)]
    public Property Recovery_is_a_case_at_the_start_and_none_at_the_end(Course course)
    {
        var outcome = Of(course);
        var end = Of(course with { Scores = [.. course.Scores.Where(scored => scored.Last is not null).Select(scored => new Scored(scored.Instrument, scored.Last!.Value, null))] });
        var both = outcome.CasenessAtStart.IsMet && end.CasenessAtStart.IsNotMet;
        return (!outcome.Change.IsAssessable && outcome.Recovery.Reason == NotAssessableReason.NotPaired || outcome.Recovery.IsMet == both)
            .Label($"start {outcome.CasenessAtStart}, end {end.CasenessAtStart}, recovery {outcome.Recovery}");
    }

    [Law(Arbitrary = [typeof(Arbitraries)], MaxTest = 2000)]
    public Property Reliable_recovery_is_recovery_and_reliable_improvement(Course course)
    {
        var outcome = Of(course);
        return (outcome.ReliableRecovery.IsMet == (outcome.Recovery.IsMet && outcome.Change.Class == ChangeClass.Improved)).Label(outcome.ToString());
    }

    [Law(Arbitrary = [typeof(Arbitraries)], MaxTest = 2000)]
    public Property A_referral_that_is_not_paired_has_no_change_and_no_recovery(Course course)
    {
        var outcome = Of(course with { Scores = [.. course.Scores.Select(scored => scored with { Last = null })] });
        return (outcome.Change.Reason == NotAssessableReason.NotPaired && outcome.Recovery.Reason == NotAssessableReason.NotPaired && outcome.ReliableRecovery.Reason == NotAssessableReason.NotPaired)
            .Label(outcome.ToString());
    }

    [Law(Arbitrary = [typeof(Arbitraries)], MaxTest = 2000)]
    public Property A_worse_first_score_never_ends_a_case_at_the_start(Course course)
    {
        var worse = course with { Scores = [.. course.Scores.Select(scored => scored with { First = Math.Min(scored.First + 1, scored.Instrument.Maximum) })] };
        var (before, after) = (Of(course).CasenessAtStart, Of(worse).CasenessAtStart);
        return (!before.IsMet || after.IsMet).Label($"before {before}, after {after}");
    }

    [Law(Arbitrary = [typeof(Arbitraries)], MaxTest = 2000)]
    public Property A_better_last_score_never_undoes_recovery(Course course)
    {
        var better = course with { Scores = [.. course.Scores.Select(scored => scored with { Last = scored.Last is { } last ? Math.Max(last - 1, scored.Instrument.Minimum) : null })] };
        var (before, after) = (Of(course).Recovery, Of(better).Recovery);
        return (!before.IsMet || after.IsMet).Label($"before {before}, after {after}");
    }

    [Law(Arbitrary = [typeof(Arbitraries)], MaxTest = 2000)]
    public Property An_outcome_depends_on_scores_and_complaint_alone(Course course)
    {
        var fromScores = _assessor.Assess(course.Complaint, [.. course.Scores.Select(Pairs.Of)]);
        var whole = Of(course);
        return (fromScores with { FinishedCourse = whole.FinishedCourse } == whole && fromScores.FinishedCourse.Reason == NotAssessableReason.CourseNotDescribed)
            .Label($"{fromScores} | {whole}");
    }

    [Law(Arbitrary = [typeof(Arbitraries)], MaxTest = 200)]
    public Property The_measures_count_the_outcomes_of_finished_courses(Caseload caseload)
    {
        var table = Ran.Table(caseload.Extract, Days.Month);
        var finished = caseload.Courses.Where(course => course.Discharged >= Days.Start && course.Discharged <= Days.End && course.Received <= Days.End).Select(Of).Where(outcome => outcome.FinishedCourse.IsMet).ToList();
        (string Id, int Expected)[] counts =
        [
            ("M076", finished.Count),
            ("M179", finished.Count(outcome => outcome.CasenessAtStart.IsNotMet)),
            ("M185", finished.Count(outcome => outcome.Change.Class == ChangeClass.Improved)),
            ("M187", finished.Count(outcome => outcome.Change.Class == ChangeClass.NoChange)),
            ("M189", finished.Count(outcome => outcome.Change.Class == ChangeClass.Deteriorated)),
            ("M191", finished.Count(outcome => outcome.Recovery.IsMet)),
            ("M193", finished.Count(outcome => outcome.ReliableRecovery.IsMet)),
            ("M202", finished.Count(outcome => outcome.Change.Reason != NotAssessableReason.NotPaired)),
        ];
        var atStake = finished.Count(outcome => !outcome.CasenessAtStart.IsNotMet);
        (string Id, int Expected)[] denominators = [("M180", finished.Count), ("M186", finished.Count), ("M192", atStake), ("M195", atStake), ("M1010", finished.Count)];
        return Ran.None(
        [
            .. counts.Where(count => table[count.Id].Value!.Value.Numerator != count.Expected).Select(count => $"{count.Id} is {Ran.Text(table[count.Id])}, outcomes say {count.Expected}"),
            .. denominators.Where(one => table[one.Id].Denominator != one.Expected).Select(one => $"the denominator of {one.Id} is {table[one.Id].Denominator}, outcomes say {one.Expected}"),
        ]);
    }

    private Outcome Of(Course course) => _assessor.Assess(course.ToReferral());
}
