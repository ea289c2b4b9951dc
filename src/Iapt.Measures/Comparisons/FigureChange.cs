using Iapt.Measures.Algebra;
using Iapt.Measures.Results;
using Iapt.Measures.Statistics;

namespace Iapt.Measures.Comparisons;

/// <summary>
/// How a figure of a table changed between two of its periods: a count absolutely and in per cent of the earlier one, a percentage in points of the rounded rates, anything
/// else (a mean, a median) as the difference of the rounded figures.
/// </summary>
/// <param name="Periods">The periods.</param>
/// <param name="Earlier">The figure of the earlier period; null where the table has none.</param>
/// <param name="Later">The figure of the later period.</param>
public sealed record FigureChange(PeriodPair Periods, MeasureRow? Earlier, MeasureRow Later)
{
    private const int Decimals = 1;

    /// <summary>The change of a count; null when the measure is none.</summary>
    public CountChange? Count => Later.Measure.Expression is Aggregate { Kind: AggregateKind.Count or AggregateKind.Sum } or Plus or Minus
        ? new CountChange(Periods, CountOf(Earlier), CountOf(Later))
        : null;

    /// <summary>The change of a percentage; null when the measure is none.</summary>
    public RateChange? Rate => Later.Measure.Expression is Ratio { IsPercentage: true } ? new RateChange(Periods, Earlier?.Cell.Value, Later.Cell.Value, Decimals) : null;

    /// <summary>The change in the measure's own unit: referrals, percentage points, days; null where a figure is missing.</summary>
    public decimal? Difference => Count is { } count ? count.Absolute : Later.Cell.Value?.Round(Decimals) - Earlier?.Cell.Value?.Round(Decimals);

    /// <summary>True when the two periods are computed with two versions of the definitions: where their rules differ, the figures are no series.</summary>
    public bool AcrossVersions => Earlier is not null && !string.Equals(Earlier.Version, Later.Version, StringComparison.Ordinal);

    /// <summary>The changes of the figures of a table, pair by pair, in the order of the table.</summary>
    /// <param name="table">Figures of the periods of every pair.</param>
    /// <param name="pairs">The pairs.</param>
    public static IReadOnlyList<FigureChange> Of(MeasureTable table, IEnumerable<PeriodPair> pairs)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(pairs);
        // Breakdowns are numbered anew with a version; a group is the same by its labels.
        var byKey = table.Rows.ToDictionary(row => (row.Period, row.Key, row.Measure.Id, Labels(row)));
        var byPeriod = table.Rows.ToLookup(row => row.Period);
        return
        [
            .. from pair in pairs
               from later in byPeriod[pair.Later]
               select new FigureChange(pair, byKey.GetValueOrDefault((pair.Earlier, later.Key, later.Measure.Id, Labels(later))), later),
        ];
    }

    /// <summary>Newcombe's interval for the difference of the two rates, in proportions; null unless both are a part among a whole.</summary>
    /// <param name="level">The confidence level, two-sided.</param>
    /// <exception cref="ArgumentOutOfRangeException">The level is not assigned.</exception>
    public DifferenceInterval? Interval(ConfidenceLevel level) =>
        Earlier is not null && WilsonInterval.Of(Earlier, level) is not null && WilsonInterval.Of(Later, level) is not null
            ? NewcombeInterval.Of(Later.Cell.Numerator!.Value, Later.Cell.Denominator!.Value, Earlier.Cell.Numerator!.Value, Earlier.Cell.Denominator!.Value, level)
            : null;

    /// <summary>The change in words: <c>a fall of 401, or 7.0 per cent, since Q4 of 2011-12</c>.</summary>
    public override string ToString() => Count?.ToString() ?? Rate?.ToString() ?? ChangeWords.Of(Periods, Difference, Decimals);

    private static (string? Type, string? A, string? B) Labels(MeasureRow row) => (row.Group?.VariableType, row.Group?.VariableA, row.Group?.VariableB);

    private static long? CountOf(MeasureRow? row) => row?.Cell.Value is { } value && value.Denominator.IsOne ? (long)value.Numerator : null;
}
