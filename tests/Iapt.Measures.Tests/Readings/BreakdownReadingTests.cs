using Iapt.Measures.Catalogue;

namespace Iapt.Measures.Tests.Readings;

/// <summary>Every error that was found in the constructions of the breakdowns is recorded in the breakdown that it concerns.</summary>
public sealed class BreakdownReadingTests
{
    // Breakdown, and a phrase of what the construction says.
    private static readonly (string Id, string Phrase)[] Errors =
    [
        ("V001", "between 75 to 89"),
        ("V003", "'Invalid code' is 'not in' the list"),
        ("V007", "closing bracket without an opening one"),
        ("V009", "IntEnabledTherProg is null"),
        ("V010", "OR IntegratedContact_FirstDate is null"),
        ("V010", "'Invalid Code' is 'not in' the list"),
        ("V011", "F452 stands under 'Anxiety and stress related disorders' too"),
        ("V011", "'F42%'"),
        ("V011", "by OR and the exclusion by AND"),
        ("V011", "'Medically Unexplained Symptoms'"),
        ("V011", "-3"),
        ("V012", "not CompletedTreatment_Flag"),
        ("V012", "ask for the discharge in the period"),
        ("V013", "'or' between bare codes"),
        ("V014", "without their codes"),
        ("V014", "'or' between bare codes"),
    ];

    [Test]
    public void AnErrorOfTheConstructionIsRecorded()
    {
        var missing = Errors.Where(error => !DefinitionSets.V21.FindBreakdown(error.Id)!.Interpretations.Any(reading => reading.Says.Contains(error.Phrase, StringComparison.Ordinal)));
        Assert.That(missing, Is.Empty);
    }

    [Test]
    public void EveryReadingIsOfAListedError()
    {
        var others = from breakdown in DefinitionSets.V21.Breakdowns
                     from reading in breakdown.Interpretations
                     where !Errors.Any(error => string.Equals(error.Id, breakdown.Id, StringComparison.Ordinal) && reading.Says.Contains(error.Phrase, StringComparison.Ordinal))
                     select $"{breakdown.Id}: {reading.Says}";
        Assert.That(others, Is.Empty);
    }
}
