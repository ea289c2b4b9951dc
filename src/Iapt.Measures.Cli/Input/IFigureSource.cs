using Iapt.Measures.Algebra;
using Iapt.Measures.Extracts;
using Iapt.Measures.Results;

namespace Iapt.Measures.Cli.Input;

/// <summary>Data that figures are computed of, wherever they lie and by whatever version of the definitions.</summary>
internal interface IFigureSource : IDisposable
{
    /// <summary>What the sub-ICBs belong to.</summary>
    OrganisationTable Organisations { get; }

    /// <summary>The fields that a measure needs and the data lack.</summary>
    IReadOnlyList<Field> MissingFor(MeasureCalculator calculator, MeasureDefinition measure);

    /// <summary>The fields that a breakdown needs and the data lack.</summary>
    IReadOnlyList<Field> MissingFor(MeasureCalculator calculator, Breakdown breakdown);

    /// <summary>The figures.</summary>
    MeasureTable Compute(MeasureCalculator calculator, MeasureRequest asked, IProgress<double>? progress, CancellationToken cancellation);

    /// <summary>The totals that the figures are of.</summary>
    PartialTable ComputePart(MeasureCalculator calculator, MeasureRequest asked, IProgress<double> progress, CancellationToken cancellation);
}
