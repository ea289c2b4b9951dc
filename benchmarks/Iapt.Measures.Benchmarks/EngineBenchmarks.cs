using BenchmarkDotNet.Attributes;
using Iapt.Measures.Benchmarks.Running;
using Iapt.Measures.Files;
using Iapt.Measures.Results;

namespace Iapt.Measures.Benchmarks;

/// <summary>
/// The catalogue of one month, England and the providers, over rows of IDS101: pushed down to a DuckDB file and to a PostgreSQL server that hold the texts of the files,
/// beside the column engine over the same rows, read already and with the reading. The setup proves that each gives the same cells.
/// </summary>
[LongCalls(1)]
[BenchmarkCategory("engines")]
public class EngineBenchmarks
{
    public static IEnumerable<string> Engines() => EngineStores.All;

    [ParamsSource(nameof(Engines))]
    public string There { get; set; } = "";

    [GlobalSetup]
    public void SetUp()
    {
        EngineStores.Prove(There);
        Work.Note(typeof(EngineBenchmarks), There, new Work(EngineStores.Extract.Count, EngineStores.Asked.Measures.Count, 0));
    }

    [Benchmark(Baseline = true, Description = "pushed down")]
    public MeasureTable PushedDown() => EngineStores.Compute(There);

    [Benchmark(Description = "columns, rows held")]
    public MeasureTable Columns() => EngineStores.Calculator.Compute(EngineStores.Extract, EngineStores.Asked);

    [Benchmark(Description = "columns, from the CSV")]
    public MeasureTable ColumnsFromFiles() =>
        EngineStores.Calculator.Compute(InputReader.ReadFolder(EngineStores.Files, new ReadOptions { Threads = EngineStores.Threads }).Extract, EngineStores.Asked);
}
