using Iapt.Measures.Algebra;
using Iapt.Measures.Catalogue;
using Iapt.Measures.Describing;
using Iapt.Measures.Extracts;
using Iapt.Measures.Instruments;
using Iapt.Measures.Periods;
using Iapt.Measures.Referrals;
using Iapt.Measures.Tests.Examples;

namespace Iapt.Measures.Tests.Describing;

/// <summary>An explanation names what decides, with value, threshold and source, and never says anything else than what is counted.</summary>
public sealed class ExplanationTests
{
    private static readonly ReportingPeriod May2024 = ReportingPeriod.Month(2024, 5);

    public static IEnumerable<MeasureDefinition> Measures => DefinitionSets.V21.Measures;

    [TestCaseSource(nameof(Measures))]
    public void An_explanation_says_what_the_engine_counts(MeasureDefinition measure)
    {
        var calculator = new MeasureCalculator();
        foreach (var (example, withMonth) in measure.Examples.SelectMany(example => new[] { (example, true), (example, false) }))
        {
            var extract = ExampleRun.ToExtract(example, ExampleRun.Submitted(measure.Expression, DefinitionSets.V21.Derivations), withMonth);
            var explanation = calculator.ExplainerFor(extract).Explain(0, measure, "v2.1", May2024);
            var lowering = Lowering.Of([measure]);
            var engine = calculator.EngineFor(extract, lowering.Leaves);
            foreach (var (part, told) in MeasurePart.Of(measure.Expression).Zip(explanation.Parts))
            {
                Assert.That(told.Contribution.Truth, Is.EqualTo(engine.ContributionOf(0, lowering.Measures[0].LeafOf(part.Aggregate), May2024).Truth));
                Assert.That(told.Rule.Deciding(), Is.Not.Empty);
            }
        }
    }

    [Test]
    public void A_referral_that_did_not_recover_is_told_which_clause_failed()
    {
        var explanation = Explain("M191", new Referral { PathwayId = "P1", Scores = [ScorePair.Of<Phq9>(20, 11), ScorePair.Of<Gad7>(12, 5)] });
        var deciding = explanation.Parts[0].Rule.Deciding().Single();
        Assert.Multiple(() =>
        {
            Assert.That(explanation.Verdict, Is.EqualTo("The referral does not count in this measure."));
            Assert.That(deciding.Text, Does.StartWith("the last PHQ-9 score (PHQ9_LastScore) is below caseness"));
            Assert.That(deciding.Values.Single().Text, Is.EqualTo("11"));
            Assert.That(deciding.Threshold, Does.StartWith("PHQ-9 caseness: 10 or more (primary: "));
            Assert.That(deciding.Source, Does.StartWith("Recovery_Flag (I101D107), primary: "));
        });
    }

    [Test]
    public void Both_measures_above_are_both_named()
    {
        var deciding = Explain("M192", new Referral { PathwayId = "P1", Scores = [ScorePair.Of<Phq9>(20, 11), ScorePair.Of<Gad7>(12, 8)] }).Parts[0].Rule.Deciding();
        Assert.That(deciding.Select(clause => clause.Values.Single().Text), Is.EqualTo(new[] { "11", "8" }));
    }

    [Test]
    public void The_specific_measure_is_named_with_its_own_threshold()
    {
        var referral = new Referral
        {
            PathwayId = "P1",
            PresentingComplaint = "F40.0",
            Scores = [ScorePair.Of<Phq9>(12, 5), ScorePair.Of<MobilityAlone>(4m, 2.31m), ScorePair.Of<Gad7>(12, 5)],
        };
        var deciding = Explain("M191", referral).Parts[0].Rule.Deciding().Single();
        Assert.Multiple(() =>
        {
            Assert.That(deciding.Values.Single().Text, Is.EqualTo("2.31"));
            Assert.That(deciding.Threshold, Does.StartWith("Mobility Inventory, alone caseness: above 2.3 (primary: "));
        });
    }

    [Test]
    public void An_unknown_threshold_is_said_to_be_unknown()
    {
        var referral = new Referral { PathwayId = "P1", PresentingComplaint = "G933", Scores = [ScorePair.Of<Phq9>(12, 10), ScorePair.Of<Cfq>(20, 10)] };
        var part = Explain("M185", referral).Parts[0];
        Assert.Multiple(() =>
        {
            Assert.That(part.Contribution.Truth, Is.EqualTo(Truth.Unknown));
            Assert.That(part.Rule.Deciding().Select(clause => clause.Threshold), Has.Some.EqualTo("Chalder Fatigue Questionnaire (CFQ) reliable change: no threshold known"));
        });
    }

    private static Explanation Explain(string id, Referral scores)
    {
        var referral = scores with { ReceivedOn = new(2024, 1, 2), DischargedOn = new(2024, 5, 2), TreatmentContacts = 4 };
        return new MeasureCalculator().ExplainerFor(Extract.From([referral])).Explain(0, DefinitionSets.V21[id], "v2.1", May2024);
    }
}
