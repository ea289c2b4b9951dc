using BenchmarkDotNet.Attributes;
using Iapt.Measures.Algebra;
using Iapt.Measures.Benchmarks.Data;
using Iapt.Measures.Benchmarks.Duck;
using Iapt.Measures.Benchmarks.Running;
using Iapt.Measures.Extracts;
using Iapt.Measures.Results;

namespace Iapt.Measures.Benchmarks;

/// <summary>
/// Outcomes and waits of finished courses, 12 months by 200 providers, through the public door and from ordinary definitions, against one hand-written statement of
/// DuckDB over the same columns in memory. The setup proves that both give the same cells.
/// </summary>
[LongCalls]
[BenchmarkCategory("outcomes", "plan")]
public class ProviderOutcomesBenchmarks
{
    internal const string Scores = "scores";
    internal const string Flags = "stored flags";

    private static readonly GroupLevel[] Levels = [GroupLevel.Provider];

    private readonly MeasureCalculator _one = new() { Threads = 1 };
    private readonly MeasureCalculator _two = new() { Threads = 2 };
    private Extract _extract = null!;
    private DuckDb _duck = null!;
    private string _sql = "";

    [Params(Scores, Flags)]
    public string Outcomes { get; set; } = "";

    [GlobalSetup]
    public void SetUp()
    {
        var columns = ReferralColumns.Of(RunOptions.Rows, Outcomes == Flags);
        Work.Note(typeof(ProviderOutcomesBenchmarks), Outcomes, new Work(columns.Rows, Agreement.Measures.Count, 0));
        _extract = columns.Extract;
        _duck = DuckDbReferrals.Of(columns);
        _sql = OutcomeSql.ForDuckDb(columns.StoredFlags);
        Warm.Once($"{nameof(ProviderOutcomesBenchmarks)} {Outcomes}", () =>
        {
            Agreement.Check(TwoThreads(), DuckDbTwo());
            var small = ReferralColumns.Of(Warm.Rows, columns.StoredFlags).Extract;
            Warm.Up(() => _one.Compute(small, RunOptions.Months, Levels, Agreement.Measures));
            Warm.Up(() => _two.Compute(small, RunOptions.Months, Levels, Agreement.Measures));
        });
    }

    [Benchmark(Baseline = true, Description = "DuckDB, one thread")]
    public object DuckDbOne() => _duck.Query(_sql, 1);

    [Benchmark(Description = "DuckDB, two threads")]
    public List<object?[]> DuckDbTwo() => _duck.Query(_sql, 2);

    // A caller-held workspace belongs into these two calls and those of the warming up.
    [Benchmark(Description = "columns, one thread")]
    public MeasureTable OneThread() => _one.Compute(_extract, RunOptions.Months, Levels, Agreement.Measures);

    [Benchmark(Description = "columns, two threads")]
    public MeasureTable TwoThreads() => _two.Compute(_extract, RunOptions.Months, Levels, Agreement.Measures);
}
