using Iapt.Measures.Algebra;
using Iapt.Measures.Catalogue;
using Iapt.Measures.DataSet;
using Iapt.Measures.Extracts;
using Iapt.Measures.Results;

namespace Iapt.Measures.Tests.Examples;

/// <summary>Every example of every group says the truth in both engines: the row is in the group, or it is not, and it never leaves that open.</summary>
public sealed class BreakdownExampleTests
{
    private static readonly DefinitionSet V21 = DefinitionSets.V21;

    // Every row: a stock without any other clause than being selected.
    private static readonly MeasureDefinition EveryRow = Define.Count("M001", "Count_Rows", Selected.AtPeriodEnd).NeverUnknown().From(MonthlyMetadata.V21);

    private static readonly DefinitionSet Definitions = DefinitionSet.Build(
        "rows", V21.Validity, V21.Derivations, [new MeasureFamily("rows", [EveryRow])], [], V21.Breakdowns);

    public static IEnumerable<TestCaseData> Rows() =>
        from breakdown in V21.Breakdowns
        from grouping in breakdown.Groups
        from row in grouping.Examples.Select((example, index) => (Example: example, Index: index))
        select new TestCaseData(breakdown, grouping, row.Example).SetArgDisplayNames($"{grouping.Key} example {row.Index + 1} {row.Example.Kind}");

    public static IEnumerable<BreakdownGroup> Groups() => V21.Breakdowns.SelectMany(breakdown => breakdown.Groups);

    [TestCaseSource(nameof(Rows))]
    public void TheRowIsInTheGroupOrNotAsTheExampleSays(Breakdown breakdown, BreakdownGroup group, Example example)
    {
        var extract = ExtractOf(breakdown, example);
        foreach (var engine in Enum.GetValues<EngineKind>())
        {
            var cells = Cells(breakdown, extract, engine);
            Assert.Multiple(() =>
            {
                Assert.That(cells[group.Number - 1].Value?.ToExactText(), Is.EqualTo(example.Kind == ExampleKind.Counted ? "1" : "0"), engine.ToString());
                Assert.That(cells.Select(cell => cell.Unknown), Is.All.Zero);
                Assert.That(cells.Count(cell => !cell.Value!.Value.Numerator.IsZero), breakdown.Kind == BreakdownKind.Partition ? Is.EqualTo(1) : Is.AtLeast(0));
            });
        }
    }

    [TestCaseSource(nameof(Rows))]
    public void EveryTextOfAnExampleIsUsable(Breakdown breakdown, BreakdownGroup group, Example example)
    {
        Assert.That(example.Cells.Select(cell => cell.Field), Is.Unique, $"{breakdown} {group}");
        foreach (var cell in example.Cells.Where(cell => cell.Text.Length > 0 && cell.Text != "-3"))
        {
            Assert.That(cell.Field.Read(cell.Text).Value.IsPresent, Is.True, cell.Field.Name);
        }
    }

    [TestCaseSource(nameof(Groups))]
    public void AGroupHasRowsThatAreInItAndRowsThatAreNot(BreakdownGroup group) =>
        Assert.That(group.Examples.Select(example => example.Kind).Distinct(), Is.EquivalentTo([ExampleKind.Counted, ExampleKind.NotCounted]));

    private static Extract ExtractOf(Breakdown breakdown, Example example) => ExampleRun.ToExtract(
        example,
        Reach.Of(breakdown).Concat(Lineage.Of(breakdown, V21.Derivations).SelectMany(Reach.Of)).Where(field => field != Ids101.CompletedTreatment_Flag),
        withMonth: true);

    private static List<MeasureCell> Cells(Breakdown breakdown, Extract extract, EngineKind engine)
    {
        var calculator = new MeasureCalculator(Definitions, Instruments.InstrumentTable.Default) { Engine = engine };
        var table = calculator.Compute(extract, new MeasureRequest { Periods = [ExampleRun.May2024], Measures = [EveryRow], Breakdowns = [breakdown] });
        return [.. breakdown.Groups.Select(group => table[EveryRow.Id, ExampleRun.May2024, GroupLevel.England, GroupKeys.England, group])];
    }
}
