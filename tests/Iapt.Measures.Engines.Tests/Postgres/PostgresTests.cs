using System.Diagnostics;
using Iapt.Measures.Algebra;
using Iapt.Measures.Catalogue;
using Iapt.Measures.Engines.Tests.Dialects;
using Iapt.Measures.Extracts;
using Iapt.Measures.Generation;
using Iapt.Measures.Periods;

namespace Iapt.Measures.Engines.Tests.Postgres;

/// <summary>The rendered SQL gives the row engine's figures in DuckDB and in PostgreSQL: every cell of every measure, whole and within every group.</summary>
[TestFixture]
public sealed class PostgresTests
{
    private const int Pathways = 120;
    private const int FullSize = 20_000;
    private const int FullSeeds = 10;

    [TestCase(11ul, true)]
    public void EveryMeasure(ulong seed, bool hasMonths) =>
        Compare(RandomDataSets.Of(seed, Pathways, hasMonths) with { Periods = [ReportingPeriod.Month(2024, 5)] }, [], RawTables.Levels, optimise: false);

    // Every measure within every group is a command: tens of thousands of leaves take the row engine longer than the engines.
    [TestCase(14ul, false)]
    public void TwentyMeasuresWithinEveryGroup(ulong seed, bool hasMonths) => Compare(
        RandomDataSets.Of(seed, Pathways, hasMonths) with { Periods = [ReportingPeriod.Month(2024, 5)] },
        DefinitionSets.V21.Breakdowns,
        [GroupLevel.England],
        optimise: false,
        [.. Rendered.Twenty.Select(id => DefinitionSets.V21[id])]);

    [Test]
    [Explicit("Many minutes: the size and the seeds that issue 7 names.")]
    public void EveryMeasureWithinEveryGroupAtFullSize([Range(1, FullSeeds)] int seed) => Compare(
        RandomDataSets.Of((ulong)seed, FullSize, hasMonths: seed % 3 > 0) with { Periods = [ReportingPeriod.Month(2024, 5), ReportingPeriod.Quarter(2023, 4)] },
        DefinitionSets.V21.Breakdowns,
        RawTables.Levels,
        optimise: true);

    private static void Compare(RandomDataSet data, IReadOnlyList<Breakdown> breakdowns, IReadOnlyList<GroupLevel> levels, bool optimise, IReadOnlyList<MeasureDefinition>? measures = null)
    {
        _ = PostgresServer.Running;
        var watch = Stopwatch.StartNew();
        var differences = RawTables.Differences(data, measures ?? DefinitionSets.V21.Measures, breakdowns, [() => new DuckDbTables(optimise), () => new PostgresTables()], levels);
        TestContext.Out.WriteLine($"{watch.Elapsed.TotalSeconds:0.0} s, {differences.Count} differences");
        Assert.That(differences.Take(20), Is.Empty);
    }
}
