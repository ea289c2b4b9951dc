using System.Reflection;
using System.Xml.Linq;
using Iapt.Measures.Algebra;
using Iapt.Measures.Catalogue;
using Iapt.Measures.DataSet;

namespace Iapt.Measures.Tests.Constitution;

/// <summary>The summary of a definition or field is its published name and nothing else: what it means stands in the value.</summary>
public sealed class SummaryTests
{
    private static readonly Dictionary<string, string> Summaries = XDocument.Load(Path.ChangeExtension(typeof(MeasureCalculator).Assembly.Location, ".xml"))
        .Descendants("member")
        .ToDictionary(member => member.Attribute("name")!.Value, member => member.Element("summary")?.Value.Trim() ?? "", StringComparer.Ordinal);

    public static IEnumerable<TestCaseData> Measures() =>
        from type in typeof(DefinitionSets).Assembly.GetExportedTypes()
        from property in type.GetProperties(BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance)
        where property.PropertyType == typeof(MeasureDefinition) && (property.GetMethod!.IsStatic || type == typeof(PairedScores))
        select new TestCaseData(property, (MeasureDefinition)property.GetValue(property.GetMethod!.IsStatic ? null : PairedScores.V21)!).SetArgDisplayNames(property.Name);

    public static IEnumerable<TestCaseData> Fields() =>
        from property in typeof(Ids101).GetProperties(BindingFlags.Public | BindingFlags.Static)
        where property.PropertyType.IsAssignableTo(typeof(Field))
        select new TestCaseData(property, (Field)property.GetValue(null)!).SetArgDisplayNames(property.Name);

    [TestCaseSource(nameof(Measures))]
    public void TheSummaryOfAMeasureIsItsPublishedName(PropertyInfo property, MeasureDefinition measure)
    {
        Assert.Multiple(() =>
        {
            Assert.That(property.Name, Is.EqualTo(measure.Id));
            Assert.That(SummaryOf(property), Is.EqualTo(measure.Name));
        });
    }

    [TestCaseSource(nameof(Fields))]
    public void TheSummaryOfAFieldIsItsNhsName(PropertyInfo property, Field field)
    {
        Assert.Multiple(() =>
        {
            Assert.That(property.Name, Is.EqualTo(field.Name));
            Assert.That(SummaryOf(property), Is.EqualTo(field.Name));
            Assert.That(field.Words, Is.Not.Empty);
        });
    }

    [Test]
    public void EveryMeasureOfTheCatalogueIsAPropertyAndEveryPropertyIsInTheCatalogue() =>
        Assert.That(Measures().Select(test => (MeasureDefinition)test.Arguments[1]!), Is.EquivalentTo(DefinitionSets.V21.Measures.Concat(DefinitionSets.Kpi.Measures)));

    private static string SummaryOf(PropertyInfo property) => Summaries[$"P:{property.DeclaringType!.FullName}.{property.Name}"];
}
