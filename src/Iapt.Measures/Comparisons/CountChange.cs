using Iapt.Measures.Results;

namespace Iapt.Measures.Comparisons;

/// <summary>
/// How a count changed between two periods: absolutely, and relative to the earlier count in per cent, as the bulletins print it, with one decimal, half away from
/// zero. A count that is missing leaves the change undefined; an earlier count of 0 leaves it without a percentage.
/// </summary>
public sealed record CountChange
{
    /// <summary>A change.</summary>
    /// <param name="periods">The periods.</param>
    /// <param name="earlier">The count of the earlier period, 0 or more; null where there is none.</param>
    /// <param name="later">The count of the later period, 0 or more; null where there is none.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative.</exception>
    public CountChange(PeriodPair periods, long? earlier, long? later)
    {
        ArgumentNullException.ThrowIfNull(periods);
        ArgumentOutOfRangeException.ThrowIfNegative(earlier ?? 0, nameof(earlier));
        ArgumentOutOfRangeException.ThrowIfNegative(later ?? 0, nameof(later));
        (Periods, Earlier, Later) = (periods, earlier, later);
    }

    /// <summary>The periods.</summary>
    public PeriodPair Periods { get; }

    /// <summary>The count of the earlier period; null where there is none.</summary>
    public long? Earlier { get; }

    /// <summary>The count of the later period; null where there is none.</summary>
    public long? Later { get; }

    /// <summary>The later count minus the earlier one; null where either is missing.</summary>
    public long? Absolute => Later - Earlier;

    /// <summary>The change as an exact percentage of the earlier count; null where a count is missing or the earlier one is 0.</summary>
    public Quotient? Relative => Absolute is { } change && Earlier is { } earlier and > 0 ? Quotient.Percentage(change, earlier) : null;

    /// <summary>The relative change as it is printed: per cent, one decimal, half away from zero; null where it is undefined.</summary>
    public decimal? Percentage => Relative?.Round(1);

    /// <summary>The change between the cells of two periods.</summary>
    /// <param name="periods">The periods.</param>
    /// <param name="earlier">The cell of the earlier period.</param>
    /// <param name="later">The cell of the later period.</param>
    /// <returns>The change; a cell without a value, or whose value is no count, is a missing count.</returns>
    public static CountChange Of(PeriodPair periods, MeasureCell earlier, MeasureCell later) => new(periods, Count(earlier), Count(later));

    /// <summary>The change in words: <c>a fall of 401, or 7.0 per cent, since Q4 of 2011-12</c>.</summary>
    public override string ToString() => ChangeWords.Of(this);

    private static long? Count(MeasureCell cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        return cell is { Value: { } value, Denominator: null } && value.Denominator.IsOne && value.Numerator.Sign >= 0 ? (long)value.Numerator : null;
    }
}
