using Iapt.Measures.Results;

namespace Iapt.Measures.Comparisons;

/// <summary>
/// How a percentage changed between two periods, in percentage points. The bulletins subtract the rates that they print, each rounded first, so that a reader can check
/// the difference; the difference of the exact rates can round otherwise.
/// </summary>
public sealed record RateChange
{
    /// <summary>A change.</summary>
    /// <param name="periods">The periods.</param>
    /// <param name="earlier">The exact percentage of the earlier period; null where there is none.</param>
    /// <param name="later">The exact percentage of the later period; null where there is none.</param>
    /// <param name="decimals">The decimals that the rates are printed with, 0 to 4: 1 for England, 0 below.</param>
    /// <exception cref="ArgumentOutOfRangeException">The decimals are not 0 to 4.</exception>
    public RateChange(PeriodPair periods, Quotient? earlier, Quotient? later, int decimals = 1)
    {
        ArgumentNullException.ThrowIfNull(periods);
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, 4);
        (Periods, Earlier, Later, Decimals) = (periods, earlier, later, decimals);
    }

    /// <summary>The periods.</summary>
    public PeriodPair Periods { get; }

    /// <summary>The exact percentage of the earlier period; null where there is none.</summary>
    public Quotient? Earlier { get; }

    /// <summary>The exact percentage of the later period; null where there is none.</summary>
    public Quotient? Later { get; }

    /// <summary>The decimals that the rates are printed with.</summary>
    public int Decimals { get; }

    /// <summary>The rounded later rate minus the rounded earlier one, in percentage points; null where a rate is missing.</summary>
    public decimal? Points => Later?.Round(Decimals) - Earlier?.Round(Decimals);

    /// <summary>The change between the cells of two periods.</summary>
    /// <param name="periods">The periods.</param>
    /// <param name="earlier">The cell of the earlier period, a percentage.</param>
    /// <param name="later">The cell of the later period, a percentage.</param>
    /// <param name="decimals">The decimals that the rates are printed with, 0 to 4.</param>
    /// <exception cref="ArgumentOutOfRangeException">The decimals are not 0 to 4.</exception>
    public static RateChange Of(PeriodPair periods, MeasureCell earlier, MeasureCell later, int decimals = 1)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        return new RateChange(periods, earlier.Value, later.Value, decimals);
    }

    /// <summary>The change in words: <c>a rise of 1.8 percentage points since Q1 of 2011-12</c>.</summary>
    public override string ToString() => ChangeWords.Of(this);
}
