using Iapt.Measures.Algebra;
using Iapt.Measures.Periods;

namespace Iapt.Measures.Results;

/// <summary>One line of a table: a measure, for a period and an organisation.</summary>
/// <param name="Period">The period.</param>
/// <param name="Key">The organisation.</param>
/// <param name="Measure">The measure.</param>
/// <param name="Version">The version of the definitions, <c>v2.1</c>.</param>
/// <param name="Cell">The figure.</param>
public sealed record MeasureRow(ReportingPeriod Period, TableKey Key, MeasureDefinition Measure, string Version, MeasureCell Cell)
{
    /// <summary>True when NHS England publishes the measure for a period of this length.</summary>
    public bool IsPublished => Period.Cadence switch
    {
        Cadence.Month => Measure.Frequency != Frequency.Quarterly,
        Cadence.Quarter => Measure.Frequency != Frequency.Monthly,
        _ => false,
    };
}
