using System.Diagnostics;
using System.Globalization;
using Iapt.Measures.Algebra;
using Iapt.Measures.Catalogue;
using Iapt.Measures.Extracts;
using Iapt.Measures.Files;
using Iapt.Measures.Periods;
using Iapt.Measures.Results;

namespace Iapt.Measures.Engines.Tests.There;

/// <summary>
/// Measures that are computed where the data are, through the library: from files that are loaded to the table of figures, DuckDB and PostgreSQL give the column engine's
/// cells, numerators, denominators and unknowns.
/// </summary>
[TestFixture]
public sealed class EnginesEqualColumnsTests
{
    private const int Referrals = 1_500;
    private const int ManyReferrals = 20_000;

    private static readonly GroupLevel[] Levels = Enum.GetValues<GroupLevel>();
    private static readonly ReportingPeriod May = ReportingPeriod.Month(2024, 5);

    private SyntheticFolder _folder = null!;
    private LoadedInput _input = null!;

    [OneTimeSetUp]
    public void Load()
    {
        _folder = new SyntheticFolder(Referrals, seed: 71);
        _input = InputReader.ReadFolder(_folder.Data);
        Fill(() => ToFill(DuckDbFile), _folder.Data);
    }

    [OneTimeTearDown]
    public void Remove() => _folder.Dispose();

    [Test]
    public void Every_measure_at_every_level_in_DuckDB() => Compare(OpenDuckDb, Everything([May, ReportingPeriod.Quarter(2024, 1)], Levels, []));

    [Test]
    public void Every_measure_within_every_group_in_DuckDB() => Compare(OpenDuckDb, Everything([May], [GroupLevel.England], DefinitionSets.V21.Breakdowns));

    [Test]
    public void Every_measure_at_every_level_and_within_every_group_in_PostgreSQL()
    {
        using var schema = new Schema();
        Fill(() => Postgres(schema, isForWriting: true), _folder.Data);
        Compare(() => Postgres(schema), Everything([May], Levels, []));
        Compare(() => Postgres(schema), Everything([May], [GroupLevel.England], DefinitionSets.V21.Breakdowns));
    }

    [Test]
    public void Rows_that_no_column_numbers_are_numbered_by_what_they_hold()
    {
        var asked = Everything([May], [GroupLevel.England, GroupLevel.Provider], []);
        using var engine = OpenDuckDb();
        var store = EngineData.Of(engine).Store;
        var unnumbered = EngineData.Of(engine, store with { Map = store.Map with { RowNumber = null } });
        Assert.That(Differences(new MeasureCalculator().Compute(_input.Extract, asked), unnumbered.Compute(new MeasureCalculator(), asked)).Take(20), Is.Empty);
    }

    [Test]
    public void A_part_that_an_engine_counts_merges_with_one_of_files()
    {
        using var other = new SyntheticFolder(200, seed: 72);
        var calculator = new MeasureCalculator();
        var asked = new MeasureRequest { Periods = [May], Levels = Levels, Measures = [.. ((string[])["M001", "M076", "M192", "M200"]).Select(id => calculator.Definitions.Find(id)!)] };
        var ofFiles = calculator.ComputePart(InputReader.ReadFolder(other.Data).Extract, asked, null, CancellationToken.None);
        var here = calculator.ComputePart(_input.Extract, asked, null, CancellationToken.None);
        using var engine = OpenDuckDb();
        var there = EngineData.Of(engine).ComputePart(calculator, asked);
        Assert.Multiple(() =>
        {
            Assert.That(Differences(calculator.Complete(PartialTable.Merge(ofFiles, here)), calculator.Complete(PartialTable.Merge(ofFiles, there))), Is.Empty);
            Assert.That(() => PartialTable.Merge(there, EngineData.Of(engine).ComputePart(calculator, asked)), Throws.TypeOf<PartialTableException>(), "counted twice");
        });
    }

    [Test]
    public void Rows_of_an_engine_are_those_of_the_files()
    {
        using var engine = OpenDuckDb();
        var extract = EngineExtract.Read(engine);
        var asked = new MeasureRequest { Periods = [May], Measures = [.. DefinitionSets.V21.Measures] };
        Assert.Multiple(() =>
        {
            Assert.That(extract.Fields, Is.EquivalentTo(_input.Extract.Fields));
            Assert.That(extract.Issues, Is.EquivalentTo(_input.Extract.Issues));
            Assert.That(new MeasureCalculator().ComputePart(extract, asked, null, CancellationToken.None).Parts, Is.EqualTo(new MeasureCalculator().ComputePart(_input.Extract, asked, null, CancellationToken.None).Parts), "the same digest of every row");
        });
    }

    [TestCaseSource(nameof(Seeds))]
    [Explicit("Many minutes; the command in the README names it.")]
    public void Twenty_thousand_referrals(ulong seed)
    {
        using var folder = new SyntheticFolder(ManyReferrals, seed);
        using var schema = new Schema();
        Fill(() => ToFill(folder.PathOf("data.duckdb")), folder.Data);
        Fill(() => Postgres(schema, isForWriting: true), folder.Data);
        var extract = InputReader.ReadFolder(folder.Data).Extract;
        foreach (var asked in new[] { Everything([May, ReportingPeriod.Quarter(2024, 1), ReportingPeriod.FinancialYear(2023)], Levels, []), Everything([May], [GroupLevel.England, GroupLevel.Provider], DefinitionSets.V21.Breakdowns) })
        {
            var expected = new MeasureCalculator().Compute(extract, asked);
            foreach (var open in (Func<Engine>[])[() => Engine.OpenDuckDb(folder.PathOf("data.duckdb")), () => Postgres(schema)])
            {
                Compare(open, asked, expected);
            }
        }
    }

    private static IEnumerable<ulong> Seeds() => Enumerable.Range(101, 10).Select(seed => (ulong)seed);

    private string DuckDbFile => _folder.PathOf("data.duckdb");

    private static MeasureRequest Everything(IReadOnlyList<ReportingPeriod> periods, IReadOnlyList<GroupLevel> levels, IReadOnlyList<Breakdown> breakdowns) =>
        new() { Periods = periods, Levels = levels, Measures = DefinitionSets.V21.Measures, Breakdowns = breakdowns };

    private static Engine Postgres(Schema schema, bool isForWriting = false) => Engine.OpenPostgres("tests", schema.Connection, new EngineOptions { IsForWriting = isForWriting });

    // A session is one transaction.
    private static void Fill(Func<Engine> open, string folder)
    {
        using (var engine = open())
        {
            EngineSchema.Create(engine);
        }

        using var loading = open();
        EngineLoading.Run(loading, new InputTables(folder), replace: false);
    }

    private static Engine ToFill(string file) => Engine.OpenDuckDb(file, new EngineOptions { IsForWriting = true });

    private Engine OpenDuckDb() => Engine.OpenDuckDb(DuckDbFile);

    private void Compare(Func<Engine> open, MeasureRequest asked) => Compare(open, asked, new MeasureCalculator().Compute(_input.Extract, asked));

    private static void Compare(Func<Engine> open, MeasureRequest asked, MeasureTable expected)
    {
        var watch = Stopwatch.StartNew();
        using var engine = open();
        var found = EngineData.Of(engine).Compute(new MeasureCalculator(), asked);
        TestContext.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{engine.Name}: {found.Rows.Count} cells in {watch.Elapsed.TotalSeconds:0.0} s"));
        Assert.That(expected.Rows.Count(row => row.Cell.Status is CellStatus.Value), Is.GreaterThan(expected.Rows.Count / 10), "figures to compare");
        Assert.That(Differences(expected, found).Take(20), Is.Empty);
    }

    private static IEnumerable<string> Differences(MeasureTable expected, MeasureTable found)
    {
        if (expected.Rows.Count != found.Rows.Count)
        {
            yield return $"{found.Rows.Count} rows instead of {expected.Rows.Count}";
        }

        foreach (var (here, there) in expected.Rows.Zip(found.Rows))
        {
            if ((here.Period, here.Key, here.Measure, here.Group, here.Cell) != (there.Period, there.Key, there.Measure, there.Group, there.Cell))
            {
                yield return $"{here.Measure.Id} {here.Period} {here.Key} {here.Group?.Key}: {here.Cell} here, {there.Measure.Id} {there.Key} {there.Cell} there";
            }
        }
    }
}
