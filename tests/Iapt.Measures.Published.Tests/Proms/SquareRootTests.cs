using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using Iapt.Measures.Results;
using Law = FsCheck.NUnit.PropertyAttribute;

namespace Iapt.Measures.Published.Tests;

public sealed class SquareRootTests
{
    private static Arbitrary<(long Numerator, long Denominator)> Fractions { get; } =
        (from numerator in Gen.OneOf(Gen.Choose(0, 60), Gen.Choose(0, 2_000_000))
         from denominator in Gen.Choose(1, 400)
         select ((long)numerator, (long)denominator)).ToArbitrary();

    // A root rounds to a number exactly when its square lies between those of the number's two ends.
    [Law(MaxTest = 2000)]
    public Property A_root_rounds_to_the_nearest() => Prop.ForAll(Fractions, Gen.Choose(0, 3).ToArbitrary(), (fraction, decimals) =>
    {
        var square = Quotient.Of(fraction.Numerator, fraction.Denominator);
        var rounded = SquareRoot.Of(square).Round(decimals);
        var power = BigInteger.Pow(10, decimals);
        var units = new BigInteger(rounded * (decimal)power);
        var (low, high) = (Quotient.Of((2 * units) - 1, 2 * power), Quotient.Of((2 * units) + 1, 2 * power));
        return (units.IsZero || (low * low).CompareTo(square) <= 0) && square.CompareTo(high * high) < 0;
    });

    [Law(MaxTest = 500)]
    public Property A_number_over_a_root_is_negative_where_the_number_is() => Prop.ForAll(Fractions, Gen.Choose(1, 900).ToArbitrary(), (fraction, square) =>
    {
        var number = Quotient.Of(fraction.Numerator, fraction.Denominator);
        var (above, below) = (SquareRoot.Over(number, Quotient.Of(square)), SquareRoot.Over(Quotient.Of(0) - number, Quotient.Of(square)));
        return below.Round(2) == -above.Round(2) && above.CompareTo(below) == Math.Sign(fraction.Numerator);
    });

    // A half goes away from zero: 0.05 is the root of 0.0025, a hair less is below it.
    [Test]
    public void A_tie_goes_away_from_zero()
    {
        Assert.Multiple(() =>
        {
            Assert.That(SquareRoot.Of(Quotient.Of(25, 10_000)).Round(1), Is.EqualTo(0.1m));
            Assert.That(SquareRoot.Of(Quotient.Of(24_999_999, 10_000_000_000)).Round(1), Is.Zero);
            Assert.That(SquareRoot.Over(Quotient.Of(-1), Quotient.Of(16)).Round(1), Is.EqualTo(-0.3m));
            Assert.That(SquareRoot.Of(Quotient.Of(2)).ToString(), Is.EqualTo("1.414214"));
            Assert.That(() => SquareRoot.Of(Quotient.Of(-1)), Throws.TypeOf<ArgumentOutOfRangeException>());
            Assert.That(() => SquareRoot.Over(Quotient.Of(1), Quotient.Of(0)), Throws.TypeOf<ArgumentOutOfRangeException>());
        });
    }
}
