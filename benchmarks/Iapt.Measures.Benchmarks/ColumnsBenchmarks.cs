using BenchmarkDotNet.Attributes;
using Iapt.Measures.Algebra;
using Iapt.Measures.Columns;
using Iapt.Measures.Extracts;
using Iapt.Measures.Periods;
using Iapt.Measures.Rows;
using NodaTime;

namespace Iapt.Measures.Benchmarks;

/// <summary>
/// Every measure that the rows answer x England and 200 providers x 12 months, to leaf totals. Times are for one row: all measures, months and organisations of it.
/// The row engine is the baseline, over the same rows in the same run.
/// </summary>
[MemoryDiagnoser]
[BenchmarkCategory("columns")]
[InProcess]
[WarmupCount(1)]
[IterationCount(4)]
[InvocationCount(1)]
public class ColumnsBenchmarks
{
    public const int Rows = 100_000;

    private static readonly GroupLevel[] Levels = [GroupLevel.England, GroupLevel.Provider];
    private static readonly IReadOnlyList<ReportingPeriod> Months = ReportingPeriod.EachMonth(new YearMonth(2023, 4), new YearMonth(2024, 3));

    private RowEngine _rows = null!;
    private ColumnEngine _one = null!;
    private ColumnEngine _two = null!;
    private ColumnEngine _recovery = null!;

    [Params("scores, one snapshot", "stored flags, monthly snapshots")]
    public string Input { get; set; } = "";

    [GlobalSetup]
    public void SetUp()
    {
        var extract = ColumnsData.Draw(Rows, Input.StartsWith("stored", StringComparison.Ordinal));
        var calculator = new MeasureCalculator();
        var answered = calculator.Definitions.Measures.Where(measure => calculator.MissingFor(extract, measure).Count == 0).ToList();
        var leaves = Lowering.Of(answered).Leaves;
        Console.WriteLine($"// {answered.Count} measures, {leaves.Count} leaves");
        _rows = calculator.EngineFor(extract, leaves);
        _one = new MeasureCalculator { Threads = 1 }.ColumnEngineFor(extract, leaves);
        _two = new MeasureCalculator { Threads = 2 }.ColumnEngineFor(extract, leaves);
        _recovery = new MeasureCalculator { Threads = 1 }.ColumnEngineFor(extract, Lowering.Of([calculator.Definitions["M192"]]).Leaves);

        // One call is one measurement, and the compiler takes some tens of calls until it is done.
        for (var call = 0; call < 40; call++)
        {
            _ = OneThread() + TwoThreads() + OneMeasure();
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Rows, Description = "rows, one thread")]
    public int RowByRow() => Months.Sum(month => _rows.Totals(month, Levels).Count);

    [Benchmark(OperationsPerInvoke = Rows, Description = "columns, one thread")]
    public int OneThread() => _one.Totals(Months, Levels).Count;

    [Benchmark(OperationsPerInvoke = Rows, Description = "columns, two threads")]
    public int TwoThreads() => _two.Totals(Months, Levels).Count;

    [Benchmark(OperationsPerInvoke = Rows, Description = "columns, one thread, M192 alone")]
    public int OneMeasure() => _recovery.Totals(Months, Levels).Count;
}
