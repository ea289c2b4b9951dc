using FsCheck.Fluent;
using Iapt.Measures.Algebra;
using Iapt.Measures.Instruments;
using Iapt.Measures.Properties.Laws;
using Iapt.Measures.Referrals;

namespace Iapt.Measures.Properties.Generation;

/// <summary>A law over rows that never count says nothing: what is generated reaches every measure, every class and every threshold.</summary>
internal sealed class GeneratorTests
{
    private const int Many = 4000;

    private static readonly IReadOnlyList<Course> Courses = [.. Draw.Course.Sample(Many, new FsCheck.Rnd(2024), 50).Select((course, number) => course with { Pathway = $"R{number}" })];

    [Test]
    public void Every_leaf_of_the_catalogue_counts_some_referrals_and_leaves_others_out()
    {
        var extract = Row.ToExtract(Courses.Select(course => course.Row));
        var totals = Ran.Engine(extract).Totals(Days.Month, [Extracts.GroupLevel.England])[Extracts.GroupLevel.England][0];
        var never = Enumerable.Range(0, totals.Length).Where(leaf => totals[leaf].Count == 0 || totals[leaf].Count == extract.Count).Select(leaf => Ran.Lowering.Leaves[leaf].Key);
        Assert.That(never, Is.Empty);
    }

    [Test]
    public void Every_class_of_outcome_comes_up()
    {
        var assessor = new OutcomeAssessor();
        var outcomes = Courses.Select(course => assessor.Assess(course.ToReferral())).ToList();
        Assert.Multiple(() =>
        {
            Assert.That(outcomes.Select(outcome => outcome.Change.ToString()).Distinct().Count(), Is.EqualTo(5), "three classes, not paired, and no threshold");
            Assert.That(outcomes.Select(outcome => outcome.CasenessAtStart.ToString()).Distinct().Count(), Is.EqualTo(5), "met, not met, and three reasons");
            Assert.That(outcomes.Select(outcome => outcome.AnxietyMeasure).Distinct().Count(), Is.EqualTo(11), "each anxiety measure");
            Assert.That(outcomes.Count(outcome => outcome.ReliableRecovery.IsMet), Is.GreaterThan(Many / 50));
        });
    }

    [Test]
    public void Scores_lie_on_every_threshold_and_one_step_to_either_side()
    {
        var missing = from entry in InstrumentTable.Default.Entries
                      where entry.Caseness is not null && Courses.Any(course => course.Scores.Any(scored => scored.Instrument == entry.Instrument))
                      from step in new[] { -1, 0, 1 }
                      let score = entry.Caseness!.LowestCase + step
                      where !Courses.Any(course => course.Scores.Any(scored => scored.Instrument == entry.Instrument && scored.First == score))
                      select $"{entry.Instrument} {score}";
        var changes = from entry in InstrumentTable.Default.Entries
                      where entry.Change is not null && Courses.Any(course => course.Scores.Any(scored => scored.Instrument == entry.Instrument))
                      from direction in new[] { -1, 1 }
                      from step in new[] { -1, 0, 1 }
                      let change = direction * (entry.Change!.Units + step)
                      where !Courses.Any(course => course.Scores.Any(scored => scored.Instrument == entry.Instrument && scored.Last - scored.First == change))
                      select $"{entry.Instrument} {change}";
        Assert.That(missing.Concat(changes), Is.Empty);
    }

    [Test]
    public void Rows_as_at_any_day_are_consistent()
    {
        var wrong = from course in Courses
                    from day in new[] { Days.Start - 1, Days.End, int.MaxValue }
                    let row = course.AsAt(day)
                    where row is not null && !IsConsistent(row)
                    select row.ToString();
        Assert.That(wrong.Take(3), Is.Empty);
    }

    [Test]
    public void What_is_shrunk_is_consistent_and_smaller()
    {
        var smaller = Courses.Take(200).SelectMany(course => course.Shrink().Select(less => (course, less))).ToList();
        Assert.Multiple(() =>
        {
            Assert.That(smaller.Where(pair => !IsConsistent(pair.less.Row)), Is.Empty);
            Assert.That(smaller.Where(pair => pair.less.Row.Cells.Count > pair.course.Row.Cells.Count), Is.Empty);
        });
    }

    private static bool IsConsistent(Row row)
    {
        long? Of(Field field) => row[field] is { IsPresent: true } value ? value.Number : null;
        var (received, assessed, first, second, last, discharged) = (
            Of(DataSet.Ids101.ReferralRequestReceivedDate),
            Of(DataSet.Ids101.Assessment_FirstDate),
            Of(DataSet.Ids101.TherapySession_FirstDate),
            Of(DataSet.Ids101.TherapySession_SecondDate),
            Of(DataSet.Ids101.TherapySession_LastDate),
            Of(DataSet.Ids101.ServDischDate));
        var (contacts, treatments) = (Of(DataSet.Ids101.CareContact_Count), Of(DataSet.Ids101.TreatmentCareContact_Count));
        return received is not null && contacts >= treatments
            && (first is null) == (treatments == 0) && (second is null) == (treatments < 2) && (last is null) == (treatments == 0)
            && !(assessed < received) && !(first < received) && !(second < first) && !(last < (second ?? first))
            && !(discharged < received) && !(discharged < last) && !(discharged < assessed)
            && (assessed is null || contacts > 0)
            && (discharged is not null || !row[DataSet.Ids101.EndCode].IsPresent);
    }
}
