using Iapt.Measures.Algebra;

namespace Iapt.Measures.Tests.Examples;

/// <summary>For every date, code and flag in what a selection asks of its rows, the rows that qualify change exactly where the clause says, and what is selected with them, in both engines.</summary>
public sealed class SelectionBoundaryTests
{
    public static IEnumerable<TestCaseData> All() =>
        SelectionRun.V21.All.Where(rule => rule.Body is SelectionBody).Select(rule => new TestCaseData(rule).SetArgDisplayNames(rule.Field.Name));

    [TestCaseSource(nameof(All))]
    public void ASelectionChangesAtEachOfItsClauses(Derivation rule) =>
        Assert.That(IdleClauses.Unexplained(SelectionProbes.Of(rule)), Is.Empty, "No example turns on the clause where it should.");

    [TestCaseSource(nameof(All))]
    public void BothEnginesGiveTheSameOnBothSidesOfEachClause(Derivation rule) => Assert.Multiple(() =>
    {
        var sources = SelectionProbes.Sources(rule).ToList();
        foreach (var probed in SelectionProbes.Of(rule))
        {
            foreach (var result in probed.Results)
            {
                Assert.That(SelectionProbes.Asked(rule, sources[probed.Source], result.Point.Example, EngineKind.Columns), Is.EqualTo(result.Answer), $"{probed.Clause} at {result.Point.Text}");
            }
        }
    });
}
