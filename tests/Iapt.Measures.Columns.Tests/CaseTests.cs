using Iapt.Measures.Algebra;
using Iapt.Measures.Columns.Tests.Generation;
using Iapt.Measures.Extracts;

namespace Iapt.Measures.Columns.Tests;

/// <summary>The drawn cases are worth comparing: they count, sum, leave undecided, and mostly stay with the columns.</summary>
public sealed class CaseTests
{
    [Test]
    public void Drawn_cases_reach_every_kind_of_total()
    {
        var (leaves, left, counted, unknown, distributed, byState, snapshots) = (0, 0, 0, 0, 0, 0, 0);
        for (var seed = 0UL; seed < 300; seed++)
        {
            var drawn = RandomCase.Of(seed);
            var engine = drawn.ColumnEngine();
            leaves += drawn.Leaves.Count;
            left += engine.LeavesLeftToRows;
            snapshots += drawn.Extract.HasSnapshots ? 1 : 0;
            foreach (var totals in engine.Totals(drawn.Periods, [GroupLevel.England]))
            {
                var england = totals[GroupLevel.England][0];
                for (var leaf = 0; leaf < england.Length; leaf++)
                {
                    counted += england[leaf].Count > 0 ? 1 : 0;
                    unknown += england[leaf].Unknown > 0 ? 1 : 0;
                    distributed += england[leaf].Distribution.Skip(1).Any() ? 1 : 0;
                    byState += england[leaf].Count > 0 && drawn.Leaves[leaf].Selected.Scope == SelectionScope.PeriodEnd ? 1 : 0;
                }
            }
        }

        TestContext.Out.WriteLine($"leaves {leaves}, left to rows {left}, counted {counted}, unknown {unknown}, distributed {distributed}, by state {byState}, snapshots {snapshots}");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(left, Is.InRange(1, leaves / 8));
            Assert.That(counted, Is.GreaterThan(leaves / 2));
            Assert.That(unknown, Is.GreaterThan(leaves / 8));
            Assert.That(distributed, Is.GreaterThan(leaves / 20));
            Assert.That(byState, Is.GreaterThan(leaves / 16));
            Assert.That(snapshots, Is.InRange(100, 200));
        }
    }
}
