using System.Globalization;
using System.Numerics;
using Iapt.Measures.Results;

namespace Iapt.Measures.Tests.Contracts;

/// <summary>An exact quotient: in lowest terms, rounded once and half away from zero.</summary>
[SetCulture("de-DE")]
public sealed class QuotientContractTests
{
    [Test]
    public void QuotientsAreEqualByTheirValue()
    {
        ValueContract.Equality(() => Quotient.Of(1, 2), Quotient.Of(1, 3), Quotient.Of(-1, 2), default);
        Assert.Multiple(() =>
        {
            Assert.That(Quotient.Of(2, 4), Is.EqualTo(Quotient.Of(1, 2)));
            Assert.That(Quotient.Of(-1, -2), Is.EqualTo(Quotient.Of(1, 2)));
            Assert.That(Quotient.Of(1, -2), Is.EqualTo(Quotient.Of(-1, 2)));
            Assert.That(Quotient.Of(3), Is.EqualTo(Quotient.Of(3, 1)));
            Assert.That(Quotient.Percentage(1, 8), Is.EqualTo(Quotient.Of(25, 2)));
        });
    }

    [Test]
    public void QuotientsAreOrderedExactly() => ValueContract.Order(
        Quotient.Of(-1, 2), Quotient.Of(-1, 3), Quotient.Of(0), Quotient.Of(BigInteger.Parse("333333333333333333", CultureInfo.InvariantCulture), BigInteger.Parse("1000000000000000000", CultureInfo.InvariantCulture)), Quotient.Of(1, 3), Quotient.Of(1, 2), Quotient.Of(1));

    [Test]
    public void TheDefaultIsZero()
    {
        Assert.Multiple(() =>
        {
            Assert.That(default(Quotient).Numerator.IsZero, Is.True);
            Assert.That(default(Quotient).Denominator.IsOne, Is.True);
            Assert.That(default(Quotient).ToExactText(), Is.EqualTo("0"));
            Assert.That(default(Quotient).Round(1), Is.Zero);
            Assert.That(default(Quotient).CompareTo(Quotient.Of(0)), Is.Zero);
        });
    }

    [Test]
    public void TheDefaultEqualsZero() => Assert.That(default(Quotient), Is.EqualTo(Quotient.Of(0)));

    [TestCase(1, 8, 1, "12.5")]
    [TestCase(1, 8, 0, "13")]
    [TestCase(-1, 8, 0, "-13")]
    [TestCase(1, 3, 1, "33.3")]
    [TestCase(2, 3, 1, "66.7")]
    [TestCase(9, 16, 1, "56.3")]
    [TestCase(0, 7, 1, "0")]
    public void APercentageIsRoundedOnceHalfAwayFromZero(int part, int whole, int decimals, string expected) =>
        Assert.That(Quotient.Percentage(part, whole).Round(decimals), Is.EqualTo(decimal.Parse(expected, CultureInfo.InvariantCulture)));

    [TestCase(1, 2, "0.5")]
    [TestCase(1, 3, "0.33333333333333333")]
    [TestCase(2, 3, "0.66666666666666667")]
    [TestCase(-200, 3, "-66.666666666666667")]
    [TestCase(100, 1, "100")]
    [TestCase(1, 1024, "0.0009765625")]
    public void TheExactTextHasSeventeenDigits(int numerator, int denominator, string expected)
    {
        var text = Quotient.Of(numerator, denominator).ToExactText();
        Assert.Multiple(() =>
        {
            Assert.That(text, Is.EqualTo(expected));
            Assert.That(Quotient.Of(numerator, denominator).ToString(), Is.EqualTo(text));
        });
    }

    [Test]
    public void ThereIsNoQuotientOverZeroAndNoRoundingToAnyNumberOfDecimals()
    {
        Assert.Multiple(() =>
        {
            Assert.That(() => Quotient.Of(1, 0), Throws.TypeOf<ArgumentOutOfRangeException>());
            Assert.That(() => Quotient.Of(1, 3).Round(-1), Throws.TypeOf<ArgumentOutOfRangeException>());
            Assert.That(() => Quotient.Of(1, 3).Round(19), Throws.TypeOf<ArgumentOutOfRangeException>());
        });
    }
}
