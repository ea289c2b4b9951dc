using Iapt.Measures.Catalogue;
using Iapt.Measures.Extracts;
using Iapt.Measures.Periods;
using Iapt.Measures.Results;

namespace Iapt.Measures.Tests.Contracts;

/// <summary>A figure is said to be published for the periods of its measure's official frequency and for no other.</summary>
public sealed class PublicationContractTests
{
    [TestCase("M082", true, false)]
    [TestCase("M001", true, true)]
    [TestCase("M1011", false, true)]
    public void AMeasureIsPublishedAtItsFrequency(string id, bool monthly, bool quarterly)
    {
        Assert.Multiple(() =>
        {
            Assert.That(Row(id, ReportingPeriod.Month(2024, 5)).IsPublished, Is.EqualTo(monthly));
            Assert.That(Row(id, ReportingPeriod.Quarter(2024, 1)).IsPublished, Is.EqualTo(quarterly));
            Assert.That(Row(id, ReportingPeriod.FinancialYear(2024)).IsPublished, Is.False);
        });
    }

    private static MeasureRow Row(string id, ReportingPeriod period) =>
        new(period, new TableKey(GroupLevel.England, "all"), DefinitionSets.V21[id], "v2.1", MeasureCell.NotAssessable);
}
