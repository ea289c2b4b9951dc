using BenchmarkDotNet.Attributes;
using Iapt.Measures.Benchmarks.Data;
using Iapt.Measures.Benchmarks.Duck;
using Iapt.Measures.Benchmarks.Running;
using Iapt.Measures.Extracts;
using Iapt.Measures.Files;

namespace Iapt.Measures.Benchmarks;

/// <summary>Files to columns, every value checked and the reported row of each pathway chosen, against DuckDB reading the same file into a table of typed columns.</summary>
[LongCalls]
[BenchmarkCategory("ingest")]
public class IngestBenchmarks
{
    private string _folder = "";
    private string _table = "";
    private DuckDb _duck = null!;

    [Params(IngestFiles.Csv, IngestFiles.Parquet)]
    public string Format { get; set; } = "";

    [GlobalSetup]
    public void SetUp()
    {
        _folder = IngestFiles.FolderOf(Format);
        _table = IngestFiles.TypedTable(_folder, Format);
        _duck = DuckDbReferrals.Of(ReferralColumns.Of(RunOptions.Rows, storedFlags: false));
        Work.Note(typeof(IngestBenchmarks), Format, new Work(RunOptions.Rows, 0, new FileInfo(IngestFiles.PathOf(_folder, Format)).Length));
        var extract = Library();
        var rows = (long)_duck.Query($"SELECT count(*) FROM {_table}", 1)[0][0]!;
        if (extract.Count != rows || rows != RunOptions.Rows)
        {
            throw new InvalidOperationException($"{extract.Count} rows are read, {rows} by DuckDB, of {RunOptions.Rows}.");
        }

        Console.WriteLine($"// {extract.Issues.Count} issues");
    }

    [Benchmark(Baseline = true, Description = "DuckDB into a table, one thread")]
    public void DuckDbTable() => _duck.Execute($"CREATE OR REPLACE TABLE ingested AS SELECT * FROM {_table}", 1);

    [Benchmark(Description = "DuckDB into a table, two threads")]
    public void DuckDbTableTwo() => _duck.Execute($"CREATE OR REPLACE TABLE ingested AS SELECT * FROM {_table}", 2);

    [Benchmark(Description = "library")]
    public Extract Library() => InputReader.ReadFolder(_folder).Extract;
}
