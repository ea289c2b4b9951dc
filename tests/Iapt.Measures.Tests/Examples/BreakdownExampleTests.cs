using Iapt.Measures.Algebra;

namespace Iapt.Measures.Tests.Examples;

/// <summary>Every example of every group says the truth in both engines: the row is in the group, or it is not, and it never leaves that open.</summary>
public sealed class BreakdownExampleTests
{
    public static IEnumerable<TestCaseData> Rows() =>
        from one in OwnBreakdowns.All
        from grouping in one.Breakdown.Groups
        from row in grouping.Examples.Select((example, index) => (Example: example, Index: index))
        select new TestCaseData(one.Breakdown, grouping, row.Example).SetArgDisplayNames($"{one.Version} {grouping.Key} example {row.Index + 1} {row.Example.Kind}");

    public static IEnumerable<TestCaseData> Groups() =>
        OwnBreakdowns.All.SelectMany(one => one.Breakdown.Groups.Select(group => new TestCaseData(group).SetArgDisplayNames($"{one.Version} {group.Key}")));

    [TestCaseSource(nameof(Rows))]
    public void TheRowIsInTheGroupOrNotAsTheExampleSays(Breakdown breakdown, BreakdownGroup group, Example example)
    {
        var extract = BreakdownRun.ExtractOf(breakdown, example);
        foreach (var engine in Enum.GetValues<EngineKind>())
        {
            var cells = BreakdownRun.Cells(breakdown, extract, engine);
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
}
