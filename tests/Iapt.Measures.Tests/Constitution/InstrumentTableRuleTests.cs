using Iapt.Measures.Catalogue;
using Iapt.Measures.Extracts;
using Iapt.Measures.Instruments;
using Iapt.Measures.Periods;
using Iapt.Measures.Referrals;
using NodaTime;

namespace Iapt.Measures.Tests.Constitution;

/// <summary>No threshold stands anywhere but in the instrument table: with another number there, every result that rests on it is another.</summary>
public sealed class InstrumentTableRuleTests
{
    private static readonly ReportingPeriod May2024 = ReportingPeriod.Month(2024, 5);
    private static readonly Evidence Local = new(EvidenceGrade.Provisional, "A local variant");

    [TestCase("M179", 0, 1)]
    [TestCase("M191", 1, 0)]
    public void RaisingTheCasenessOfThePhq9To12ChangesTheResult(string id, int with10, int with12)
    {
        var raised = InstrumentTable.Default.With(KnownInstruments.Phq9, caseness: new CasenessThreshold(CasenessOperator.AtLeast, 12, Local));
        AssertCounts(id, (11m, 9m), (7m, 7m), raised, with10, with12);
    }

    [TestCase("M185", 1, 0)]
    [TestCase("M187", 0, 1)]
    public void RaisingTheReliableChangeOfTheGad7To6ChangesTheResult(string id, int with4, int with6)
    {
        var raised = InstrumentTable.Default.With(KnownInstruments.Gad7, change: new ReliableChange(6, Local));
        AssertCounts(id, (9m, 9m), (12m, 8m), raised, with4, with6);
    }

    private static void AssertCounts(string id, (decimal First, decimal Last) phq9, (decimal First, decimal Last) gad7, InstrumentTable changed, int before, int after)
    {
        var extract = Extract.From(
        [
            new Referral
            {
                PathwayId = "P1",
                ReceivedOn = new LocalDate(2024, 1, 2),
                DischargedOn = new LocalDate(2024, 5, 2),
                TreatmentContacts = 4,
                Scores = [ScorePair.Of<Phq9>(phq9.First, phq9.Last), ScorePair.Of<Gad7>(gad7.First, gad7.Last)],
            },
        ]);
        Assert.Multiple(() =>
        {
            Assert.That(Count(InstrumentTable.Default), Is.EqualTo((decimal)before), "national numbers");
            Assert.That(Count(changed), Is.EqualTo((decimal)after), "changed numbers");
            Assert.That(changed.Fingerprint, Is.Not.EqualTo(InstrumentTable.Default.Fingerprint));
        });

        decimal? Count(InstrumentTable table) => new MeasureCalculator(DefinitionSets.V21, table).Compute(extract, May2024)[id].Value?.Round(0);
    }
}
