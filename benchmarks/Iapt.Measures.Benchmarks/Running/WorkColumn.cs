using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace Iapt.Measures.Benchmarks.Running;

/// <summary>A figure of the mean time and of what a call does; a dash where it says nothing.</summary>
internal abstract class WorkColumn(string name) : IColumn
{
    public string Id => name;

    public string ColumnName => name;

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public abstract string Legend { get; }

    public bool IsAvailable(Summary summary) => summary.BenchmarksCases.Any(benchmark => Work.Of(benchmark) is { } work && IsOf(work));

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) =>
        summary[benchmarkCase]?.ResultStatistics is { } statistics && Work.Of(benchmarkCase) is { } work && IsOf(work)
            ? Figure(statistics.Mean, work).ToString("N3", CultureInfo.InvariantCulture)
            : "-";

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);

    protected abstract bool IsOf(Work work);

    protected abstract double Figure(double nanoseconds, Work work);
}
