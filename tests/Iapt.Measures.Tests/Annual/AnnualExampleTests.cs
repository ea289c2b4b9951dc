using Iapt.Measures.Algebra;
using Iapt.Measures.Tests.Examples;

namespace Iapt.Measures.Tests.Annual;

/// <summary>The fields of the annual report have the rows that a definition must have. That the rows say the truth is tested with the other sets.</summary>
public sealed class AnnualExampleTests
{
    public static IEnumerable<MeasureDefinition> Own => AnnualSet.OwnMeasures;

    [TestCaseSource(nameof(Own))]
    public void AFieldHasRowsThatCountAndRowsThatDoNot(MeasureDefinition measure)
    {
        var kinds = measure.Examples.Select(example => example.Kind).ToHashSet();
        Assert.Multiple(() =>
        {
            Assert.That(kinds, Does.Contain(ExampleKind.Counted));
            Assert.That(kinds.Contains(ExampleKind.NotCounted), Is.EqualTo(measure.Id != AnnualSet.ShareOfAll));
            Assert.That(kinds.Contains(ExampleKind.Outside), Is.EqualTo(measure.Expression is Ratio { Denominator: not AtEngland }));
            Assert.That(kinds.Contains(ExampleKind.Unknown), Is.Not.EqualTo(measure.IsAlwaysDecided));
        });
    }

    [TestCaseSource(nameof(Own))]
    public void AFieldIsSaidToBeAlwaysDecidedExactlyWhenNoClauseCanBeUnknown(MeasureDefinition measure)
    {
        var open = Undecided.FieldsOf(measure.Expression, AnnualSet.Set.Derivations);
        Assert.That(open, measure.IsAlwaysDecided ? Is.Empty : Is.Not.Empty);
    }
}
