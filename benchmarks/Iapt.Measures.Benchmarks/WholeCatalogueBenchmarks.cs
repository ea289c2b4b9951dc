using BenchmarkDotNet.Attributes;
using Iapt.Measures.Algebra;
using Iapt.Measures.Benchmarks.Data;
using Iapt.Measures.Benchmarks.Duck;
using Iapt.Measures.Benchmarks.Running;
using Iapt.Measures.Columns;
using Iapt.Measures.Extracts;
using Iapt.Measures.Results;

namespace Iapt.Measures.Benchmarks;

/// <summary>
/// Every measure that the columns answer, England and 200 providers by 12 months, in one pass, against the quickest statements of DuckDB known for the same cells:
/// <see cref="OnePassSql"/>. The setup proves that each count, sum, median, minimum and maximum is the same.
/// </summary>
[LongCalls]
[BenchmarkCategory("whole", "plan")]
public class WholeCatalogueBenchmarks
{
    private static readonly GroupLevel[] Levels = [GroupLevel.England, GroupLevel.Provider];
    private static readonly Dictionary<string, bool> CasesAreQuicker = new(StringComparer.Ordinal);

    private readonly MeasureCalculator _one = new() { Threads = 1 };
    private readonly MeasureCalculator _two = new() { Threads = 2 };
    private IReadOnlyList<MeasureDefinition> _measures = [];
    private Held _held = null!;
    private Extract _extract = null!;
    private OnePassSql _sql = null!;
    private DuckDb _duck = null!;

    [Params(ProviderOutcomesBenchmarks.Scores, ProviderOutcomesBenchmarks.Flags)]
    public string Outcomes { get; set; } = "";

    [GlobalSetup]
    public void SetUp()
    {
        var columns = ReferralColumns.Of(RunOptions.Rows, Outcomes == ProviderOutcomesBenchmarks.Flags);
        _extract = columns.Extract;
        _duck = DuckDbReferrals.Of(columns);
        _measures = [.. _one.Definitions.Measures.Where(measure => _one.MissingFor(_extract, measure).Count == 0)];
        var lowering = Lowering.Of(_measures);
        Work.Note(typeof(WholeCatalogueBenchmarks), Outcomes, new Work(columns.Rows, _measures.Count, 0));
        _held = Held.Of(_one.ColumnEngineFor(_extract, lowering.Leaves), RunOptions.Months, Levels);
        _sql = Quickest(lowering);
        Warm.Once($"{nameof(WholeCatalogueBenchmarks)} {Outcomes}", () =>
        {
            Check(lowering);
            var small = ReferralColumns.Of(Warm.Rows, columns.StoredFlags).Extract;
            Warm.Up(() => _one.Compute(small, RunOptions.Months, Levels, _measures));
            Warm.Up(() => _two.Compute(small, RunOptions.Months, Levels, _measures));
            _held.Engine.AddUp(_held.Workspace);
        });
    }

    [Benchmark(Baseline = true, Description = "DuckDB, one thread")]
    public object DuckDbOne() => Run(_sql, 1);

    [Benchmark(Description = "DuckDB, two threads")]
    public IReadOnlyList<List<object?[]>> DuckDbTwo() => Run(_sql, 2);

    [Benchmark(Description = "columns, one thread")]
    public MeasureTable OneThread() => _one.Compute(_extract, RunOptions.Months, Levels, _measures);

    [Benchmark(Description = "columns, two threads")]
    public MeasureTable TwoThreads() => _two.Compute(_extract, RunOptions.Months, Levels, _measures);

    [Benchmark(Description = "columns into a held workspace, one thread")]
    public void HeldOneThread() => _held.Engine.AddUp(_held.Workspace);

    // Which of two ways to write the same is quicker is for the data to say: tried once, the second call counts.
    private OnePassSql Quickest(Lowering lowering)
    {
        var (filters, cases) = (Written(lowering, asCases: false), Written(lowering, asCases: true));
        if (!CasesAreQuicker.TryGetValue(Outcomes, out var isQuicker))
        {
            var (first, second) = (Time(filters), Time(cases));
            isQuicker = second < first;
            CasesAreQuicker.Add(Outcomes, isQuicker);
            Console.WriteLine($"// DuckDB: filters {first.TotalMilliseconds:F0} ms, cases {second.TotalMilliseconds:F0} ms; {(isQuicker ? "cases" : "filters")} are measured");
        }

        return isQuicker ? cases : filters;
    }

    private TimeSpan Time(OnePassSql sql)
    {
        _ = Run(sql, 1);
        var start = TimeProvider.System.GetTimestamp();
        _ = Run(sql, 1);
        return TimeProvider.System.GetElapsedTime(start);
    }

    private OnePassSql Written(Lowering lowering, bool asCases) =>
        new(lowering, _one.SourcesFor(_extract), _one.Instruments, MeasureCalculator.WindBackFor(_extract), RunOptions.Months, asCases);

    private void Check(Lowering lowering)
    {
        var totals = _two.ColumnEngineFor(_extract, lowering.Leaves).Totals(RunOptions.Months, Levels);
        var wrong = _sql.Differences(DuckDbTwo(), _extract, totals).ToList();
        if (wrong.Count > 0)
        {
            throw new InvalidOperationException($"{wrong.Count} figures differ:\n{string.Join('\n', wrong.Take(5))}");
        }

        Console.WriteLine($"// {_measures.Count} measures, {lowering.Leaves.Count} leaves, {_sql.Statements.Count} statements agree");
    }

    private List<List<object?[]>> Run(OnePassSql sql, int threads) => [.. sql.Statements.Select(statement => _duck.Query(statement.Text, threads))];
}
