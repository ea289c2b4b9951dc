using System.Globalization;
using Iapt.Measures.Algebra;
using Iapt.Measures.Catalogue;
using Iapt.Measures.Engines.Tests.Postgres;
using Iapt.Measures.Extracts;
using Iapt.Measures.Files;
using Iapt.Measures.Generation;
using Iapt.Measures.Periods;
using Iapt.Measures.Results;
using Iapt.Measures.Sql;

namespace Iapt.Measures.Engines.Tests.Dialects;

/// <summary>A script is run by somebody else, and its result read back: the same table as that of the files, which merges with it.</summary>
[TestFixture]
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class ResultFileTests
{
    private static readonly IReadOnlyList<MeasureDefinition> Measures = [.. Rendered.Twenty.Select(id => DefinitionSets.V21[id])];
    private static readonly GroupLevel[] Levels = [GroupLevel.England, GroupLevel.Provider];

    private string _path = "";

    [SetUp]
    public void Name() => _path = Path.Combine(Path.GetTempPath(), $"iapt-result-{Guid.NewGuid():N}.csv");

    [TearDown]
    public void Remove() => File.Delete(_path);

    [TestCase("")]
    [TestCase("V005,V009")]
    public void TheResultOfAScriptIsTheTableOfTheFiles(string within)
    {
        var data = RandomDataSets.Of(21, 120, hasMonths: true) with { Organisations = [] };
        var breakdowns = within.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(id => DefinitionSets.V21.FindBreakdown(id)!).ToList();
        ReportingPeriod[] periods = [ReportingPeriod.Month(2024, 4), ReportingPeriod.Month(2024, 5)];
        var asked = new MeasureRequest { Periods = periods, Levels = Levels, Measures = Measures, Breakdowns = breakdowns };
        var calculator = new MeasureCalculator();
        var expected = calculator.ComputePart(data.ToExtract(), asked, null, CancellationToken.None);
        using var tables = RawTables.Load(data, new DuckDbTables(optimise: false));
        var program = calculator.ProgramFor(new SqlStore(data.ReferralFields.Concat(data.Tables.SelectMany(table => table.Fields)).ToHashSet(), SqlDialect.DuckDb, new PhysicalMap()), asked);
        Write(tables, program.Text());
        Assert.That(SqlResultFile.IsResult(_path));
        var found = SqlResultFile.Read(_path, DefinitionSets.Find);
        Assert.Multiple(() =>
        {
            Assert.That(calculator.Complete(found).Rows.Select(Shown), Is.EqualTo(calculator.Complete(expected).Rows.Select(Shown)));
            Assert.That(() => PartialTable.Merge(found, expected), Throws.Nothing, "it adds up with a part of files");
            Assert.That(() => PartialTable.Merge(found, found), Throws.TypeOf<PartialTableException>(), "and is not counted twice");
        });
    }

    [TestCase("period_start,period_end", "the column is missing")]
    [TestCase("M192", "no row says of what the result is")]
    public void WhatIsNoResultIsRefused(string change, string message)
    {
        var lines = new List<string> { "period_start,period_end,leaf,level,code,breakdown,group_number,value,row_count,total,unknown_count", "2024-05-01,2024-05-31,0,England,all,,,,3,0,0" };
        lines[0] = change.StartsWith("period", StringComparison.Ordinal) ? lines[0].Replace(",leaf", ",sheet", StringComparison.Ordinal) : lines[0];
        File.WriteAllLines(_path, lines);
        Assert.That(() => SqlResultFile.Read(_path, DefinitionSets.Find), Throws.TypeOf<InputException>().With.Message.Contain(message));
    }

    [Test]
    public void TheCatalogueIsRenderedInTwoSeconds()
    {
        foreach (var dialect in SqlDialect.All)
        {
            _ = Rendered.Text(dialect, [DefinitionSets.V21["M192"]]);
            var watch = System.Diagnostics.Stopwatch.StartNew();
            var text = Rendered.Text(dialect, DefinitionSets.V21.Measures);
            TestContext.Out.WriteLine($"{dialect}: {watch.ElapsedMilliseconds} ms, {text.Length} characters");
            Assert.Multiple(() =>
            {
                // The machine of a test run has more to do: what is promised is two seconds.
                Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(10)));
                Assert.That(Rendered.Text(dialect, DefinitionSets.V21.Measures), Is.EqualTo(text), "the same input gives the same text");
            });
        }
    }

    private static string Shown(MeasureRow row) => $"{row.Period} {row.Key} {row.Measure.Id} {row.Group?.Key} {row.Cell}";

    // As a client of the engine writes it.
    private void Write(EngineTables tables, string script)
    {
        var statements = script.Split(";\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        foreach (var statement in statements[..^1])
        {
            tables.Execute(statement);
        }

        using var file = new StreamWriter(_path);
        file.WriteLine("period_start,period_end,leaf,level,code,breakdown,group_number,value,row_count,total,unknown_count");
        foreach (var row in tables.Query(statements[^1]))
        {
            file.WriteLine(string.Join(',', row.Select(cell => cell switch { null => "", DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), DateTime day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), _ => Convert.ToString(cell, CultureInfo.InvariantCulture) })));
        }
    }
}
