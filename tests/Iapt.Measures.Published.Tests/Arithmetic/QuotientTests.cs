using System.Globalization;
using System.Numerics;
using Iapt.Measures.Results;

namespace Iapt.Measures.Published.Tests;

public sealed class QuotientTests
{
    // December 2020, recovery: 23,291 of 48,111 - 2,957.
    [Test]
    public void A_published_rate_prints_seventeen_digits()
    {
        Assert.Multiple(() =>
        {
            Assert.That(Quotient.Percentage(23_291, 45_154).ToExactText(), Is.EqualTo("51.58125525977765"));
            Assert.That(Quotient.Percentage(23_291, 45_154).Round(1), Is.EqualTo(51.6m));
        });
    }

    [TestCase("0", "1", "0")]
    [TestCase("1", "3", "0.33333333333333333")]
    [TestCase("2", "3", "0.66666666666666667")]
    [TestCase("-2", "3", "-0.66666666666666667")]
    [TestCase("200", "3", "66.666666666666667")]
    [TestCase("1", "8103", "0.00012341108231519190", Description = "The last of 17 digits is a zero and is dropped.")]
    [TestCase("1", "30000", "0.000033333333333333333")]
    [TestCase("41", "4", "10.25")]
    [TestCase("1", "10", "0.1")]
    [TestCase("1", "100000000000000000000", "0.00000000000000000001")]
    [TestCase("999999999999999994", "100000000000000000", "9.9999999999999999")]
    [TestCase("999999999999999995", "100000000000000000", "10", Description = "A carry through every digit.")]
    [TestCase("-999999999999999995", "100000000000000000", "-10")]
    [TestCase("999999999999999995", "1000000000000000000", "1", Description = "A carry into the whole part.")]
    [TestCase("999999999999999995", "10000000000000000000", "0.1", Description = "A carry below 1.")]
    [TestCase("999999999999999994", "10000000000000000000", "0.099999999999999999")]
    [TestCase("9223372036854775807", "1", "9223372036854775807", Description = "A count is never shortened.")]
    [TestCase("-9223372036854775808", "1", "-9223372036854775808")]
    [TestCase("9223372036854775807", "2", "4611686018427387900", Description = "A fraction with more than 17 digits before the point.")]
    [TestCase("199999999999999999", "2", "100000000000000000", Description = "17 digits before the point, carried.")]
    [TestCase("9223372036854775807", "1000", "9223372036854775.8")]
    [TestCase("1", "9223372036854775807", "0.00000000000000000010842021724855044")]
    public void The_text_has_at_most_seventeen_significant_digits(string numerator, string denominator, string expected) =>
        Assert.That(Quotient.Of(Big(numerator), Big(denominator)).ToExactText(), Is.EqualTo(expected.Contains('.', StringComparison.Ordinal) ? expected.TrimEnd('0') : expected));

    [TestCase(1, 2, 0, 1)]
    [TestCase(-1, 2, 0, -1)]
    [TestCase(5, 2, 0, 3)]
    [TestCase(-5, 2, 0, -3)]
    [TestCase(1, -2, 0, -1)]
    [TestCase(-1, -2, 0, 1)]
    [TestCase(49_999_999, 100_000_000, 0, 0)]
    [TestCase(-401, 57, 2, -7.04)]
    [TestCase(1, 20, 1, 0.1)]
    [TestCase(-1, 20, 1, -0.1)]
    [TestCase(249, 200, 2, 1.25)]
    [TestCase(44_849_960, 1_000_000, 1, 44.8, Description = "Rounded to two decimals first it would be 44.9.")]
    public void Rounding_is_half_away_from_zero_in_one_step(long numerator, long denominator, int decimals, decimal expected) =>
        Assert.That(Quotient.Of(numerator, denominator).Round(decimals), Is.EqualTo(expected));

    [Test]
    public void Huge_counts_stay_exact()
    {
        Assert.Multiple(() =>
        {
            Assert.That(Quotient.Percentage(long.MaxValue, long.MaxValue), Is.EqualTo(Quotient.Of(100)));
            Assert.That(Quotient.Percentage(long.MaxValue - 1, long.MaxValue).Round(18), Is.EqualTo(99.999999999999999989m));
            Assert.That(Quotient.Of(long.MaxValue, 2).Round(18), Is.EqualTo(4_611_686_018_427_387_903.5m));
            Assert.That(Quotient.Percentage(long.MaxValue, 1).Round(1), Is.EqualTo(922_337_203_685_477_580_700m));
            Assert.That(Quotient.Of(long.MinValue).Round(0), Is.EqualTo(long.MinValue));
            Assert.That(Quotient.Of(long.MinValue, -1).Round(0), Is.EqualTo(9_223_372_036_854_775_808m));
            Assert.That(Quotient.Of(long.MaxValue).CompareTo(Quotient.Of((BigInteger)long.MaxValue * 2 + 1, 2)), Is.Negative);
        });
    }

    [Test]
    public void A_number_beyond_decimal_is_refused_and_still_printed()
    {
        var number = Quotient.Of(new BigInteger(decimal.MaxValue) + 1, 1);
        Assert.Multiple(() =>
        {
            Assert.That(() => number.Round(0), Throws.TypeOf<OverflowException>());
            Assert.That(number.ToExactText(), Is.EqualTo("79228162514264337593543950336"));
        });
    }

    [TestCase(-1)]
    [TestCase(19)]
    public void Decimals_outside_0_to_18_are_refused(int decimals) =>
        Assert.That(() => Quotient.Of(1).Round(decimals), Throws.TypeOf<ArgumentOutOfRangeException>());

    [Test]
    public void A_denominator_of_0_is_refused()
    {
        Assert.Multiple(() =>
        {
            Assert.That(() => Quotient.Of(1, 0), Throws.TypeOf<ArgumentOutOfRangeException>());
            Assert.That(() => Quotient.Percentage(0, 0), Throws.TypeOf<ArgumentOutOfRangeException>());
        });
    }

    [Test]
    public void The_default_is_0()
    {
        Quotient number = default;
        Assert.Multiple(() =>
        {
            Assert.That(number, Is.EqualTo(Quotient.Of(0)));
            Assert.That(number.GetHashCode(), Is.EqualTo(Quotient.Of(0, -7).GetHashCode()));
            Assert.That(number.CompareTo(Quotient.Of(0)), Is.Zero);
            Assert.That(number.ToExactText(), Is.EqualTo("0"));
            Assert.That(number.Round(1), Is.Zero);
        });
    }

    [Test]
    [SetCulture("de-DE")]
    public void Text_does_not_depend_on_the_culture() => Assert.That(Quotient.Of(-5, 2).ToString(), Is.EqualTo("-2.5"));

    private static BigInteger Big(string text) => BigInteger.Parse(text, CultureInfo.InvariantCulture);
}
