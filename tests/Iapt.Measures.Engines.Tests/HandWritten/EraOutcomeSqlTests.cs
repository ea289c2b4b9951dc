using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Iapt.Measures.Catalogue;
using Iapt.Measures.DataSet;
using Iapt.Measures.Extracts;
using Iapt.Measures.Generation;
using Iapt.Measures.Instruments;
using Iapt.Measures.Periods;
using Iapt.Measures.Sql;

namespace Iapt.Measures.Engines.Tests;

/// <summary>The outcome rules of each version of the data set, by rows, by columns and as rendered SQL, agree with SQL that was written by hand.</summary>
public sealed class EraOutcomeSqlTests
{
    private const int Pathways = 3_000;

    private static readonly GroupLevel[] Levels = [GroupLevel.England, GroupLevel.Provider];

    public static IEnumerable<string> Versions => EraOutcomeSql.Versions;

    [TestCaseSource(nameof(Versions))]
    public void OutcomesAreThoseOfTheVersion(string version)
    {
        ReportingPeriod[] periods = [ReportingPeriod.Month(2024, 5), ReportingPeriod.Quarter(2023, 4)];
        var data = Data() with { Periods = periods };
        var extract = data.ToExtract();
        var set = DefinitionSets.Find(version)!;
        var calculator = new MeasureCalculator(set, InstrumentTable.Default);
        var measures = EraOutcomeSql.Measures.Select(id => set[id]).ToList();
        var columns = calculator.Compute(extract, periods, Levels, measures);
        var rows = new MeasureCalculator(set, InstrumentTable.Default) { Engine = EngineKind.Rows }.Compute(extract, periods, Levels, measures);
        using var tables = new DuckDbTables(optimise: true).Filled(data.Fields, data.Rows, data.Organisations);
        tables.Execute(HandWrittenSql.Referral);
        var counted = new long[measures.Count];
        foreach (var period in periods)
        {
            tables.Execute("DROP VIEW IF EXISTS reported; " + HandWrittenSqlTests.Filled(HandWrittenSql.Reported, period, GroupLevel.England));
            var rendered = measures.ConvertAll(measure => tables.Run(SqlScript.ForMeasure(measure, set, Engines.TargetFor(data, extract, calculator), period, Levels)));
            foreach (var level in Levels)
            {
                var byHand = tables.Query(HandWrittenSqlTests.Filled(EraOutcomeSql.Counts(version), period, level)).ToDictionary(row => (string)row[0]!, row => row, StringComparer.Ordinal);
                foreach (var code in extract.Groups.Codes(level))
                {
                    for (var measure = 0; measure < measures.Count; measure++)
                    {
                        var expected = byHand.TryGetValue(code, out var hand) ? Convert.ToInt64(hand[measure + 1], CultureInfo.InvariantCulture) : 0;
                        var lowered = Algebra.Lowering.Of([measures[measure]]).Measures[0];
                        var where = $"{measures[measure].Id} {period} {level} {code}";
                        Assert.That(columns[measures[measure].Id, period, level, code].Value!.Value.Round(0), Is.EqualTo(expected), $"columns: {where}");
                        Assert.That(rows[measures[measure].Id, period, level, code].Value!.Value.Round(0), Is.EqualTo(expected), $"rows: {where}");
                        Assert.That(rendered[measure].CellOf(lowered, level, code).Value!.Value.Round(0), Is.EqualTo(expected), $"rendered: {where}");
                        counted[measure] += expected;
                    }
                }
            }
        }

        Assert.That(counted, Is.All.GreaterThan(10), "figures above 0");
    }

    [Test]
    public void TheVersionsDifferOnTheseRows()
    {
        var data = Data();
        using var tables = new DuckDbTables(optimise: true).Filled(data.Fields, data.Rows, data.Organisations);
        tables.Execute(HandWrittenSql.Referral);
        tables.Execute(HandWrittenSqlTests.Filled(HandWrittenSql.Reported, ReportingPeriod.Quarter(2023, 4), GroupLevel.England));
        var counts = new[] { "v1.5", "v1.5+2015-16", "v2.0", "v2.1" }
            .Select(version => string.Join(' ', tables.Query(HandWrittenSqlTests.Filled(EraOutcomeSql.Counts(version), ReportingPeriod.Quarter(2023, 4), GroupLevel.England)).Single()));
        Assert.That(counts, Is.Unique);
    }

    private static RandomExtract Data()
    {
        var shape = new ExtractShape([.. ExtractShape.Snapshots.Fields, .. ScorePairFields.Retired.SelectMany(pair => new[] { pair.First, pair.Last })]);
        return RandomExtracts.Of(shape, Pathways, untidy: false).Sample(1, new Rnd(11, 1), 1).Single();
    }
}
