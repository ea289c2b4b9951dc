using System.Globalization;
using System.Numerics;

namespace Iapt.Measures.Results;

/// <summary>
/// An exact number as a numerator over a positive denominator. It is rounded once, at the end, half away from zero, by integer arithmetic: proven on exact ties of the
/// published figures (<c>published-figures.md</c> D10).
/// </summary>
public readonly record struct Quotient : IComparable<Quotient>
{
    /// <summary>The significant digits of an exact value as it is printed.</summary>
    public const int PrintedDigits = 17;

    private static readonly BigInteger MaximumDecimal = new(decimal.MaxValue);

    private readonly BigInteger _denominator;

    private Quotient(BigInteger numerator, BigInteger denominator)
    {
        Numerator = numerator;
        _denominator = denominator;
    }

    /// <summary>The numerator, in lowest terms.</summary>
    public BigInteger Numerator { get; }

    /// <summary>The denominator, above 0, in lowest terms.</summary>
    public BigInteger Denominator => _denominator.IsZero ? BigInteger.One : _denominator;

    /// <summary>A whole number.</summary>
    /// <param name="number">The number.</param>
    public static Quotient Of(long number) => new(number, BigInteger.One);

    /// <summary>One number over another.</summary>
    /// <param name="numerator">The numerator.</param>
    /// <param name="denominator">The denominator; not 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The denominator is 0.</exception>
    public static Quotient Of(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
        {
            throw new ArgumentOutOfRangeException(nameof(denominator), "A quotient has a denominator that is not 0.");
        }

        var common = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        return new Quotient(numerator / common, denominator / common);
    }

    /// <summary>One count as a percentage of another.</summary>
    /// <param name="part">The part.</param>
    /// <param name="whole">The whole; not 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The whole is 0.</exception>
    public static Quotient Percentage(long part, long whole) => Of((BigInteger)part * 100, whole);

    /// <summary>The sum.</summary>
    /// <param name="left">One number.</param>
    /// <param name="right">The other.</param>
    public static Quotient operator +(Quotient left, Quotient right) =>
        Of((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    /// <summary>The difference.</summary>
    /// <param name="left">The number that is taken from.</param>
    /// <param name="right">The number that is taken away.</param>
    public static Quotient operator -(Quotient left, Quotient right) =>
        Of((left.Numerator * right.Denominator) - (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    /// <summary>The product.</summary>
    /// <param name="left">One number.</param>
    /// <param name="right">The other.</param>
    public static Quotient operator *(Quotient left, Quotient right) => Of(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    /// <summary>One number over another.</summary>
    /// <param name="left">The numerator.</param>
    /// <param name="right">The denominator; not 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The denominator is 0.</exception>
    public static Quotient operator /(Quotient left, Quotient right) => Of(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

    /// <summary>The number rounded to decimals, half away from zero, in one step.</summary>
    /// <param name="decimals">How many decimals, 0 to 18.</param>
    /// <exception cref="ArgumentOutOfRangeException">The decimals are not 0 to 18.</exception>
    /// <exception cref="OverflowException">The rounded number has more digits than a <see cref="decimal"/> holds.</exception>
    public decimal Round(int decimals)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, 18);
        var power = BigInteger.Pow(10, decimals);
        var rounded = RoundedQuotient(Numerator * power, Denominator);

        // A decimal holds 28 digits: zeros at the end must not use them up.
        while (!power.IsOne && BigInteger.Abs(rounded) > MaximumDecimal && (rounded % 10).IsZero)
        {
            (rounded, power) = (rounded / 10, power / 10);
        }

        return (decimal)rounded / (decimal)power;
    }

    /// <summary>
    /// The number as text with at most 17 significant digits, half away from zero, trailing zeros dropped, invariant. A whole number, such as a count, is never shortened.
    /// </summary>
    public string ToExactText()
    {
        if (Denominator.IsOne)
        {
            return Numerator.ToString(CultureInfo.InvariantCulture);
        }

        var magnitude = BigInteger.Abs(Numerator);
        var whole = magnitude / Denominator;
        var decimals = PrintedDigits - (whole.IsZero ? -LeadingZeros(magnitude) : Digits(whole));
        if (decimals <= 0)
        {
            var unit = BigInteger.Pow(10, -decimals);
            return (Numerator.Sign * RoundedQuotient(magnitude, Denominator * unit) * unit).ToString(CultureInfo.InvariantCulture);
        }

        var rounded = RoundedQuotient(magnitude * BigInteger.Pow(10, decimals), Denominator).ToString(CultureInfo.InvariantCulture).PadLeft(decimals + 1, '0');
        var text = string.Concat(rounded.AsSpan(0, rounded.Length - decimals), ".", rounded.AsSpan(rounded.Length - decimals));
        return (Numerator.Sign < 0 ? "-" : "") + text.TrimEnd('0').TrimEnd('.');
    }

    /// <summary>The same number. The default value is 0, and equals it.</summary>
    /// <param name="other">The other number.</param>
    public bool Equals(Quotient other) => Numerator == other.Numerator && Denominator == other.Denominator;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Numerator, Denominator);

    /// <inheritdoc/>
    public int CompareTo(Quotient other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <inheritdoc/>
    public override string ToString() => ToExactText();

    // Half away from zero: twice the remainder reaches the divisor.
    private static BigInteger RoundedQuotient(BigInteger numerator, BigInteger denominator)
    {
        var quotient = BigInteger.DivRem(BigInteger.Abs(numerator), denominator, out var remainder);
        return numerator.Sign * (quotient + (remainder * 2 >= denominator ? BigInteger.One : BigInteger.Zero));
    }

    private static int Digits(BigInteger number) => number.ToString(CultureInfo.InvariantCulture).Length;

    private int LeadingZeros(BigInteger magnitude)
    {
        var zeros = 0;
        for (var scaled = magnitude * 10; scaled < Denominator; scaled *= 10)
        {
            zeros++;
        }

        return zeros;
    }
}
