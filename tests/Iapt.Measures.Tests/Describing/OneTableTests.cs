using Iapt.Measures.Algebra;
using Iapt.Measures.Catalogue;
using Iapt.Measures.Describing;
using Iapt.Measures.Extracts;
using Iapt.Measures.Instruments;
using Iapt.Measures.Periods;
using Iapt.Measures.Referrals;
using Iapt.Measures.Sql;

namespace Iapt.Measures.Tests.Describing;

/// <summary>One number changed in the instrument table changes the figure, the SQL, the description and the explanation together: it stands nowhere else.</summary>
public sealed class OneTableTests
{
    private static readonly ReportingPeriod May2024 = ReportingPeriod.Month(2024, 5);
    private static readonly MeasureDefinition Recovery = DefinitionSets.V21["M191"];

    private static readonly InstrumentTable Raised = InstrumentTable.Default.With(
        KnownInstruments.Phq9, caseness: new CasenessThreshold(CasenessOperator.AtLeast, 12, new Evidence(EvidenceGrade.Provisional, "a local variant")));

    // The PHQ-9 ends at 11: a case by the national number, none by the raised one.
    private static readonly Extract Extract = Extract.From(
    [
        new Referral
        {
            PathwayId = "P1",
            ReceivedOn = new(2024, 1, 2),
            DischargedOn = new(2024, 5, 2),
            TreatmentContacts = 4,
            Scores = [ScorePair.Of<Phq9>(20, 11), ScorePair.Of<Gad7>(12, 5)],
        },
    ]);

    [Test]
    public void The_figure_changes() => Assert.That((Figure(InstrumentTable.Default), Figure(Raised)), Is.EqualTo(("0", "1")));

    [Test]
    public void The_sql_changes() => Assert.That(Sql(Raised), Is.Not.EqualTo(Sql(InstrumentTable.Default)).And.Contains("PHQ9_LastScore >= 12"));

    [Test]
    public void The_description_changes()
    {
        Assert.Multiple(() =>
        {
            Assert.That(Card(InstrumentTable.Default), Does.Contain("PHQ-9: 10 or more").And.Not.Contain("PHQ-9: 12 or more"));
            Assert.That(Card(Raised), Does.Contain("PHQ-9: 12 or more").And.Contain("a local variant").And.Not.Contain("PHQ-9: 10 or more"));
        });
    }

    [Test]
    public void The_explanation_changes()
    {
        Assert.Multiple(() =>
        {
            Assert.That(Explained(InstrumentTable.Default), Does.Contain("does not count").And.Contain("threshold, PHQ-9 caseness: 10 or more"));
            Assert.That(Explained(Raised), Does.Contain("The referral counts").And.Contain("threshold, PHQ-9 caseness: 12 or more (provisional: a local variant)"));
        });
    }

    private static string? Figure(InstrumentTable table) => new MeasureCalculator(DefinitionSets.V21, table).Compute(Extract, May2024)["M191"].Value?.ToExactText();

    private static string Card(InstrumentTable table) => CardText.Plain(DefinitionCard.Of(DefinitionSets.V21, Recovery, table));

    private static string Explained(InstrumentTable table) =>
        ExplanationText.Of(new MeasureCalculator(DefinitionSets.V21, table).ExplainerFor(Extract).Explain(0, Recovery, "v2.1", May2024));

    private static string Sql(InstrumentTable table)
    {
        var target = new SqlTarget(new MeasureCalculator(DefinitionSets.V21, table).SourcesFor(Extract), table) { WindBack = MeasureCalculator.WindBackFor(Extract) };
        return SqlScript.ForMeasure(Recovery, DefinitionSets.V21, target, May2024, [GroupLevel.England]).Text;
    }
}
