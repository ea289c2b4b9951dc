using BenchmarkDotNet.Attributes;
using Iapt.Measures.Algebra;
using Iapt.Measures.Catalogue;
using Iapt.Measures.Extracts;
using Iapt.Measures.Results;
using Iapt.Measures.Rows;

namespace Iapt.Measures.Benchmarks;

/// <summary>
/// The row engine on the last month of the sample, England, lowering and reading left out. One measure for each kind of leaf: a flow, a wait, a state, a median, a
/// recovery rate on derived outcome flags, complaints; then all of them at once, which share leaves and derived fields.
/// </summary>
[MemoryDiagnoser]
[PerRowColumn.Shown]
[BenchmarkCategory("row engine")]
public class RowEngineBenchmarks
{
    private const string All = "all";

    private RowEngine _engine = null!;

    [Params("M001", "M036", "M039", "M049", "M076", "M192", "M205", All)]
    public string Measure { get; set; } = All;

    /// <summary>The measures that a value of <see cref="Measure"/> stands for.</summary>
    /// <param name="measure">A measure's identifier, or all.</param>
    public static IReadOnlyList<MeasureDefinition> MeasuresOf(string measure) =>
        string.Equals(measure, All, StringComparison.Ordinal) ? DefinitionSets.V21.Measures : [DefinitionSets.V21[measure]];

    [GlobalSetup]
    public void SetUp() => _engine = new MeasureCalculator().EngineFor(Sample.OfLastMonth(), Lowering.Of(MeasuresOf(Measure)).Leaves);

    [Benchmark]
    public IReadOnlyDictionary<GroupLevel, LeafTotal[][]> Totals() => _engine.Totals(Sample.LastMonth, [GroupLevel.England]);
}
