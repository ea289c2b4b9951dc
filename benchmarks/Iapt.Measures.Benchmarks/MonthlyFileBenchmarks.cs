using BenchmarkDotNet.Attributes;
using Iapt.Measures.Benchmarks.Data;
using Iapt.Measures.Benchmarks.Duck;
using Iapt.Measures.Benchmarks.Running;
using Iapt.Measures.Extracts;
using Iapt.Measures.Files;
using Iapt.Measures.Periods;
using Iapt.Measures.Results;

namespace Iapt.Measures.Benchmarks;

/// <summary>
/// From the CSV files of all tables to the complete file of one month, every measure for England, 150 providers and 100 sub-ICBs, against DuckDB doing no more than reading the
/// same files into tables.
/// </summary>
[LongCalls(3)]
[BenchmarkCategory("month")]
public class MonthlyFileBenchmarks
{
    private const int Threads = 2;
    private static readonly GroupLevel[] Levels = [GroupLevel.England, GroupLevel.SubIcb, GroupLevel.Provider];

    private readonly MeasureCalculator _calculator = new() { Threads = Threads };
    private string _folder = "";
    private IReadOnlyList<string> _files = [];

    [GlobalSetup]
    public void SetUp()
    {
        _folder = TableFiles.Folder();
        _files = TableFiles.In(_folder);
        Work.Note(typeof(MonthlyFileBenchmarks), "", new Work(RunOptions.Rows, _calculator.Definitions.Measures.Count, _files.Sum(file => new FileInfo(file).Length)));
        var table = Library();
        var measures = table.Rows.Select(row => row.Measure.Id).Distinct(StringComparer.Ordinal).Count();
        var groups = table.Rows.Select(row => row.Key).Distinct().Count();
        Console.WriteLine($"// {table.Rows.Count} cells of {measures} measures and {groups} groups");
        if (measures != _calculator.Definitions.Measures.Count || groups < TableFiles.Providers)
        {
            throw new InvalidOperationException("A measure or a group is missing.");
        }
    }

    [Benchmark(Baseline = true, Description = "DuckDB: only the files into tables")]
    public void DuckDbReads()
    {
        using var database = new DuckDb();
        foreach (var file in _files)
        {
            database.Execute($"CREATE TABLE {Path.GetFileNameWithoutExtension(file)} AS SELECT * FROM read_csv('{file}', header = true)", Threads);
        }
    }

    [Benchmark(Description = "library: the files into checked columns")]
    public Extract LibraryReads() => InputReader.ReadFolder(_folder, new ReadOptions { Threads = Threads }).Extract;

    [Benchmark(Description = "library: the files into the month's figures")]
    public MeasureTable Library() => _calculator.Compute(LibraryReads(), [ReportingPeriod.Month(TableFiles.Month)], Levels);
}
