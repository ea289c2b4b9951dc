using System.Globalization;
using Iapt.Measures.Algebra;
using Iapt.Measures.Instruments;
using Iapt.Measures.Properties.Generation;
using Iapt.Measures.Referrals;

namespace Iapt.Measures.Properties.Outcomes;

/// <summary>Each anxiety measure at its thresholds and one step to either side. The numbers stand here as the sources print them, not as the library holds them.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class BoundaryTests
{
    private const string Complaint = "F321";

    // Complaint, instrument, lowest score at caseness, smallest reliable change; in hundredths for the Mobility Inventory, whose cases lie above 2.3.
    private static readonly (string Complaint, Instrument Instrument, int? Case, int? Change)[] Measures =
    [
        (Complaint, KnownInstruments.Gad7, 8, 4),
        ("F400", KnownInstruments.MobilityAlone, 231, 73),
        ("F401", KnownInstruments.Spin, 19, 10),
        ("F410", KnownInstruments.Pdss, 8, 5),
        ("F42", KnownInstruments.Oci, 40, 32),
        ("F431", KnownInstruments.Pcl5, 32, 10),
        ("F452", KnownInstruments.Hai, 18, 4),
        ("83482000", KnownInstruments.Biq, 40, null),
        ("G933", KnownInstruments.Cfq, null, null),
        ("K58", KnownInstruments.IbsSss, 75, null),
        ("723916001", KnownInstruments.Phq15, 10, null),
    ];

    private readonly OutcomeAssessor _assessor = new();

    private static IEnumerable<TestCaseData> Caseness() =>
        from measure in Measures
        where measure.Case is not null
        from step in new[] { -1, 0, 1 }
        select new TestCaseData(measure.Complaint, measure.Instrument, measure.Case + step, step >= 0)
            .SetArgDisplayNames(measure.Complaint, measure.Instrument.Code, measure.Instrument.Format(measure.Case!.Value + step));

    private static IEnumerable<TestCaseData> Changes() =>
        from measure in Measures
        where measure.Change is not null
        from step in new[] { -1, 0, 1 }
        from direction in new[] { -1, 1 }
        let change = direction * (measure.Change!.Value + step)
        let expected = step < 0 ? ChangeClass.NoChange : direction < 0 ? ChangeClass.Improved : ChangeClass.Deteriorated
        select new TestCaseData(measure.Complaint, measure.Instrument, change, expected)
            .SetArgDisplayNames(measure.Complaint, measure.Instrument.Code, string.Create(CultureInfo.InvariantCulture, $"{change}"));

    private static IEnumerable<TestCaseData> WithoutChange() =>
        from measure in Measures where measure.Change is null select new TestCaseData(measure.Complaint, measure.Instrument).SetArgDisplayNames(measure.Complaint, measure.Instrument.Code);

    [TestCaseSource(nameof(Caseness))]
    public void At_the_start(string complaint, Instrument instrument, int score, bool isCase)
    {
        var outcome = Assess(complaint, (KnownInstruments.Phq9, 9, 9), (instrument, score, score));
        Assert.Multiple(() =>
        {
            Assert.That(outcome.CasenessAtStart, Is.EqualTo(isCase ? OutcomeAssessment.Met : OutcomeAssessment.NotMet));
            Assert.That(outcome.AnxietyMeasure, Is.EqualTo(instrument));
            Assert.That(outcome.Recovery, Is.EqualTo(OutcomeAssessment.NotMet), "a case at the end, or none at the start");
        });
    }

    [TestCaseSource(nameof(Caseness))]
    public void At_the_end(string complaint, Instrument instrument, int score, bool isCase)
    {
        var outcome = Assess(complaint, (KnownInstruments.Phq9, 10, 9), (instrument, score, score));
        Assert.That(outcome.Recovery, Is.EqualTo(isCase ? OutcomeAssessment.NotMet : OutcomeAssessment.Met));
    }

    [TestCaseSource(nameof(Changes))]
    public void A_change(string complaint, Instrument instrument, int change, ChangeClass expected)
    {
        var (first, last) = change < 0 ? (instrument.Maximum, instrument.Maximum + change) : (instrument.Maximum - change, instrument.Maximum);
        var outcome = Assess(complaint, (KnownInstruments.Phq9, 5, 5), (instrument, first, last));
        Assert.That(outcome.Change.Class, Is.EqualTo(expected));
    }

    [TestCase(9, false)]
    [TestCase(10, true)]
    [TestCase(11, true)]
    public void The_PHQ9_at_the_start(int score, bool isCase) =>
        Assert.That(Assess(null, (KnownInstruments.Phq9, score, score), (KnownInstruments.Gad7, 7, 7)).CasenessAtStart.IsMet, Is.EqualTo(isCase));

    [TestCase(-7, ChangeClass.Improved)]
    [TestCase(-6, ChangeClass.Improved)]
    [TestCase(-5, ChangeClass.NoChange)]
    [TestCase(5, ChangeClass.NoChange)]
    [TestCase(6, ChangeClass.Deteriorated)]
    [TestCase(7, ChangeClass.Deteriorated)]
    public void A_change_of_the_PHQ9(int change, ChangeClass expected) =>
        Assert.That(Assess(null, (KnownInstruments.Phq9, 13, 13 + change), (KnownInstruments.Gad7, 7, 7)).Change.Class, Is.EqualTo(expected));

    [TestCase(-6, 4)]
    [TestCase(6, -4)]
    public void One_measure_better_and_the_other_worse_is_no_reliable_change(int depression, int anxiety) =>
        Assert.That(
            Assess(null, (KnownInstruments.Phq9, 13, 13 + depression), (KnownInstruments.Gad7, 10, 10 + anxiety)).Change, Is.EqualTo(ChangeAssessment.NoChange));

    [TestCaseSource(nameof(WithoutChange))]
    public void Without_a_known_reliable_change_only_a_change_of_the_PHQ9_with_nothing_against_it_could_decide(string complaint, Instrument instrument)
    {
        var outcome = Assess(complaint, (KnownInstruments.Phq9, 20, 5), (instrument, instrument.Maximum, 0));
        Assert.Multiple(() =>
        {
            Assert.That(outcome.Change, Is.EqualTo(ChangeAssessment.NotAssessable(NotAssessableReason.ReliableChangeUnknown)));
            Assert.That(outcome.CasenessAtStart, Is.EqualTo(OutcomeAssessment.Met));
            Assert.That(
                Assess(complaint, (KnownInstruments.Phq9, 20, 10), (instrument, 0, 0)).ReliableRecovery, Is.EqualTo(OutcomeAssessment.NotMet), "a case of depression at the end decides");
        });
    }

    [Test]
    public void Without_a_known_caseness_threshold_the_PHQ9_may_still_decide()
    {
        var below = Assess("G933", (KnownInstruments.Phq9, 9, 9), (KnownInstruments.Cfq, 20, 10));
        var above = Assess("G933", (KnownInstruments.Phq9, 10, 9), (KnownInstruments.Cfq, 20, 10));
        var never = Assess("G933", (KnownInstruments.Phq9, 10, 10), (KnownInstruments.Cfq, 20, 10));
        var alone = Assess("G933", (KnownInstruments.Cfq, 20, null));
        Assert.Multiple(() =>
        {
            Assert.That(below.CasenessAtStart, Is.EqualTo(OutcomeAssessment.NotAssessable(NotAssessableReason.CasenessThresholdUnknown)));
            Assert.That(above.CasenessAtStart, Is.EqualTo(OutcomeAssessment.Met));
            Assert.That(above.Recovery, Is.EqualTo(OutcomeAssessment.NotAssessable(NotAssessableReason.CasenessThresholdUnknown)));
            Assert.That(above.ReliableRecovery, Is.EqualTo(OutcomeAssessment.NotAssessable(NotAssessableReason.CasenessThresholdUnknown)));
            Assert.That(never.Recovery, Is.EqualTo(OutcomeAssessment.NotMet));
            Assert.That(alone.CasenessAtStart, Is.EqualTo(OutcomeAssessment.NotAssessable(NotAssessableReason.CasenessThresholdUnknown)));
        });
    }

    [TestCaseSource(nameof(Specific))]
    public void A_complete_pair_of_the_complaints_measure_comes_before_a_complete_GAD7(string complaint, Instrument instrument)
    {
        var outcome = Assess(complaint, (KnownInstruments.Phq9, 5, 5), (instrument, 0, 0), (KnownInstruments.Gad7, 21, 0));
        Assert.Multiple(() =>
        {
            Assert.That(outcome.AnxietyMeasure, Is.EqualTo(instrument));
            Assert.That(outcome.CasenessMeasure, Is.EqualTo(instrument));
            Assert.That(outcome.CasenessAtStart.IsMet, Is.False, "the GAD-7 is a case and does not speak");
            Assert.That(outcome.Change.Class, Is.Not.EqualTo(ChangeClass.Improved));
        });
    }

    [TestCaseSource(nameof(Specific))]
    public void A_GAD7_pair_stands_in_for_an_incomplete_pair_of_the_complaints_measure(string complaint, Instrument instrument)
    {
        var outcome = Assess(complaint, (KnownInstruments.Phq9, 5, 5), (instrument, instrument.Maximum, null), (KnownInstruments.Gad7, 7, 3));
        Assert.Multiple(() =>
        {
            Assert.That(outcome.AnxietyMeasure, Is.EqualTo(KnownInstruments.Gad7));
            Assert.That(outcome.CasenessMeasure, Is.EqualTo(KnownInstruments.Gad7));
            Assert.That(outcome.CasenessAtStart, Is.EqualTo(OutcomeAssessment.NotMet), "the complaint's measure is at its highest and does not speak");
            Assert.That(outcome.Change, Is.EqualTo(ChangeAssessment.Improved));
        });
    }

    [TestCaseSource(nameof(Specific))]
    public void Where_neither_is_paired_the_complaints_measure_decides_caseness_alone(string complaint, Instrument instrument)
    {
        var outcome = Assess(complaint, (KnownInstruments.Phq9, 5, 5), (instrument, instrument.Maximum, null), (KnownInstruments.Gad7, 7, null));
        Assert.Multiple(() =>
        {
            Assert.That(outcome.AnxietyMeasure, Is.EqualTo(KnownInstruments.Gad7));
            Assert.That(outcome.CasenessMeasure, Is.EqualTo(instrument));
            Assert.That(outcome.CasenessAtStart.IsNotMet, Is.False);
            Assert.That(outcome.Change.Reason, Is.EqualTo(NotAssessableReason.NotPaired));
        });
    }

    [TestCaseSource(nameof(Specific))]
    public void Without_a_score_of_the_complaints_measure_the_first_GAD7_decides_caseness(string complaint, Instrument instrument)
    {
        var outcome = Assess(complaint, (KnownInstruments.Phq9, 5, 5), (KnownInstruments.Gad7, 8, null));
        Assert.Multiple(() =>
        {
            Assert.That(outcome.CasenessMeasure, Is.EqualTo(KnownInstruments.Gad7).And.Not.EqualTo(instrument));
            Assert.That(outcome.CasenessAtStart, Is.EqualTo(OutcomeAssessment.Met));
        });
    }

    [TestCaseSource(nameof(Specific))]
    public void Another_complaint_or_none_takes_the_GAD7_whatever_else_is_scored(string complaint, Instrument instrument)
    {
        foreach (var other in new[] { Complaint, null, "-3", "F411", "F402" })
        {
            var outcome = Assess(other, (KnownInstruments.Phq9, 5, 5), (instrument, instrument.Maximum, instrument.Maximum), (KnownInstruments.Gad7, 7, 7));
            Assert.That((outcome.AnxietyMeasure, outcome.CasenessAtStart), Is.EqualTo((KnownInstruments.Gad7, OutcomeAssessment.NotMet)), complaint);
        }
    }

    [TestCase(null, null, NotAssessableReason.NoFirstScore)]
    [TestCase(9, null, NotAssessableReason.OneFirstScore)]
    [TestCase(null, 7, NotAssessableReason.OneFirstScore)]
    public void Without_first_scores_enough_caseness_is_not_assessable(int? depression, int? anxiety, NotAssessableReason reason)
    {
        var scores = new[] { (KnownInstruments.Phq9, depression), (KnownInstruments.Gad7, anxiety) }.Where(one => one.Item2 is not null).Select(one => (one.Item1, one.Item2!.Value, (int?)null));
        Assert.That(Assess(null, [.. scores]).CasenessAtStart, Is.EqualTo(OutcomeAssessment.NotAssessable(reason)));
    }

    [TestCase(10, null)]
    [TestCase(null, 8)]
    public void One_first_score_at_caseness_is_enough(int? depression, int? anxiety)
    {
        var scores = new[] { (KnownInstruments.Phq9, depression), (KnownInstruments.Gad7, anxiety) }.Where(one => one.Item2 is not null).Select(one => (one.Item1, one.Item2!.Value, (int?)null));
        Assert.That(Assess(null, [.. scores]).CasenessAtStart, Is.EqualTo(OutcomeAssessment.Met));
    }

    [Test]
    public void Provisional_thresholds_that_a_score_was_compared_with_are_named()
    {
        var paired = Assess("F42", (KnownInstruments.Phq9, 5, 5), (KnownInstruments.Oci, 50, 10));
        var first = Assess("F42", (KnownInstruments.Oci, 50, null));
        var spin = Assess("F401", (KnownInstruments.Phq9, 5, 5), (KnownInstruments.Spin, 50, 10));
        Assert.Multiple(() =>
        {
            Assert.That(
                paired.ProvisionalThresholds,
                Is.EquivalentTo(new[] { new ThresholdUse(KnownInstruments.Oci, ThresholdKind.Caseness), new ThresholdUse(KnownInstruments.Oci, ThresholdKind.ReliableChange) }));
            Assert.That(first.ProvisionalThresholds, Is.EquivalentTo(new[] { new ThresholdUse(KnownInstruments.Oci, ThresholdKind.Caseness) }));
            Assert.That(spin.ProvisionalThresholds, Is.EquivalentTo(new[] { new ThresholdUse(KnownInstruments.Spin, ThresholdKind.ReliableChange) }), "its caseness has a source");
        });
    }

    [TestCase(null, 2, false, null)]
    [TestCase(1, 1, false, null)]
    [TestCase(1, 2, true, null)]
    [TestCase(1, null, false, NotAssessableReason.ContactsNotRecorded)]
    [TestCase(null, null, false, null)]
    public void A_course_is_finished_with_a_discharge_and_two_treatment_contacts(int? dischargedOn, int? contacts, bool met, NotAssessableReason? reason)
    {
        var referral = new Referral { PathwayId = "R", DischargedOn = dischargedOn is { } day ? new NodaTime.LocalDate(2024, 5, day) : null, TreatmentContacts = contacts };
        var finished = _assessor.Assess(referral).FinishedCourse;
        Assert.That((finished.IsMet, finished.Reason), Is.EqualTo((met, reason)));
    }

    [Test]
    public void Every_reason_has_a_sentence() =>
        Assert.That(Enum.GetValues<NotAssessableReason>().Select(NotAssessableReasons.Describe), Is.Unique.And.All.EndsWith("."));

    private static IEnumerable<TestCaseData> Specific() =>
        Measures.Skip(1).Select(measure => new TestCaseData(measure.Complaint, measure.Instrument).SetArgDisplayNames(measure.Complaint, measure.Instrument.Code));

    private Outcome Assess(string? complaint, params IEnumerable<(Instrument Instrument, int First, int? Last)> scores) =>
        _assessor.Assess(complaint, [.. scores.Select(one => Pairs.Of(one.Instrument, one.First, one.Last))]);
}
