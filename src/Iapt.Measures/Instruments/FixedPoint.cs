using System.Globalization;

namespace Iapt.Measures.Instruments;

/// <summary>Exact decimal text to and from integers in fixed point: 2.31 with two decimals is 231. No binary fraction is ever involved.</summary>
public static class FixedPoint
{
    // The digits of int.MaxValue: a longer whole part is out of every range.
    private const int LongestWhole = 10;

    /// <summary>Reads a decimal text exactly.</summary>
    /// <param name="text">Digits with an optional sign and decimal point, invariant culture.</param>
    /// <param name="decimals">How many decimals the fixed point keeps, 0 to 4.</param>
    /// <param name="units">The value in units of 10^-decimals.</param>
    /// <param name="tooPrecise">True when the text is a number but needs more decimals than are kept.</param>
    /// <returns>True when the text is a number that the fixed point holds exactly.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, int decimals, out long units, out bool tooPrecise)
    {
        units = 0;
        tooPrecise = false;
        var digits = text is ['-' or '+', ..] ? text[1..] : text;
        var point = digits.IndexOf('.');
        var whole = point < 0 ? digits : digits[..point];
        var fraction = point < 0 ? [] : digits[(point + 1)..];
        if (whole.Length + fraction.Length == 0 || !AreDigits(whole) || !AreDigits(fraction))
        {
            return false;
        }

        whole = whole.TrimStart('0');
        fraction = fraction.TrimEnd('0');
        if (whole.Length > LongestWhole)
        {
            return false;
        }

        var number = Number(whole);
        if (number > int.MaxValue || (number == int.MaxValue && fraction.Length > 0))
        {
            return false;
        }

        if (fraction.Length > decimals)
        {
            tooPrecise = true;
            return false;
        }

        var magnitude = (number * Power(decimals)) + (Number(fraction) * Power(decimals - fraction.Length));
        units = text[0] == '-' ? -magnitude : magnitude;
        return true;
    }

    /// <summary>Writes a value in fixed point as decimal text, without trailing zeros.</summary>
    /// <param name="units">The value in units of 10^-decimals.</param>
    /// <param name="decimals">The decimals of the fixed point.</param>
    public static string Format(long units, int decimals)
    {
        var text = (units / (decimal)Power(decimals)).ToString(CultureInfo.InvariantCulture);
        return text.Contains('.', StringComparison.Ordinal) ? text.TrimEnd('0').TrimEnd('.') : text;
    }

    /// <summary>Ten to a small power.</summary>
    /// <param name="decimals">The exponent, 0 to 4.</param>
    /// <exception cref="ArgumentOutOfRangeException">The exponent is not 0 to 4.</exception>
    public static int Power(int decimals) => decimals switch
    {
        0 => 1,
        1 => 10,
        2 => 100,
        3 => 1_000,
        4 => 10_000,
        _ => throw new ArgumentOutOfRangeException(nameof(decimals), decimals, "Fixed point keeps 0 to 4 decimals."),
    };

    private static bool AreDigits(ReadOnlySpan<char> text)
    {
        foreach (var one in text)
        {
            if (!char.IsAsciiDigit(one))
            {
                return false;
            }
        }

        return true;
    }

    private static long Number(ReadOnlySpan<char> digits)
    {
        var number = 0L;
        foreach (var digit in digits)
        {
            number = (number * 10) + (digit - '0');
        }

        return number;
    }
}
