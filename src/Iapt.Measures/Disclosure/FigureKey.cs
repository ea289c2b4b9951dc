using Iapt.Measures.Periods;
using Iapt.Measures.Results;

namespace Iapt.Measures.Disclosure;

/// <summary>What one figure is called within a table.</summary>
/// <param name="Period">The period.</param>
/// <param name="Organisation">The organisation.</param>
/// <param name="Measure">The identifier of the measure, <c>M191</c>.</param>
/// <param name="Group">The group among those of all breakdowns, <c>V005/3</c>; null for the whole.</param>
public sealed record FigureKey(ReportingPeriod Period, TableKey Organisation, string Measure, string? Group = null)
{
    /// <summary>The key of a row of exact figures.</summary>
    /// <param name="row">The row.</param>
    public static FigureKey Of(MeasureRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return new FigureKey(row.Period, row.Key, row.Measure.Id, row.Group?.Key);
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Measure} of {Organisation.Level} {Organisation.Code}, {Period.Label}{(Group is null ? "" : $", {Group}")}";
}
