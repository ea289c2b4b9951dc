using Iapt.Measures.Algebra;
using Iapt.Measures.Periods;
using Iapt.Measures.Results;

namespace Iapt.Measures.Disclosure;

/// <summary>One line of a published table: a measure, for a period and an organisation, whole or within a group of a breakdown.</summary>
/// <param name="Period">The period.</param>
/// <param name="Organisation">The organisation.</param>
/// <param name="Measure">The measure.</param>
/// <param name="Version">The version of the definitions, <c>v2.1</c>.</param>
/// <param name="Cell">The figure as it is published.</param>
public sealed record PublishedRow(ReportingPeriod Period, TableKey Organisation, MeasureDefinition Measure, string Version, PublishedCell Cell)
{
    /// <summary>The group; null for the whole.</summary>
    public BreakdownGroup? Group { get; init; }

    /// <summary>What the figure is called within its table.</summary>
    public FigureKey Key => new(Period, Organisation, Measure.Id, Group?.Key);

    /// <summary>What sort of number it is.</summary>
    public FigureKind Kind => FigureKinds.Of(Measure.Expression);
}
