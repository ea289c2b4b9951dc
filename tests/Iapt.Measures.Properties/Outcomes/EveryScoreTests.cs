using System.Globalization;
using Iapt.Measures.Algebra;
using Iapt.Measures.Extracts;
using Iapt.Measures.Instruments;
using Iapt.Measures.Properties.Generation;
using Iapt.Measures.Properties.Laws;
using Iapt.Measures.Referrals;
using Iapt.Measures.Rows;
using static Iapt.Measures.DataSet.Ids101;

namespace Iapt.Measures.Properties.Outcomes;

/// <summary>Every combination of PHQ-9 and GAD-7, first and last, missing included: the library and the reference agree on all of them.</summary>
internal sealed class EveryScoreTests
{
    private const int Combinations = 444_889;

    private static readonly Predicate[] Flags =
        [Caseness_Flag.IsTrue, NotCaseness_Flag.IsTrue, PairedBoth_Flag.IsTrue, Recovery_Flag.IsTrue, ReliableImprovement_Flag.IsTrue, NoChange_Flag.IsTrue, ReliableDeterioration_Flag.IsTrue];

    [Test]
    public void All_444_889_combinations_in_an_extract_give_the_flags_of_the_reference()
    {
        var all = All().ToList();
        Assert.That(all, Has.Count.EqualTo(Combinations));
        var extract = ToExtract(all);
        var evaluator = new RowEvaluator(Ran.Calculator.SourcesFor(extract), InstrumentTable.Default);
        var different = new List<string>();
        for (var row = 0; row < all.Count; row++)
        {
            evaluator.MoveTo(extract[row], Days.Month);
            var expected = ReferenceOutcome.Of(all[row].A, all[row].B, all[row].C, all[row].D);
            var found = Read(evaluator);
            if (found != expected)
            {
                different.Add($"PHQ-9 {Text(all[row].A)} to {Text(all[row].B)}, GAD-7 {Text(all[row].C)} to {Text(all[row].D)}: {found} | {expected}");
            }
        }

        Assert.That(different.Take(5), Is.Empty, $"{different.Count} differ");
    }

    [Test]
    public void A_last_score_without_a_first_is_not_used_and_said()
    {
        var without = All().Count(one => one.A < 0 && one.B >= 0) + All().Count(one => one.C < 0 && one.D >= 0);
        var extract = ToExtract([.. All().Where(one => (one.A < 0 && one.B >= 0) || (one.C < 0 && one.D >= 0))]);
        Assert.That(extract.Issues.Count(issue => issue.Code == IssueCode.LastScoreWithoutFirst), Is.EqualTo(without));
        Assert.That(
            Enumerable.Range(0, extract.Count).Where(row => !extract[row][PHQ9_FirstScore].IsPresent).All(row => !extract[row][PHQ9_LastScore].IsPresent), Is.True);
    }

    [Test]
    public void All_outcomes_that_typed_scores_can_have_are_those_of_the_reference()
    {
        var assessor = new OutcomeAssessor();
        var depression = Pairs(KnownInstruments.Phq9).ToList();
        var anxiety = Pairs(KnownInstruments.Gad7).ToList();
        var different = new List<string>();
        foreach (var one in depression)
        {
            foreach (var other in anxiety)
            {
                var outcome = assessor.Assess(null, [.. one.Pair, .. other.Pair]);
                var expected = ReferenceOutcome.Of(one.First, one.Last, other.First, other.Last);
                if (!Agree(outcome, expected, (one.First < 0 ? 0 : 1) + (other.First < 0 ? 0 : 1)))
                {
                    different.Add($"PHQ-9 {one.Pair}, GAD-7 {other.Pair}: {outcome} | {expected}");
                }
            }
        }

        Assert.That(depression, Has.Count.EqualTo(1 + 28 + (28 * 28)));
        Assert.That(anxiety, Has.Count.EqualTo(1 + 22 + (22 * 22)));
        Assert.That(different.Take(5), Is.Empty, $"{different.Count} differ");
    }

    private static bool Agree(Outcome outcome, ReferenceFlags expected, int firstScores)
    {
        var caseness = expected.Case ? OutcomeAssessment.Met
            : expected.NotCase ? OutcomeAssessment.NotMet
            : OutcomeAssessment.NotAssessable(firstScores == 0 ? NotAssessableReason.NoFirstScore : NotAssessableReason.OneFirstScore);
        var change = expected.Improved ? ChangeAssessment.Improved
            : expected.Deteriorated ? ChangeAssessment.Deteriorated
            : expected.Unchanged ? ChangeAssessment.NoChange
            : ChangeAssessment.NotAssessable(NotAssessableReason.NotPaired);
        return outcome.CasenessAtStart == caseness
            && outcome.Change == change
            && outcome.Recovery == IfPaired(expected.Recovered)
            && outcome.ReliableRecovery == IfPaired(expected.Recovered && expected.Improved)
            && outcome.AnxietyMeasure == KnownInstruments.Gad7
            && outcome.ProvisionalThresholds.Count == 0;

        OutcomeAssessment IfPaired(bool met) =>
            !expected.Paired ? OutcomeAssessment.NotAssessable(NotAssessableReason.NotPaired) : met ? OutcomeAssessment.Met : OutcomeAssessment.NotMet;
    }

    private static ReferenceFlags Read(RowEvaluator evaluator)
    {
        var flags = Array.ConvertAll(Flags, evaluator.Of);
        return new ReferenceFlags(Is(0), Is(1), Is(2), Is(3), Is(4), Is(5), Is(6));

        bool Is(int flag) => flags[flag] == Truth.True;
    }

    private static IEnumerable<(int A, int B, int C, int D)> All() =>
        from a in Scores(KnownInstruments.Phq9)
        from b in Scores(KnownInstruments.Phq9)
        from c in Scores(KnownInstruments.Gad7)
        from d in Scores(KnownInstruments.Gad7)
        select (a, b, c, d);

    private static IEnumerable<int> Scores(Instrument instrument) => Enumerable.Range(ReferenceOutcome.Missing, instrument.Maximum + 2);

    private static IEnumerable<(int First, int Last, ScorePair[] Pair)> Pairs(Instrument instrument) =>
        from first in Scores(instrument)
        from last in Scores(instrument)
        where first >= 0 || last < 0
        select (first, last, first < 0 ? Array.Empty<ScorePair>() : [Generation.Pairs.Of(instrument, first, last < 0 ? null : last)]);

    private static Extract ToExtract(List<(int A, int B, int C, int D)> scores)
    {
        Field[] fields = [PathwayID, PHQ9_FirstScore, PHQ9_LastScore, GAD_FirstScore, GAD_LastScore];
        var builder = new ExtractBuilder(fields);
        for (var row = 0; row < scores.Count; row++)
        {
            builder.BeginRow(row + 1);
            builder.Set(0, row.ToString(CultureInfo.InvariantCulture));
            builder.Set(1, Text(scores[row].A));
            builder.Set(2, Text(scores[row].B));
            builder.Set(3, Text(scores[row].C));
            builder.Set(4, Text(scores[row].D));
            builder.EndRow();
        }

        return builder.Build();
    }

    private static string Text(int score) => score < 0 ? "" : score.ToString(CultureInfo.InvariantCulture);
}
