using Iapt.Measures.Algebra;
using Iapt.Measures.Catalogue;

namespace Iapt.Measures.Tests.Examples;

/// <summary>Every example of every measure says the truth, in a month's own snapshot and in a single snapshot.</summary>
public sealed class MeasureExampleTests
{
    private static readonly DefinitionSet V21 = DefinitionSets.V21;

    public static IEnumerable<TestCaseData> Rows() =>
        from measure in V21.Measures
        from row in measure.Examples.Select((example, index) => (Example: example, Index: index))
        select new TestCaseData(measure, row.Example).SetArgDisplayNames($"{measure.Id} example {row.Index + 1} {row.Example.Kind}");

    [TestCaseSource(nameof(Rows))]
    public void AMonthsSnapshotShowsTheExample(MeasureDefinition measure, Example example) => Check(measure, example, withMonth: true);

    [TestCaseSource(nameof(Rows))]
    public void ASingleSnapshotShowsTheExample(MeasureDefinition measure, Example example) => Check(measure, example, withMonth: false);

    [TestCaseSource(nameof(Rows))]
    public void EveryTextOfAnExampleIsUsableAndEveryFieldStandsOnce(MeasureDefinition measure, Example example)
    {
        Assert.That(example.Cells.Select(cell => cell.Field), Is.Unique, measure.Id);
        foreach (var cell in example.Cells.Where(cell => cell.Text.Length > 0))
        {
            Assert.That(cell.Field.Read(cell.Text).Value.IsPresent, Is.True, cell.Field.Name);
        }
    }

    [TestCaseSource(nameof(All))]
    public void AMeasureHasRowsThatCountAndRowsThatDoNot(MeasureDefinition measure)
    {
        var kinds = measure.Examples.Select(example => example.Kind).ToHashSet();
        Assert.Multiple(() =>
        {
            Assert.That(kinds, Does.Contain(ExampleKind.Counted));
            Assert.That(kinds, Does.Contain(ExampleKind.NotCounted));
            Assert.That(kinds.Contains(ExampleKind.Outside), Is.EqualTo(measure.Expression is Ratio), "Rates show what is outside their denominator.");
            Assert.That(kinds.Contains(ExampleKind.Unknown), Is.Not.EqualTo(measure.IsAlwaysDecided), "A measure shows when it is unknown, or says that it never is.");
        });
    }

    [TestCaseSource(nameof(All))]
    public void AMeasureIsSaidToBeAlwaysDecidedExactlyWhenNoClauseCanBeUnknown(MeasureDefinition measure)
    {
        var open = Undecided.FieldsOf(measure.Expression, V21.Derivations);
        Assert.That(open, measure.IsAlwaysDecided ? Is.Empty : Is.Not.Empty);
    }

    private static IEnumerable<MeasureDefinition> All() => V21.Measures;

    private static void Check(MeasureDefinition measure, Example example, bool withMonth)
    {
        var extract = ExampleRun.ToExtract(example, ExampleRun.Submitted(measure.Expression, V21.Derivations), withMonth);
        var cell = new MeasureCalculator().Compute(extract, [ExampleRun.May2024], [Extracts.GroupLevel.England], [measure])[measure.Id];
        Assert.That(ExampleRun.Shows(measure, example, cell), Is.True, ExampleRun.Words(cell));
    }
}
