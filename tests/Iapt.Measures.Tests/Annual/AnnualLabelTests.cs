using Iapt.Measures.Catalogue;

namespace Iapt.Measures.Tests.Annual;

/// <summary>Labels as the published files print them, through their years.</summary>
public sealed class AnnualLabelTests
{
    [TestCase("Gender", "Female", "NULL", ExpectedResult = "Gender Female")]
    [TestCase("Disability Type", "No Code Recorded", null, ExpectedResult = "Disability No code recorded")]
    [TestCase("Presenting Complaint", "Anxiety and stress related disorders", "Generalised anxiety disorder", ExpectedResult = "PresentingComplaint Anxiety and stress related disorders, Generalized anxiety disorder")]
    [TestCase("Problem Descriptor", "Other Mental Health problems", "Hypochondriacal disorder", ExpectedResult = "PresentingComplaint Anxiety and stress related disorders, Hypochondriacal disorders")]
    [TestCase("Presenting Complaint", "Anxiety and stress related disorders", "All", ExpectedResult = "PresentingComplaint Anxiety and stress related disorders, Total")]
    [TestCase("Waiting Time", "First to Second treatment", "<6 weeks", ExpectedResult = "WaitingTime First to Second Treatment, <6 weeks")]
    [TestCase("Waiting Time", "First treatment", "<=28 days", ExpectedResult = "WaitingTime Accessing services, <=28 days")]
    [TestCase("Total", "NULL", "NULL", ExpectedResult = "total")]
    [TestCase("Employment status at start of treatment", "Total", "All", ExpectedResult = "total")]
    [TestCase("Age Group", "16 to 17", "NULL", ExpectedResult = "no group")]
    [TestCase("Age Group", "16 to 71", "NULL", ExpectedResult = null)]
    [TestCase("Shoe Size", "42", "NULL", ExpectedResult = null)]
    public string? ALabelStandsForAGroup(string type, string a, string? b) => AnnualLabels.Find(type, a, b) switch
    {
        null => null,
        { IsTotal: true } => "total",
        { Group: { } group } => group.ToString(),
        _ => "no group",
    };

    [TestCase("Problem Descriptor", ExpectedResult = "Presenting Complaint")]
    [TestCase("sexual orientation type", ExpectedResult = "Sexual Orientation")]
    [TestCase("Total", ExpectedResult = null)]
    [TestCase("Shoe Size", ExpectedResult = null)]
    public string? AVariableTypeIsABreakdown(string type) => AnnualLabels.BreakdownOf(type)?.Name;

    [TestCase("Generalized anxiety disorder", "GENERALISED ANXIETY  DISORDER", ExpectedResult = true)]
    [TestCase("<6 weeks", "< 6 weeks", ExpectedResult = true)]
    [TestCase("<6 weeks", ">6 weeks", ExpectedResult = false)]
    [TestCase("All", "Total", ExpectedResult = false)]
    public bool LabelsAreOneByTheirLettersAndDigits(string one, string other) => AnnualLabels.AreSame(one, other);

    [TestCase("All", ExpectedResult = true)]
    [TestCase("total", ExpectedResult = true)]
    [TestCase("", ExpectedResult = false)]
    [TestCase("All ADSM", ExpectedResult = false)]
    public bool AWholeHasTwoWords(string label) => AnnualLabels.IsOfAWhole(label);

    [TestCase("no_reliable_change", "count", ExpectedResult = "Count_NoReliableChange")]
    [TestCase("reliable_recovery", "percentage", ExpectedResult = "Percentage_ReliableRecovery")]
    [TestCase("Count_AtCaseness", null, ExpectedResult = "Count_AtCaseness")]
    [TestCase("CountFirstTreatment", null, ExpectedResult = "Count_AccessingServices")]
    [TestCase("Mean_WaitEnteredTreatment", null, ExpectedResult = "Mean_WaitAccessingServices")]
    [TestCase("count_of_shoes", null, ExpectedResult = null)]
    public string? AColumnIsAField(string name, string? statistic) => AnnualLabels.FieldOf(name, statistic)?.Id;

    [Test]
    public void EveryAliasIsNeededAndLeadsToAGroup() => Assert.Multiple(() =>
    {
        foreach (var alias in AnnualAliases.All)
        {
            var label = AnnualLabels.Find(alias.VariableType, alias.VariableA, alias.VariableB);
            Assert.That(label?.Group is not null, Is.EqualTo(alias.ForA is not null), $"{alias.VariableA} {alias.VariableB}");
            Assert.That(label?.Remark, Is.EqualTo(alias.Remark), $"{alias.VariableA} {alias.VariableB} is a label of a group already.");
        }
    });
}
