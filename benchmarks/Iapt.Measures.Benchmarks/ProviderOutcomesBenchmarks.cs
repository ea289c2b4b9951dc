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
    private Held _heldByOne = null!;
    private Held _heldByTwo = null!;
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
        var leaves = Lowering.Of(Agreement.Measures).Leaves;
        _heldByOne = Held.Of(_one.ColumnEngineFor(_extract, leaves), RunOptions.Months, Levels);
        _heldByTwo = Held.Of(_two.ColumnEngineFor(_extract, leaves), RunOptions.Months, Levels);
        _sql = OutcomeSql.ForDuckDb(columns.StoredFlags);
        Warm.Once($"{nameof(ProviderOutcomesBenchmarks)} {Outcomes}", () =>
        {
            Agreement.Check(TwoThreads(), DuckDbTwo());
            var small = ReferralColumns.Of(Warm.Rows, columns.StoredFlags).Extract;
            Warm.Up(() => _one.Compute(small, RunOptions.Months, Levels, Agreement.Measures));
            Warm.Up(() => _two.Compute(small, RunOptions.Months, Levels, Agreement.Measures));
            _heldByOne.Engine.AddUp(_heldByOne.Workspace);
            _heldByTwo.Engine.AddUp(_heldByTwo.Workspace);
        });
    }

    [Benchmark(Baseline = true, Description = "DuckDB, one thread")]
    public object DuckDbOne() => _duck.Query(_sql, 1);

    [Benchmark(Description = "DuckDB, two threads")]
    public List<object?[]> DuckDbTwo() => _duck.Query(_sql, 2);

    [Benchmark(Description = "columns into a held workspace, one thread")]
    public void HeldOneThread() => _heldByOne.Engine.AddUp(_heldByOne.Workspace);

    [Benchmark(Description = "columns into a held workspace, two threads")]
    public void HeldTwoThreads() => _heldByTwo.Engine.AddUp(_heldByTwo.Workspace);

    [Benchmark(Description = "columns, one thread")]
    public MeasureTable OneThread() => _one.Compute(_extract, RunOptions.Months, Levels, Agreement.Measures);

    [Benchmark(Description = "columns, two threads")]
    public MeasureTable TwoThreads() => _two.Compute(_extract, RunOptions.Months, Levels, Agreement.Measures);
}
