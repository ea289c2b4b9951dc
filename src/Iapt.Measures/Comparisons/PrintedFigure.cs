using System.Globalization;
using Iapt.Measures.Results;

namespace Iapt.Measures.Comparisons;

/// <summary>
/// A number as a page prints it, rounded half away from zero to its last digit: what exact numbers it can stand for. The decimals of the number count: 6.0 is not 6.
/// </summary>
public sealed record PrintedFigure
{
    /// <summary>A printed number.</summary>
    /// <param name="number">The number with the decimals that are printed: <c>6.1m</c>, <c>7.0m</c>.</param>
    /// <param name="unit">What it is printed in: 1,000,000 for 6.1 million.</param>
    /// <exception cref="ArgumentOutOfRangeException">The unit is not above 0.</exception>
    public PrintedFigure(decimal number, long unit = 1)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(unit);
        (Number, Unit) = (number, unit);
        (Decimals, Value) = (number.Scale, Exact(number) * Quotient.Of(unit));
        var half = Quotient.Of(unit, 2 * System.Numerics.BigInteger.Pow(10, Decimals));
        (Lower, Upper) = (Value - half, Value + half);
    }

    /// <summary>The number as it is printed.</summary>
    public decimal Number { get; }

    /// <summary>What it is printed in.</summary>
    public long Unit { get; }

    /// <summary>The decimals that are printed.</summary>
    public int Decimals { get; }

    /// <summary>The number times its unit.</summary>
    public Quotient Value { get; }

    /// <summary>The lowest number that it can stand for.</summary>
    public Quotient Lower { get; }

    /// <summary>The highest number that it can stand for.</summary>
    public Quotient Upper { get; }

    /// <summary>Whether <see cref="Lower"/> itself is printed so: above 0, where a half goes up.</summary>
    public bool IncludesLower => Number > 0;

    /// <summary>Whether <see cref="Upper"/> itself is printed so: below 0, where a half goes down.</summary>
    public bool IncludesUpper => Number < 0;

    /// <summary>Whether an exact number is printed so.</summary>
    /// <param name="exact">The exact number.</param>
    public bool IsOf(Quotient exact)
    {
        var (low, high) = (exact.CompareTo(Lower), exact.CompareTo(Upper));
        return (IncludesLower ? low >= 0 : low > 0) && (IncludesUpper ? high <= 0 : high < 0);
    }

    /// <summary>The same number, printed with the same decimals in the same unit.</summary>
    /// <param name="other">The other.</param>
    public bool Equals(PrintedFigure? other) => other is not null && Number == other.Number && Decimals == other.Decimals && Unit == other.Unit;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Number, Decimals, Unit);

    /// <summary>The number as it is printed, invariant, with its unit unless that is 1.</summary>
    public override string ToString() => Unit == 1 ? Number.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{Number} times {Unit}");

    private static Quotient Exact(decimal number)
    {
        var power = System.Numerics.BigInteger.Pow(10, number.Scale);
        return Quotient.Of(new System.Numerics.BigInteger(number * (decimal)power), power);
    }
}
