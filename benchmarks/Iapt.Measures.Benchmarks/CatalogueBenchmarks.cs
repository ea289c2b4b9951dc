using BenchmarkDotNet.Attributes;
using Iapt.Measures.Algebra;
using Iapt.Measures.Catalogue;
using Iapt.Measures.Extracts;
using Iapt.Measures.Results;

namespace Iapt.Measures.Benchmarks;

/// <summary>What a caller asks for: all measures of the catalogue, lowered, and computed on the synthetic sample.</summary>
[MemoryDiagnoser]
[BenchmarkCategory("catalogue")]
public class CatalogueBenchmarks
{
    private static readonly GroupLevel[] Levels = Enum.GetValues<GroupLevel>();

    private readonly MeasureCalculator _calculator = new();
    private Extract _month = null!;
    private Extract _all = null!;

    [GlobalSetup]
    public void SetUp() => (_month, _all) = (Sample.OfLastMonth(), Sample.All());

    [Benchmark(Description = "lower all measures")]
    public Lowering Lower() => Lowering.Of(DefinitionSets.V21.Measures);

    [Benchmark(Description = "last month, England")]
    public MeasureTable LastMonth() => _calculator.Compute(_month, Sample.LastMonth);

    [Benchmark(Description = "last month, all levels")]
    public MeasureTable LastMonthAllLevels() => _calculator.Compute(_month, [Sample.LastMonth], Levels);

    [Benchmark(Description = "14 months, England")]
    public MeasureTable EveryMonth() => _calculator.Compute(_all, Sample.EveryMonth, [GroupLevel.England]);
}
