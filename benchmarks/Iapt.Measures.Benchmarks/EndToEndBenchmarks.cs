using BenchmarkDotNet.Attributes;
using Iapt.Measures.Benchmarks.Data;
using Iapt.Measures.Benchmarks.Duck;
using Iapt.Measures.Benchmarks.Running;
using Iapt.Measures.Extracts;
using Iapt.Measures.Files;
using Iapt.Measures.Results;

namespace Iapt.Measures.Benchmarks;

/// <summary>From a file to the outcomes of finished courses by month and provider: the library reads it all, DuckDB only the columns that the statement names.</summary>
[LongCalls]
[BenchmarkCategory("end to end")]
public class EndToEndBenchmarks
{
    private static readonly GroupLevel[] Levels = [GroupLevel.Provider];

    private readonly MeasureCalculator _one = new() { Threads = 1 };
    private string _folder = "";
    private string _sql = "";
    private DuckDb _duck = null!;

    [Params(IngestFiles.Csv, IngestFiles.Parquet)]
    public string Format { get; set; } = "";

    [GlobalSetup]
    public void SetUp()
    {
        _folder = IngestFiles.FolderOf(Format);
        _sql = OutcomeSql.ForDuckDb(storedFlags: false, IngestFiles.TypedTable(_folder, Format));
        _duck = DuckDbReferrals.Of(ReferralColumns.Of(RunOptions.Rows, storedFlags: false));
        Work.Note(typeof(EndToEndBenchmarks), Format, new Work(RunOptions.Rows, 0, new FileInfo(IngestFiles.PathOf(_folder, Format)).Length));
        Agreement.Check(Library(), DuckDbOne());
    }

    [Benchmark(Baseline = true, Description = "DuckDB, one thread")]
    public List<object?[]> DuckDbOne() => _duck.Query(_sql, 1);

    [Benchmark(Description = "library, one thread")]
    public MeasureTable Library() => _one.Compute(InputReader.ReadFolder(_folder).Extract, RunOptions.Months, Levels, Agreement.Measures);
}
