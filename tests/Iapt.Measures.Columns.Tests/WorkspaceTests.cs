using Iapt.Measures.Columns.Tests.Generation;
using Iapt.Measures.Extracts;
using Iapt.Measures.Periods;
using NodaTime;

namespace Iapt.Measures.Columns.Tests;

/// <summary>A workspace can be filled over and over: with the same totals, and without allocating.</summary>
public sealed class WorkspaceTests
{
    private const int Rows = 65_536 + 5_000;
    private const int Warm = 5;

    private static readonly GroupLevel[] Levels = [GroupLevel.England, GroupLevel.Provider];
    private static readonly IReadOnlyList<ReportingPeriod> Months = ReportingPeriod.EachMonth(new YearMonth(2023, 4), new YearMonth(2024, 3));

    [TestCase(1)]
    [TestCase(2)]
    [TestCase(5)]
    public void Filled_again_it_holds_the_same(int threads)
    {
        var engine = Catalogue(threads);
        var expected = Catalogue(1).Totals(Months, Levels);
        var workspace = engine.WorkspaceFor(Months, Levels);
        for (var call = 0; call < Warm; call++)
        {
            engine.AddUp(workspace);
            var found = engine.TotalsOf(workspace);
            for (var month = 0; month < Months.Count; month++)
            {
                foreach (var level in Levels)
                {
                    Assert.That(found[month][level].SelectMany(totals => totals).Zip(expected[month][level].SelectMany(totals => totals), Agreement.Same), Has.All.True);
                }
            }
        }
    }

    [Test]
    public void Filling_it_allocates_nothing()
    {
        var engine = Catalogue(1);
        var workspace = engine.WorkspaceFor(Months, Levels);
        for (var call = 0; call < Warm; call++)
        {
            engine.AddUp(workspace);
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        engine.AddUp(workspace);
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.Zero);
    }

    [Test]
    public void Cancelled_work_stops_and_the_workspace_can_be_filled_again()
    {
        var engine = Catalogue(2);
        var workspace = engine.WorkspaceFor(Months, Levels);
        Assert.That(() => engine.AddUp(workspace, cancellation: new CancellationToken(canceled: true)), Throws.InstanceOf<OperationCanceledException>());
        engine.AddUp(workspace);
        Assert.That(engine.TotalsOf(workspace)[3][GroupLevel.England][0].Max(total => total.Count), Is.Positive);
    }

    [Test]
    public void Progress_ends_at_the_whole()
    {
        var engine = Catalogue(1);
        var told = new List<double>();
        engine.AddUp(engine.WorkspaceFor(Months, Levels), new Told(told));
        Assert.That(told, Is.Ordered.And.Not.Empty);
        Assert.That(told[^1], Is.EqualTo(1));
    }

    [Test]
    public void A_workspace_serves_the_engine_that_made_it() =>
        Assert.That(() => Catalogue(1).AddUp(Catalogue(1).WorkspaceFor(Months, Levels)), Throws.ArgumentException);

    private static ColumnEngine Catalogue(int threads)
    {
        var extract = RandomRows.Draw(new Dice(21), Rows).ToExtract();
        var calculator = new MeasureCalculator { Threads = threads };
        var answered = calculator.Definitions.Measures.Where(measure => calculator.MissingFor(extract, measure).Count == 0).ToList();
        Assert.That(answered, Has.Count.GreaterThan(20));
        return calculator.ColumnEngineFor(extract, Algebra.Lowering.Of(answered).Leaves);
    }

    private sealed class Told(List<double> shares) : IProgress<double>
    {
        public void Report(double value) => shares.Add(value);
    }
}
