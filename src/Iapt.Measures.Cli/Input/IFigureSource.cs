using Iapt.Measures.Algebra;
using Iapt.Measures.Extracts;
using Iapt.Measures.Results;

namespace Iapt.Measures.Cli.Input;

/// <summary>Data that figures are computed of, wherever they lie.</summary>
internal interface IFigureSource : IDisposable
{
    /// <summary>What the sub-ICBs belong to.</summary>
    OrganisationTable Organisations { get; }

    /// <summary>The fields that a measure needs and the data lack.</summary>
    IReadOnlyList<Field> MissingFor(MeasureDefinition measure);

    /// <summary>The fields that a breakdown needs and the data lack.</summary>
    IReadOnlyList<Field> MissingFor(Breakdown breakdown);

    MeasureTable Compute(MeasureRequest asked, IProgress<double> progress, CancellationToken cancellation);

    PartialTable ComputePart(MeasureRequest asked, IProgress<double> progress, CancellationToken cancellation);
}
