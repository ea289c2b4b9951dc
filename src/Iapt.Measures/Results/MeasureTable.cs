using Iapt.Measures.Algebra;
using Iapt.Measures.Extracts;
using Iapt.Measures.Instruments;
using Iapt.Measures.Periods;

namespace Iapt.Measures.Results;

/// <summary>Figures, in a fixed order: period, level, organisation, breakdown (the whole first), measure. It says which numbers it rests on.</summary>
public sealed class MeasureTable
{
    // Most tables are written from first to last, and never asked for one figure.
    private readonly Lazy<Dictionary<(ReportingPeriod Period, GroupLevel Level, string Code, string Id, string? Group), MeasureRow>> _byKey;

    /// <summary>A table of rows.</summary>
    /// <param name="rows">The rows, in order.</param>
    /// <param name="instruments">The thresholds that were used.</param>
    public MeasureTable(IEnumerable<MeasureRow> rows, InstrumentTable instruments)
    {
        Rows = [.. rows];
        Instruments = instruments;
        _byKey = new(() => Rows.ToDictionary(row => (row.Period, row.Key.Level, row.Key.Code, row.Measure.Id, row.Group?.Key)));
    }

    /// <summary>The rows, in order.</summary>
    public IReadOnlyList<MeasureRow> Rows { get; }

    /// <summary>The thresholds that were used.</summary>
    public InstrumentTable Instruments { get; }

    /// <summary>The figure of a measure for England, when the table holds one period.</summary>
    /// <param name="id">The measure's identifier.</param>
    /// <exception cref="KeyNotFoundException">The table does not hold it.</exception>
    /// <exception cref="InvalidOperationException">The table holds several periods: name one.</exception>
    public MeasureCell this[string id] =>
        this[id, Rows.Select(row => row.Period).Distinct().Count() == 1 ? Rows[0].Period : throw new InvalidOperationException("The table holds several periods: name one.")];

    /// <summary>The figure of a measure for England.</summary>
    /// <param name="id">The measure's identifier.</param>
    /// <param name="period">The period.</param>
    /// <exception cref="KeyNotFoundException">The table does not hold it.</exception>
    public MeasureCell this[string id, ReportingPeriod period] => this[id, period, GroupLevel.England, GroupKeys.England];

    /// <summary>The figure of a measure for an organisation.</summary>
    /// <param name="id">The measure's identifier.</param>
    /// <param name="period">The period.</param>
    /// <param name="level">The level.</param>
    /// <param name="code">The organisation's code.</param>
    /// <exception cref="KeyNotFoundException">The table does not hold it.</exception>
    public MeasureCell this[string id, ReportingPeriod period, GroupLevel level, string code] => this[id, period, level, code, null];

    /// <summary>The figure of a measure for an organisation, within a group of a breakdown.</summary>
    /// <param name="id">The measure's identifier.</param>
    /// <param name="period">The period.</param>
    /// <param name="level">The level.</param>
    /// <param name="code">The organisation's code.</param>
    /// <param name="group">The group; null for the whole.</param>
    /// <exception cref="KeyNotFoundException">The table does not hold it.</exception>
    public MeasureCell this[string id, ReportingPeriod period, GroupLevel level, string code, BreakdownGroup? group] => _byKey.Value.TryGetValue((period, level, code, id, group?.Key), out var row)
        ? row.Cell
        : throw new KeyNotFoundException($"The table holds no {id} for this period and organisation.");
}
