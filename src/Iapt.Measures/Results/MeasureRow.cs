using Iapt.Measures.Algebra;
using Iapt.Measures.Periods;

namespace Iapt.Measures.Results;

/// <summary>One line of a table: a measure, for a period and an organisation, whole or within a group of a breakdown.</summary>
/// <param name="Period">The period.</param>
/// <param name="Key">The organisation.</param>
/// <param name="Measure">The measure.</param>
/// <param name="Version">The version of the definitions, <c>v2.1</c>.</param>
/// <param name="Cell">The figure.</param>
public sealed record MeasureRow(ReportingPeriod Period, TableKey Key, MeasureDefinition Measure, string Version, MeasureCell Cell)
{
    /// <summary>The group; null for the whole.</summary>
    public BreakdownGroup? Group { get; init; }

    /// <summary>True when NHS England publishes the measure for a period of this length; breakdowns are published quarterly.</summary>
    public bool IsPublished => Period.Cadence switch
    {
        Cadence.Month => Group is null && Measure.Frequency is Frequency.Monthly or Frequency.MonthlyAndQuarterly,
        Cadence.Quarter => Measure.Frequency is Frequency.Quarterly or Frequency.MonthlyAndQuarterly,
        Cadence.Year => Measure.Frequency == Frequency.Annual,
        _ => false,
    };
}
