using Iapt.Measures.Algebra;
using Iapt.Measures.Engines;
using Iapt.Measures.Extracts;
using Iapt.Measures.Results;

namespace Iapt.Measures.Cli.Input;

/// <summary>Figures of the tables of an engine, computed there.</summary>
internal sealed class EngineFigures(MeasureCalculator calculator, Engine engine, EngineData data) : IFigureSource
{
    public OrganisationTable Organisations => data.Organisations;

    public IReadOnlyList<Field> MissingFor(MeasureDefinition measure) => calculator.MissingFor(data.Store, measure);

    public IReadOnlyList<Field> MissingFor(Breakdown breakdown) => calculator.MissingFor(data.Store, breakdown);

    public MeasureTable Compute(MeasureRequest asked, IProgress<double> progress, CancellationToken cancellation) => data.Compute(calculator, asked, progress, cancellation);

    public PartialTable ComputePart(MeasureRequest asked, IProgress<double> progress, CancellationToken cancellation) => data.ComputePart(calculator, asked, progress, cancellation);

    public void Dispose() => engine.Dispose();
}
