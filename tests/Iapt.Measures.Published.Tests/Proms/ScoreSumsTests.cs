using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using Iapt.Measures.Proms;
using Iapt.Measures.Results;
using Law = FsCheck.NUnit.PropertyAttribute;

namespace Iapt.Measures.Published.Tests;

public sealed class ScoreSumsTests
{
    private static Arbitrary<int[]> Scores { get; } = Gen.Choose(0, 27).ArrayOf().Where(scores => scores.Length > 0).ToArbitrary();

    private static Arbitrary<(long Numerator, long Denominator)> Fractions { get; } =
        (from numerator in Gen.OneOf(Gen.Choose(0, 60), Gen.Choose(0, 2_000_000))
         from denominator in Gen.Choose(1, 400)
         select ((long)numerator, (long)denominator)).ToArbitrary();

    // The textbook's way round: the mean square distance from the mean, in exact numbers.
    [Law(MaxTest = 500)]
    public Property The_variance_is_the_mean_square_distance_from_the_mean() => Prop.ForAll(Scores, scores =>
    {
        var sums = ScoreSums.Of(scores);
        var distances = scores.Select(score => Quotient.Of(score) - sums.Mean!.Value).Aggregate(Quotient.Of(0), (sum, distance) => sum + (distance * distance));
        return sums.Variance == distances / Quotient.Of(scores.Length) && sums.Mean == Quotient.Of(scores.Sum(), scores.Length);
    });

    [Law(MaxTest = 500)]
    public Property Sums_of_parts_add_up_in_any_order() => Prop.ForAll(Scores, Scores, (one, other) =>
    {
        var whole = ScoreSums.Of([.. one, .. other]);
        return ScoreSums.Of(one) + ScoreSums.Of(other) == whole && ScoreSums.Of(other) + ScoreSums.Of(one) == whole && default(ScoreSums) + whole == whole;
    });

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

    // One referral deviates by 0, two by half their distance: a sample's divisor would give none and 4.2.
    [Test]
    public void The_divisor_is_the_number_of_scores()
    {
        Assert.Multiple(() =>
        {
            Assert.That(ScoreSums.Of([14]).StandardDeviation!.Value.Round(1), Is.Zero);
            Assert.That(ScoreSums.Of([10, 16]).StandardDeviation!.Value.Round(1), Is.EqualTo(3m));
            Assert.That(ScoreSums.Of([10, 16, 17]).StandardDeviation!.Value.Round(1), Is.EqualTo(3.1m));
            Assert.That(ScoreSums.Of([]).Mean, Is.Null);
            Assert.That(ScoreSums.Of([]).StandardDeviation, Is.Null);
        });
    }

    // First scores 20 and 14 of England deviate by 3: a group that falls from 17 to 12.5 has an effect of 1.5, whatever its own deviation.
    [Test]
    public void An_effect_size_is_over_the_deviation_of_England()
    {
        var england = ScoreSums.Of([20, 14]);
        Assert.Multiple(() =>
        {
            Assert.That(new ScoreChange(ScoreSums.Of([16, 18]), ScoreSums.Of([12, 13])).EffectSize(england)!.Value.Round(1), Is.EqualTo(1.5m));
            Assert.That(new ScoreChange(ScoreSums.Of([12, 13]), ScoreSums.Of([16, 18])).EffectSize(england)!.Value.Round(1), Is.EqualTo(-1.5m));
            Assert.That(new ScoreChange(ScoreSums.Of([12]), ScoreSums.Of([12])).EffectSize(england)!.Value.Round(1), Is.Zero);
            Assert.That(new ScoreChange(ScoreSums.Of([16]), ScoreSums.Of([])).EffectSize(england), Is.Null);
            Assert.That(new ScoreChange(ScoreSums.Of([16]), ScoreSums.Of([12])).EffectSize(ScoreSums.Of([14])), Is.Null, "a deviation of 0");
            Assert.That(new ScoreChange(ScoreSums.Of([16]), ScoreSums.Of([12])).EffectSize(default), Is.Null, "no England");
        });
    }

    [TestCase(0, 0, 1)]
    [TestCase(0, 1, 1)]
    [TestCase(2, 10, 49)]
    [TestCase(-1, 0, 0)]
    public void Sums_that_no_scores_have_are_refused(long count, int sum, int squares) =>
        Assert.That(() => new ScoreSums(count, sum, squares), Throws.TypeOf<ArgumentOutOfRangeException>());

    [Test]
    public void No_courses_have_no_percentage()
    {
        var outcomes = new CourseOutcomes(5, 5, 0, 0, 2, 1, 2);
        Assert.Multiple(() =>
        {
            Assert.That(outcomes.RecoveryPercentage, Is.Null);
            Assert.That(outcomes.ReliableRecoveryPercentage, Is.Null);
            Assert.That(outcomes.ReliableImprovementPercentage, Is.EqualTo(Quotient.Of(40)));
            Assert.That(new CourseOutcomes(0, 0, 0, 0, 0, 0, 0).NoReliableChangePercentage, Is.Null);
        });
    }
}
