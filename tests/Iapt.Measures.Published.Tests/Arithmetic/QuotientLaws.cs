using System.Globalization;
using System.Numerics;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Iapt.Measures.Results;
using Law = FsCheck.NUnit.PropertyAttribute;

namespace Iapt.Measures.Published.Tests;

// The references below share nothing with Quotient: schoolbook long division, digit by digit, and System.Decimal's own rounding.
public sealed class QuotientLaws
{
    [Law(MaxTest = 2000)]
    public Property Rounding_is_that_of_long_division() => Prop.ForAll(Fractions, Gen.Choose(0, 18).ToArbitrary(), (fraction, decimals) =>
    {
        var number = Quotient.Of(fraction.Numerator, fraction.Denominator);
        var expected = Rounded(fraction.Numerator, fraction.Denominator, decimals);
        return FitsDecimal(expected) ? Text(number.Round(decimals)) == expected : Overflows(number, decimals);
    });

    [Law(MaxTest = 2000)]
    public Property Rounding_is_that_of_decimal_where_the_quotient_is_a_decimal() => Prop.ForAll(
        Gen.Choose(-2_000_000, 2_000_000).ToArbitrary(),
        Gen.Elements(1, 2, 4, 5, 8, 16, 20, 40, 80, 125, 1000, 1760).Where(denominator => 10_000_000 % denominator == 0).ToArbitrary(),
        Gen.Choose(0, 6).ToArbitrary(),
        (numerator, denominator, decimals) =>
            Quotient.Of(numerator, denominator).Round(decimals) == decimal.Round(numerator / (decimal)denominator, decimals, MidpointRounding.AwayFromZero));

    [Law(MaxTest = 2000)]
    public Property Text_is_that_of_long_division() => Prop.ForAll(Fractions, fraction =>
        Quotient.Of(fraction.Numerator, fraction.Denominator).ToExactText() == Printed(fraction.Numerator, fraction.Denominator));

    [Law(MaxTest = 1000)]
    public Property A_negative_mirrors_its_positive() => Prop.ForAll(Fractions, Gen.Choose(0, 18).ToArbitrary(), (fraction, decimals) =>
    {
        var (number, mirrored) = (Quotient.Of(fraction.Numerator, fraction.Denominator), Quotient.Of(-fraction.Numerator, fraction.Denominator));
        return (Overflows(number, decimals) ? Overflows(mirrored, decimals) : mirrored.Round(decimals) == -number.Round(decimals))
            && (number.Numerator.IsZero || mirrored.ToExactText().TrimStart('-') == number.ToExactText().TrimStart('-'));
    });

    [Law(MaxTest = 1000)]
    public Property Equal_quotients_have_one_form() => Prop.ForAll(Fractions, Gen.Choose(1, 1_000_000).Select(factor => factor % 2 == 0 ? factor : -factor).ToArbitrary(), (fraction, factor) =>
    {
        var number = Quotient.Of(fraction.Numerator, fraction.Denominator);
        var scaled = Quotient.Of(fraction.Numerator * factor, fraction.Denominator * factor);
        return number == scaled && number.GetHashCode() == scaled.GetHashCode() && number.CompareTo(scaled) == 0
            && scaled.Denominator.Sign > 0 && BigInteger.GreatestCommonDivisor(scaled.Numerator, scaled.Denominator).IsOne;
    });

    [Law(MaxTest = 1000)]
    public Property Order_is_that_of_the_cross_products() => Prop.ForAll(Fractions, Fractions, (one, other) =>
        Quotient.Of(one.Numerator, one.Denominator).CompareTo(Quotient.Of(other.Numerator, other.Denominator))
            == (one.Numerator * other.Denominator).CompareTo(other.Numerator * one.Denominator));

    // Counts of every size, ties at one decimal, and numbers within a hair of a power of ten, above and below 1.
    private static Arbitrary<Fraction> Fractions { get; } = Arb.From(
        Gen.OneOf(
            from numerator in Whole
            from denominator in Whole.Where(whole => !whole.IsZero)
            select new Fraction(numerator, BigInteger.Abs(denominator)),
            from twentieths in Gen.Choose(-4000, 4000)
            from factor in Gen.Choose(1, 100_000)
            select new Fraction((BigInteger)twentieths * factor, 20 * (BigInteger)factor),
            from power in Gen.Choose(1, 24)
            from gap in Gen.Choose(-60, 60)
            from scale in Gen.Choose(0, 24)
            from sign in Gen.Elements(-1, 1)
            select new Fraction(sign * (BigInteger.Pow(10, power) + gap), BigInteger.Pow(10, scale))),
        fraction => from shorter in new[] { fraction.Numerator / 10, fraction.Numerator / 2, fraction.Numerator - fraction.Numerator.Sign }
                    where shorter != fraction.Numerator
                    select fraction with { Numerator = shorter });

    private static Gen<BigInteger> Whole => Gen.OneOf(
        Gen.Choose(-20, 20).Select(number => (BigInteger)number),
        Gen.Choose(-1_000_000, 1_000_000).Select(number => (BigInteger)number),
        Gen.Elements<BigInteger>(long.MaxValue, long.MinValue, long.MaxValue - 1, int.MaxValue, (BigInteger)long.MaxValue * 100),
        from high in Gen.Choose(int.MinValue, int.MaxValue)
        from low in Gen.Choose(0, int.MaxValue)
        select ((BigInteger)high << 31) + low);

    private static bool FitsDecimal(string text) =>
        BigInteger.Abs(BigInteger.Parse(text.Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture)) <= new BigInteger(decimal.MaxValue);

    private static bool Overflows(Quotient number, int decimals)
    {
        try
        {
            number.Round(decimals);
            return false;
        }
        catch (OverflowException)
        {
            return true;
        }
    }

    // Digits one at a time; a text of digits, then plus one in the last place where the next digit is 5 or more.
    private static string Rounded(BigInteger numerator, BigInteger denominator, int decimals)
    {
        var (whole, digits) = Divided(BigInteger.Abs(numerator), denominator, decimals + 1);
        var kept = Carried(whole + digits[..decimals], digits[decimals] >= '5');
        return Signed(numerator, kept[..^decimals] + "." + kept[^decimals..]);
    }

    private static string Printed(BigInteger numerator, BigInteger denominator)
    {
        var magnitude = BigInteger.Abs(numerator);
        var (whole, digits) = Divided(magnitude, denominator, 80);
        if ((magnitude % denominator).IsZero)
        {
            return Signed(numerator, whole + ".");
        }

        var all = whole + digits;
        var first = all.AsSpan().IndexOfAnyExcept('0');
        var kept = Carried(all[..(first + 17)], all[first + 17] >= '5');
        kept = kept.PadLeft(first + 17, '0');
        var pointAt = whole.Length + (kept.Length - (first + 17));
        return Signed(numerator, pointAt >= kept.Length ? kept.PadRight(pointAt, '0') + "." : kept[..pointAt] + "." + kept[pointAt..]);
    }

    private static (string Whole, string Digits) Divided(BigInteger magnitude, BigInteger denominator, int places)
    {
        var whole = BigInteger.DivRem(magnitude, denominator, out var rest).ToString(CultureInfo.InvariantCulture);
        var digits = new StringBuilder();
        for (var place = 0; place < places; place++)
        {
            rest *= 10;
            var digit = 0;
            while (rest >= denominator)
            {
                rest -= denominator;
                digit++;
            }

            digits.Append((char)('0' + digit));
        }

        return (whole, digits.ToString());
    }

    private static string Carried(string digits, bool up)
    {
        var text = digits.ToCharArray();
        for (var at = text.Length - 1; up && at >= 0; at--)
        {
            up = text[at] == '9';
            text[at] = up ? '0' : (char)(text[at] + 1);
        }

        return (up ? "1" : "") + new string(text);
    }

    private static string Signed(BigInteger numerator, string text)
    {
        var plain = text.TrimStart('0').TrimEnd('0').TrimEnd('.');
        plain = plain.Length == 0 || plain[0] == '.' ? "0" + plain : plain;
        plain = text.Contains('.', StringComparison.Ordinal) && !plain.Contains('.', StringComparison.Ordinal) ? text[..text.IndexOf('.', StringComparison.Ordinal)].TrimStart('0') : plain;
        plain = plain.Length == 0 ? "0" : plain;
        return numerator.Sign < 0 && plain != "0" ? "-" + plain : plain;
    }

    private static string Text(decimal value)
    {
        var text = value.ToString(CultureInfo.InvariantCulture);
        text = text.Contains('.', StringComparison.Ordinal) ? text.TrimEnd('0').TrimEnd('.') : text;
        return text == "-0" ? "0" : text;
    }

    private sealed record Fraction(BigInteger Numerator, BigInteger Denominator);
}
