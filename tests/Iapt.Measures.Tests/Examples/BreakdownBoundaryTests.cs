using Iapt.Measures.Algebra;

namespace Iapt.Measures.Tests.Examples;

/// <summary>For every number, date, code and flag in the groups of a breakdown a row enters the group and leaves it exactly where the clause says, in both engines.</summary>
public sealed class BreakdownBoundaryTests
{
    public static IEnumerable<TestCaseData> All() => OwnBreakdowns.All.Select(one => new TestCaseData(one.Breakdown).SetArgDisplayNames($"{one.Version} {one.Breakdown.Id}"));

    [TestCaseSource(nameof(All))]
    public void AGroupChangesAtEachOfItsClauses(Breakdown breakdown) =>
        Assert.That(IdleClauses.Unexplained(BreakdownProbes.Of(breakdown)), Is.Empty, "No example turns on the clause where it should.");

    [TestCaseSource(nameof(All))]
    public void BothEnginesGiveTheSameOnBothSidesOfEachClause(Breakdown breakdown) => Assert.Multiple(() =>
    {
        foreach (var probed in BreakdownProbes.Of(breakdown))
        {
            foreach (var result in probed.Results)
            {
                Assert.That(BreakdownProbes.Asked(breakdown, breakdown.Groups[probed.Source], result.Point.Example, EngineKind.Columns), Is.EqualTo(result.Answer), $"{probed.Clause} at {result.Point.Text}");
            }
        }
    });
}
