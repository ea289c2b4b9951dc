using Iapt.Measures.Algebra;
using Iapt.Measures.Columns.Tests.Generation;
using Iapt.Measures.Extracts;
using Iapt.Measures.Periods;

namespace Iapt.Measures.Columns.Tests;

/// <summary>An extract whose columns wait in a file is the extract that they would be in memory.</summary>
public sealed class SpilledColumnsTests
{
    private const int Rows = (2 * 65_536) + 77;

    [TestCase(11UL, 0)]
    [TestCase(12UL, 1_000_000)]
    [TestCase(13UL, 20_000_000)]
    public void Both_engines_give_what_they_give_in_memory(ulong seed, long memory)
    {
        var held = RandomCase.Of(seed, Rows, few: true);
        var spilled = held.Within(memory);
        var expected = held.ColumnEngine().Totals(held.Periods, held.Levels);
        var found = spilled.ColumnEngine().Totals(spilled.Periods, spilled.Levels);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Agreement.Difference(spilled), Is.Null);
            Assert.That(spilled.Extract.Issues, Is.EqualTo(held.Extract.Issues));
            foreach (var (period, level) in held.Periods.SelectMany((_, period) => held.Levels.Select(level => (period, level))))
            {
                Assert.That(
                    found[period][level].SelectMany(totals => totals).Zip(expected[period][level].SelectMany(totals => totals), Agreement.Same),
                    Has.All.True);
            }
        }
    }

    [Test]
    public void Every_value_and_every_selected_row_comes_back()
    {
        var drawn = RandomCase.Of(14, Rows, few: true);
        var held = drawn.Extract;
        var spilled = drawn.Within(0).Extract;
        var months = new ReportingPeriod[] { ReportingPeriod.Month(2023, 7), ReportingPeriod.Quarter(2023, 2), ReportingPeriod.FinancialYear(2023) };
        for (var row = 0; row < Rows; row += 997)
        {
            Assert.That(spilled.Fields.Select(field => spilled[row][field]), Is.EqualTo(spilled.Fields.Select(field => held[row][field])), $"row {row}");
            Assert.That(months.Select(month => spilled.IsSelected(row, month, SelectionScope.Period)), Is.EqualTo(months.Select(month => held.IsSelected(row, month, SelectionScope.Period))));
            Assert.That(spilled.LocatorOf(row), Is.EqualTo(row + 1));
        }
    }
}
