using System.Globalization;

namespace Iapt.Measures.Instruments;

/// <summary>Exact decimal text to and from integers in fixed point: 2.31 with two decimals is 231. No binary fraction is ever involved.</summary>
public static class FixedPoint
{
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
        if (!decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            || decimal.Abs(value) > int.MaxValue)
        {
            return false;
        }

        var scaled = value * Power(decimals);
        if (scaled != decimal.Truncate(scaled))
        {
            tooPrecise = true;
            return false;
        }

        units = (long)scaled;
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
}
