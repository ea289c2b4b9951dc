using Iapt.Measures.Algebra;
using Iapt.Measures.Extracts;
using Iapt.Measures.Results;

namespace Iapt.Measures.Cli.Input;

/// <summary>Figures of rows that were read.</summary>
internal sealed class ExtractFigures(Extract extract) : IFigureSource
{
    public OrganisationTable Organisations => extract.Organisations;

    public IReadOnlyList<Field> MissingFor(MeasureCalculator calculator, MeasureDefinition measure) => calculator.MissingFor(extract, measure);

    public IReadOnlyList<Field> MissingFor(MeasureCalculator calculator, Breakdown breakdown) => calculator.MissingFor(extract, breakdown);

    public MeasureTable Compute(MeasureCalculator calculator, MeasureRequest asked, IProgress<double>? progress, CancellationToken cancellation) =>
        calculator.Compute(extract, asked, progress, cancellation);

    public PartialTable ComputePart(MeasureCalculator calculator, MeasureRequest asked, IProgress<double> progress, CancellationToken cancellation) =>
        calculator.ComputePart(extract, asked, progress, cancellation);

    public void Dispose()
    {
    }
}
