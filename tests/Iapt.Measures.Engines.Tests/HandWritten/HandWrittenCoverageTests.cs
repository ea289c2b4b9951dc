using Iapt.Measures.Algebra;
using Iapt.Measures.Catalogue;
using Iapt.Measures.DataSet;

namespace Iapt.Measures.Engines.Tests;

/// <summary>What SQL written by hand has to cover: two measures of every family of the catalogue, and every shape that a construction takes.</summary>
[TestFixture]
public sealed class HandWrittenCoverageTests
{
    private static IEnumerable<MeasureDefinition> Written => HandWrittenRawSql.Of.Keys.Select(id => DefinitionSets.V21[id]);

    [Test]
    public void TwoMeasuresOfEveryFamily()
    {
        var lacking = DefinitionSets.V21.Families.Where(family => family.Measures.Count(IsWritten) < Math.Min(2, family.Measures.Length)).Select(family => family.Name);
        Assert.Multiple(() =>
        {
            Assert.That(lacking, Is.Empty);
            Assert.That(HandWrittenRawSql.Of, Has.Count.AtLeast(30));
        });
    }

    [TestCaseSource(nameof(Shapes))]
    public void MeasuresOfTheShape(Func<MeasureDefinition, bool> isOfTheShape, int atLeast) => Assert.That(Written.Count(isOfTheShape), Is.AtLeast(atLeast));

    private static IEnumerable<TestCaseData> Shapes()
    {
        yield return Shape("distinct contacts", measure => measure.Expression is Aggregate { Kind: AggregateKind.Count } count && count.Subject == Tables.CareContact, 2);

        // The constructions that count pathways by counts within them.
        yield return Shape("sub-counts", measure => measure.Id is "EA036" or "EA037" or "EA038" or "EA039", 4);
        yield return Shape("stages", measure => IsOf(measure, Stages.Family) && measure != Stages.M351, 3);
        yield return Shape("mean of date differences", measure => measure.Expression is Aggregate { Kind: AggregateKind.Mean, Value: DaysBetween }, 2);
        yield return Shape("median", measure => measure.Expression is Aggregate { Kind: AggregateKind.Median }, 2);
        yield return Shape("sum of two units", measure => measure.Expression is Plus { Left: Aggregate one, Right: Aggregate other } && one.Subject != other.Subject, 1);
        yield return Shape("staff qualification", measure => IsOf(measure, StaffQualifications.Family), 2);
        yield return Shape("percentage", measure => measure.Expression is Ratio { IsPercentage: true }, 2);
        yield return Shape("percentage of a difference", measure => measure.Expression is Ratio { Denominator: Minus }, 2);
        yield return Shape("state at the end", measure => IsOf(measure, OpenReferrals.Family) || IsOf(measure, WaitingForTreatment.Family), 2);
        yield return Shape("only quarterly", measure => measure.Frequency == Frequency.Quarterly, 2);
        yield return Shape("monthly and quarterly", measure => measure.Frequency == Frequency.MonthlyAndQuarterly, 2);
        yield return Shape("only monthly", measure => measure.Frequency == Frequency.Monthly, 2);
    }

    private static TestCaseData Shape(string name, Func<MeasureDefinition, bool> isOfTheShape, int atLeast) => new TestCaseData(isOfTheShape, atLeast).SetArgDisplayNames(name);

    private static bool IsOf(MeasureDefinition measure, MeasureFamily family) => family.Measures.Contains(measure);

    private static bool IsWritten(MeasureDefinition measure) => HandWrittenRawSql.Of.ContainsKey(measure.Id);
}
