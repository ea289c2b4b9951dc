using Iapt.Measures.Audit.Feasibility;
using Iapt.Measures.Comparisons;
using Iapt.Measures.Results;

namespace Iapt.Measures.Audit.Tests.Feasibility;

/// <summary>A printed rate as linear rows, against rounding itself.</summary>
public sealed class RoundsToTests
{
    [Test]
    public void The_rows_hold_of_exactly_the_counts_that_are_printed_so([Values(0, 1)] int decimals)
    {
        var (checkedPairs, wrong) = (0, new List<string>());
        foreach (var denominator in Enumerable.Range(0, 41))
        {
            foreach (var numerator in Enumerable.Range(-5, 50))
            {
                for (var units = -30; units <= 130 * (decimals == 0 ? 1 : 10); units++)
                {
                    var rate = new RoundsTo(LinearForm.Of(numerator), LinearForm.Of(denominator), units, decimals, 100);
                    var printed = denominator > 0 && Quotient.Percentage(numerator, denominator).Round(decimals) * (decimals == 0 ? 1 : 10) == units;
                    checkedPairs++;
                    if (rate.HoldsOf([]) != printed || rate.Rows.All(row => row.HoldsOf([])) != printed)
                    {
                        wrong.Add($"{numerator} of {denominator}, {units}");
                    }
                }
            }
        }

        Assert.That(wrong, Is.Empty, $"{checkedPairs} pairs");
    }

    [TestCase(1, 8, 13, ExpectedResult = true, Description = "12.5 goes up")]
    [TestCase(1, 8, 12, ExpectedResult = false)]
    [TestCase(-1, 8, -13, ExpectedResult = true, Description = "away from zero on both sides")]
    [TestCase(-1, 8, -12, ExpectedResult = false)]
    [TestCase(1, 200, 1, ExpectedResult = true, Description = "a half is printed 1")]
    [TestCase(1, 201, 0, ExpectedResult = true)]
    [TestCase(0, 1, 0, ExpectedResult = true)]
    [TestCase(0, 0, 0, ExpectedResult = false, Description = "nothing is printed over nothing")]
    [TestCase(5, 0, 100, ExpectedResult = false)]
    public bool A_percentage_is_rounded_half_away_from_zero(long numerator, long denominator, long printed) =>
        new Solver(Fixed(numerator, denominator, printed)).Solve().Answer == Answer.Feasible;

    // The system knows of constants only what its rows say.
    private static IntegerSystem Fixed(long numerator, long denominator, long printed)
    {
        var builder = new IntegerSystem.Builder();
        builder.Require(new RoundsTo(LinearForm.Of(numerator), LinearForm.Of(denominator), printed, 0, 100));
        return builder.Build();
    }

    [Test]
    public void A_printed_figure_keeps_its_decimals()
    {
        var rate = RoundsTo.Percentage(LinearForm.Of(7), LinearForm.Of(100), new PrintedFigure(7.0m));
        Assert.Multiple(() =>
        {
            Assert.That((rate.Units, rate.Decimals, rate.Scale), Is.EqualTo((70L, 1, 100L)));
            Assert.That(rate.HoldsOf([]), Is.True);
        });
    }

    [Test]
    public void More_decimals_than_six_are_refused() =>
        Assert.That(() => new RoundsTo(LinearForm.Of(1), LinearForm.Of(1), 1, 7, 100), Throws.TypeOf<ArgumentOutOfRangeException>());

    [Test]
    public void Sums_that_64_bits_may_not_hold_are_refused()
    {
        var builder = new IntegerSystem.Builder();
        var unbounded = builder.Add(new WholeNumbers(0, null));
        Assert.Multiple(() =>
        {
            Assert.That(() => builder.Require(new Between(4_000_000_000L * unbounded, 0, null)), Throws.TypeOf<ArgumentOutOfRangeException>());
            Assert.That(() => builder.Require(new Between(new Variable(1), 0, null)), Throws.TypeOf<ArgumentOutOfRangeException>());
            Assert.That(() => builder.Add(0, IntegerSystem.Most + 1), Throws.TypeOf<ArgumentOutOfRangeException>());
        });
    }
}
