using Iapt.Measures.Algebra;
using Iapt.Measures.Engines;
using Iapt.Measures.Extracts;
using Iapt.Measures.Results;

namespace Iapt.Measures.Cli.Input;

/// <summary>Figures of the tables of an engine, computed there.</summary>
internal sealed class EngineFigures(Engine engine, EngineData data) : IFigureSource
{
    public OrganisationTable Organisations => data.Organisations;

    public IReadOnlyList<Field> MissingFor(MeasureCalculator calculator, MeasureDefinition measure) => calculator.MissingFor(data.Store, measure);

    public IReadOnlyList<Field> MissingFor(MeasureCalculator calculator, Breakdown breakdown) => calculator.MissingFor(data.Store, breakdown);

    public MeasureTable Compute(MeasureCalculator calculator, MeasureRequest asked, IProgress<double>? progress, CancellationToken cancellation) =>
        data.Compute(calculator, asked, progress, cancellation);

    public PartialTable ComputePart(MeasureCalculator calculator, MeasureRequest asked, IProgress<double> progress, CancellationToken cancellation) =>
        data.ComputePart(calculator, asked, progress, cancellation);

    public void Dispose() => engine.Dispose();
}
