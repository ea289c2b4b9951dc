using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace Iapt.Measures.Benchmarks;

/// <summary>Nanoseconds for one row and one measure: the unit in which engines are compared.</summary>
public sealed class PerRowColumn : IColumn
{
    private readonly Lazy<int> _rows = new(() => Sample.OfLastMonth().Count);

    public string Id => nameof(PerRowColumn);

    public string ColumnName => "ns/row/measure";

    public string Legend => "Mean time for one row and one measure";

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public bool IsAvailable(Summary summary) => true;

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase)
    {
        ArgumentNullException.ThrowIfNull(summary);
        ArgumentNullException.ThrowIfNull(benchmarkCase);
        if (summary[benchmarkCase]?.ResultStatistics is not { } statistics)
        {
            return "?";
        }

        var measures = RowEngineBenchmarks.MeasuresOf((string)benchmarkCase.Parameters[nameof(RowEngineBenchmarks.Measure)]).Count;
        return (statistics.Mean / _rows.Value / measures).ToString("F1", CultureInfo.InvariantCulture);
    }

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);

    /// <summary>Adds the column to the benchmarks of a class.</summary>
    [AttributeUsage(AttributeTargets.Class)]
    public sealed class ShownAttribute : Attribute, IConfigSource
    {
        public IConfig Config { get; } = ManualConfig.CreateEmpty().AddColumn(new PerRowColumn());
    }
}
