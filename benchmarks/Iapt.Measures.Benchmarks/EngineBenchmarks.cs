using BenchmarkDotNet.Attributes;
using Iapt.Measures.Benchmarks.Data;
using Iapt.Measures.Benchmarks.Running;
using Iapt.Measures.Engines;
using Iapt.Measures.Extracts;
using Iapt.Measures.Files;
using Iapt.Measures.Results;
using Iapt.Measures.Synthesis;

namespace Iapt.Measures.Benchmarks;

/// <summary>
/// The catalogue of one month, England and the providers, over rows of IDS101: pushed down to a DuckDB file and to a PostgreSQL server that hold the texts of the files,
/// beside the column engine over the same rows, read already and with the reading. The setup proves that each gives the same cells.
/// </summary>
[LongCalls(3)]
[BenchmarkCategory("engines")]
public class EngineBenchmarks
{
    /// <summary>The name of the connection to a PostgreSQL server whose tables may be made and filled; without one, only DuckDB is measured.</summary>
    internal const string Connection = "benchmark";

    // Snapshots of a referral, nearly.
    private const int RowsOfReferral = 4;
    private const int Threads = 2;

    private static readonly GroupLevel[] Levels = [GroupLevel.England, GroupLevel.Provider];

    private readonly MeasureCalculator _calculator = new() { Threads = Threads };
    private string _folder = "";
    private Extract _extract = null!;
    private MeasureRequest _asked = null!;

    /// <summary>Where the rows come from, for the results.</summary>
    internal static string Origin { get; } =
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"`iapt-measures synthesise --tables referral --referrals {Referrals} --seed 1`");

    private static int Referrals => Math.Max(1, RunOptions.Rows / RowsOfReferral);

    public static IEnumerable<string> Engines() =>
        Environment.GetEnvironmentVariable(PostgresConnections.VariableOf(Connection)) is null ? ["duckdb"] : ["duckdb", "postgres"];

    [ParamsSource(nameof(Engines))]
    public string There { get; set; } = "";

    [GlobalSetup]
    public void SetUp()
    {
        _folder = Directory.CreateTempSubdirectory("iapt-engines-").FullName;
        var options = new SynthesisOptions { Referrals = Referrals, Seed = 1 };
        SyntheticExtract.WriteFolder(options, Files);
        Make();
        using (var engine = Open(isForWriting: true))
        {
            EngineLoading.Run(engine, new InputTables(Files), replace: true);
        }

        _extract = InputReader.ReadFolder(Files).Extract;
        var month = Periods.ReportingPeriod.Month(options.From.PlusMonths(options.Months - 2));
        _asked = new MeasureRequest { Periods = [month], Levels = Levels, Measures = [.. _calculator.Definitions.Measures.Where(measure => _calculator.MissingFor(_extract, measure).Count == 0)] };
        Work.Note(typeof(EngineBenchmarks), There, new Work(_extract.Count, _asked.Measures.Count, 0));
        var (here, there) = (Columns().Rows, PushedDown().Rows);
        if (here.Count != there.Count || here.Zip(there).Any(pair => pair.First.Cell != pair.Second.Cell))
        {
            throw new InvalidOperationException("The engines do not agree.");
        }

        Console.WriteLine($"// {_extract.Count} rows, {_asked.Measures.Count} measures, {here.Count} cells agree");
    }

    [GlobalCleanup]
    public void CleanUp() => Directory.Delete(_folder, recursive: true);

    [Benchmark(Baseline = true, Description = "pushed down")]
    public MeasureTable PushedDown()
    {
        using var engine = Open(isForWriting: false);
        return EngineData.Of(engine).Compute(_calculator, _asked);
    }

    [Benchmark(Description = "columns, rows held")]
    public MeasureTable Columns() => _calculator.Compute(_extract, _asked);

    [Benchmark(Description = "columns, from the CSV")]
    public MeasureTable ColumnsFromFiles() => _calculator.Compute(InputReader.ReadFolder(Files, new ReadOptions { Threads = Threads }).Extract, _asked);

    private void Make()
    {
        try
        {
            using var engine = Open(isForWriting: true);
            EngineSchema.Create(engine);
        }
        catch (EngineException) when (There is "postgres")
        {
            // They are there from a run before.
        }
    }

    private string Files => Path.Combine(_folder, "data");

    private Engine Open(bool isForWriting)
    {
        var options = new EngineOptions { IsForWriting = isForWriting, Threads = Threads };
        return EngineAddress.TryParse(There is "postgres" ? $"postgres:{Connection}" : $"duckdb:{Path.Combine(_folder, "data.duckdb")}", out var address)
            ? Engine.Open(address!, options)
            : throw new InvalidOperationException("no address");
    }
}
