using BenchmarkDotNet.Attributes;
using Iapt.Measures.Algebra;
using Iapt.Measures.Benchmarks.Baselines;
using Iapt.Measures.Benchmarks.Data;
using Iapt.Measures.Benchmarks.Duck;
using Iapt.Measures.Benchmarks.Running;
using Iapt.Measures.Extracts;
using Iapt.Measures.Results;

namespace Iapt.Measures.Benchmarks;

/// <summary>
/// Outcomes and waits of finished courses, 12 months by 200 providers, from scores: the columns beside DuckDB, LINQ over records, SQLite in memory, and the row engine
/// over 100,000 of the rows: compare it by the row. All of them give the same cells.
/// </summary>
[LongCalls]
[BenchmarkCategory("baselines")]
public class BaselineBenchmarks
{
    private const int Most = 1_000_000;
    private const int MostByRow = 100_000;

    private static readonly GroupLevel[] Levels = [GroupLevel.Provider];

    private readonly MeasureCalculator _one = new() { Threads = 1 };
    private readonly MeasureCalculator _rows = new() { Engine = EngineKind.Rows };
    private Extract _extract = null!;
    private Extract _part = null!;
    private DuckDb _duck = null!;
    private List<ReferralRecord> _records = [];
    private SqliteReferrals _sqlite = null!;

    [GlobalSetup(Targets = [nameof(DuckDbOne), nameof(OneThread), nameof(Linq)])]
    public void SetUp()
    {
        var columns = ReferralColumns.Of(Math.Min(RunOptions.Rows, Most), storedFlags: false);
        Work.Note(typeof(BaselineBenchmarks), "", new Work(columns.Rows, Agreement.Measures.Count, 0));
        _extract = columns.Extract;
        _duck = DuckDbReferrals.Of(columns);
        _records = LinqOutcomes.Records(columns);
        Warm.Once(nameof(BaselineBenchmarks), () =>
        {
            Agreement.Check(OneThread(), DuckDbOne());
            Agreement.Check(OneThread(), Linq());
            var small = ReferralColumns.Of(Warm.Rows, storedFlags: false).Extract;
            Warm.Up(() => _one.Compute(small, RunOptions.Months, Levels, Agreement.Measures));
            Warm.Up(() => LinqOutcomes.Compute(_records.Take(Warm.Rows)));
        });
    }

    [GlobalSetup(Target = nameof(Sqlite))]
    public void SetUpSqlite()
    {
        SetUp();
        _sqlite = SqliteReferrals.Of(ReferralColumns.Of(Math.Min(RunOptions.Rows, Most), storedFlags: false));
        Agreement.Check(OneThread(), Sqlite());
    }

    [GlobalSetup(Target = nameof(RowByRow))]
    public void SetUpRows()
    {
        var columns = ReferralColumns.Of(Math.Min(RunOptions.Rows, MostByRow), storedFlags: false);
        Work.Note(typeof(BaselineBenchmarks), "", new Work(columns.Rows, Agreement.Measures.Count, 0), nameof(RowByRow));
        _part = columns.Extract;
        Agreement.Check(RowByRow(), DuckDbReferrals.Of(columns).Query(OutcomeSql.ForDuckDb(storedFlags: false), 1));
    }

    [Benchmark(Baseline = true, Description = "DuckDB, one thread")]
    public List<object?[]> DuckDbOne() => _duck.Query(OutcomeSql.ForDuckDb(storedFlags: false), 1);

    [Benchmark(Description = "columns, one thread")]
    public MeasureTable OneThread() => _one.Compute(_extract, RunOptions.Months, Levels, Agreement.Measures);

    [Benchmark(Description = "LINQ over records")]
    public List<object?[]> Linq() => LinqOutcomes.Compute(_records);

    [Benchmark(Description = "SQLite")]
    public List<object?[]> Sqlite() => _sqlite.Compute(storedFlags: false);

    [Benchmark(Description = "rows, of 100,000 only")]
    public MeasureTable RowByRow() => _rows.Compute(_part, RunOptions.Months, Levels, Agreement.Measures);
}
