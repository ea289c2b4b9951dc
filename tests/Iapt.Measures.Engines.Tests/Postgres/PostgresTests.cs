using System.Diagnostics;
using Iapt.Measures.Algebra;
using Iapt.Measures.Catalogue;
using Iapt.Measures.Extracts;
using Iapt.Measures.Generation;
using Iapt.Measures.Periods;

namespace Iapt.Measures.Engines.Tests.Postgres;

/// <summary>The rendered SQL gives the row engine's figures in DuckDB and in PostgreSQL: every cell of every measure, whole and within every group.</summary>
[TestFixture]
public sealed class PostgresTests
{
    private const int Pathways = 300;

    [TestCase(11ul, true)]
    [TestCase(12ul, false)]
    public void EveryMeasure(ulong seed, bool hasMonths) => Compare(RandomDataSets.Of(seed, Pathways, hasMonths), [], RawTables.Levels);

    [TestCase(13ul, true)]
    [TestCase(14ul, false)]
    public void EveryMeasureWithinEveryGroup(ulong seed, bool hasMonths) =>
        Compare(RandomDataSets.Of(seed, Pathways, hasMonths) with { Periods = [ReportingPeriod.Month(2024, 5)] }, DefinitionSets.V21.Breakdowns, [GroupLevel.England]);

    private static void Compare(RandomDataSet data, IReadOnlyList<Breakdown> breakdowns, IReadOnlyList<GroupLevel> levels)
    {
        _ = PostgresServer.Running;
        var watch = Stopwatch.StartNew();
        var differences = RawTables.Differences(data, DefinitionSets.V21.Measures, breakdowns, [() => new DuckDbTables(optimise: false), () => new PostgresTables()], levels);
        TestContext.Out.WriteLine($"{watch.Elapsed.TotalSeconds:0.0} s, {differences.Count} differences");
        Assert.That(differences.Take(20), Is.Empty);
    }
}
