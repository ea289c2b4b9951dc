using System.Globalization;
using System.Numerics;

namespace Iapt.Measures.Results;

/// <summary>
/// A square root of an exact number, with its sign: a standard deviation, or a difference over one. It is rounded once, half away from zero, by integer arithmetic, so
/// that no approximation of the root ever decides a last digit.
/// </summary>
public readonly record struct SquareRoot : IComparable<SquareRoot>
{
    private const int Decimals = 60;

    private SquareRoot(int sign, Quotient square)
    {
        Sign = sign;
        Square = square;
    }

    /// <summary>-1, 0 or 1.</summary>
    public int Sign { get; }

    /// <summary>The square of the number, 0 or more.</summary>
    public Quotient Square { get; }

    /// <summary>The root of a number.</summary>
    /// <param name="square">The number, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public static SquareRoot Of(Quotient square) => square.Numerator.Sign < 0
        ? throw new ArgumentOutOfRangeException(nameof(square), "A number below 0 has no square root here.")
        : new SquareRoot(square.Numerator.Sign, square);

    /// <summary>A number over the square root of another.</summary>
    /// <param name="numerator">The number.</param>
    /// <param name="square">The other, above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The other number is not above 0.</exception>
    public static SquareRoot Over(Quotient numerator, Quotient square) => square.Numerator.Sign <= 0
        ? throw new ArgumentOutOfRangeException(nameof(square), "A number is divided by the square root of a number above 0 only.")
        : new SquareRoot(numerator.Numerator.Sign, numerator * numerator / square);

    /// <summary>The number rounded to decimals, half away from zero, in one step.</summary>
    /// <param name="decimals">How many decimals, 0 to 18.</param>
    /// <exception cref="ArgumentOutOfRangeException">The decimals are not 0 to 18.</exception>
    /// <exception cref="OverflowException">The rounded number has more digits than a <see cref="decimal"/> holds.</exception>
    public decimal Round(int decimals)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, 18);
        var power = BigInteger.Pow(10, decimals);

        // The root is at least k - 1/2 exactly when the whole part of twice the root is at least 2k - 1.
        var twice = WholeRoot(4 * Square.Numerator * power * power / Square.Denominator);
        return Quotient.Of(Sign * ((twice + 1) / 2), power).Round(decimals);
    }

    /// <summary>
    /// The number as a quotient: exact where the root is rational, else its first 60 decimals. The root of a quotient of counts lies too far from any other number of few
    /// decimals to round otherwise than its 60 decimals do.
    /// </summary>
    public Quotient ToQuotient()
    {
        var (above, below) = (WholeRoot(Square.Numerator), WholeRoot(Square.Denominator));
        if (above * above == Square.Numerator && below * below == Square.Denominator)
        {
            return Quotient.Of(Sign * above, below);
        }

        var power = BigInteger.Pow(10, Decimals);
        return Quotient.Of(Sign * WholeRoot(Square.Numerator * power * power / Square.Denominator), power);
    }

    /// <inheritdoc/>
    public int CompareTo(SquareRoot other) => Sign != other.Sign ? Sign.CompareTo(other.Sign) : Sign * Square.CompareTo(other.Square);

    /// <summary>At most six decimals, invariant.</summary>
    public override string ToString() => Round(6).ToString(CultureInfo.InvariantCulture);

    // Newton's method from above falls until it has the whole part of the root.
    private static BigInteger WholeRoot(BigInteger number)
    {
        if (number.IsZero)
        {
            return number;
        }

        var root = BigInteger.One << (int)((number.GetBitLength() + 1) / 2);
        while (true)
        {
            var next = (root + (number / root)) / 2;
            if (next >= root)
            {
                return root;
            }

            root = next;
        }
    }
}
