using Iapt.Measures.Extracts;
using Iapt.Measures.Instruments;
using Iapt.Measures.Results;

namespace Iapt.Measures.Properties.Disclosure;

/// <summary>Exact figures of any size, of every kind and level, some of them undecided by the data.</summary>
public sealed record AnyTable(IReadOnlyList<MeasureRow> Rows)
{
    public MeasureTable Table => new(Rows, InstrumentTable.Default);

    public IEnumerable<MeasureRow> BelowEngland => Rows.Where(row => row.Key.Level != GroupLevel.England);

    public override string ToString() => $"\n  {string.Join("\n  ", Rows.Select(row => $"{row.Period.Label} {row.Key.Level} {row.Key.Code} {row.Group?.Key} {row.Measure.Id} {row.Cell.Status} {row.Cell.Value} {row.Cell.Numerator} {row.Cell.Denominator}"))}\n";
}
