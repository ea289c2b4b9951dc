using Iapt.Measures.Results;

namespace Iapt.Measures.Published.Tests;

// Three figures of the final report on December 2020 do not follow from the counts beside them (decisions.md 29). Each case says what is contradicted, and the
// smallest slip that accounts for it. The page mixes two sets of counts: finished courses are 48,331 in one worked line and 48,111 in the two others.
public sealed class December2020Tests
{
    private const long Finished = 48_111;
    private const long StaleFinished = 48_331;
    private const long NotAtCaseness = 2_957;
    private const long ReliablyRecovered = 22_301;
    private const long ReliablyImproved = 32_597;

    [Test]
    public void The_recovery_rate_51_6_follows_from_the_printed_counts() => Assert.That(Rate(23_291, Finished - NotAtCaseness), Is.EqualTo(51.6m));

    [Test]
    public void Reliable_recovery_47_2_contradicts_the_printed_counts_and_is_one_digit_away()
    {
        var denominator = Finished - NotAtCaseness;
        var slips = Substitutions(ReliablyRecovered).Where(numerator => numerator <= denominator && Rate(numerator, denominator) == 47.2m);
        Assert.Multiple(() =>
        {
            Assert.That(Published("M-2020-12:005"), Is.EqualTo((ReliablyRecovered, denominator, 47.2m)));
            Assert.That(Rate(ReliablyRecovered, denominator), Is.EqualTo(49.4m));
            Assert.That(slips, Is.EqualTo([21_301L]));
        });
    }

    [Test]
    public void Reliable_recovery_48_8_contradicts_the_printed_counts_and_is_a_transposition_away()
    {
        var denominator = Finished - NotAtCaseness;
        var slips = Transpositions(ReliablyRecovered).Where(numerator => Rate(numerator, denominator) == 48.8m);
        Assert.Multiple(() =>
        {
            Assert.That(Published("M-2020-12:004"), Is.EqualTo((ReliablyRecovered, denominator, 48.8m)));
            Assert.That(slips, Is.EqualTo([22_031L]));
            Assert.That(Reaching(48.8m, denominator), Is.EqualTo((22_013L, 22_057L)));
        });
    }

    [Test]
    public void Reliable_improvement_67_7_contradicts_the_printed_counts_and_needs_two_changes()
    {
        Assert.Multiple(() =>
        {
            Assert.That(Published("M-2020-12:003"), Is.EqualTo((ReliablyImproved, StaleFinished, 67.7m)));
            Assert.That(Rate(ReliablyImproved, StaleFinished), Is.EqualTo(67.4m));
            Assert.That(Rate(ReliablyImproved, Finished), Is.EqualTo(67.8m), "The stale denominator alone does not account for it.");
            Assert.That(Reaching(67.7m, Finished), Is.EqualTo((32_548L, 32_595L)));
        });
    }

    private static (long Numerator, long Denominator, decimal Value) Published(string row)
    {
        var figure = PublishedFigure.Shipped.Single(figure => string.Equals(figure.Row, row, StringComparison.Ordinal));
        return (figure.Numerator, figure.Denominator, figure.Value);
    }

    private static decimal Rate(long numerator, long denominator) => Quotient.Percentage(numerator, denominator).Round(1);

    private static (long First, long Last) Reaching(decimal rate, long denominator)
    {
        var numerators = Enumerable.Range(0, (int)denominator + 1).Where(numerator => Rate(numerator, denominator) == rate).ToList();
        return (numerators[0], numerators[^1]);
    }

    private static IEnumerable<long> Substitutions(long number)
    {
        for (long place = 1; place <= number; place *= 10)
        {
            var digit = number / place % 10;
            for (var other = 0; other < 10; other++)
            {
                if (other != digit)
                {
                    yield return number + ((other - digit) * place);
                }
            }
        }
    }

    private static IEnumerable<long> Transpositions(long number)
    {
        for (long place = 1; place * 10 <= number; place *= 10)
        {
            var (low, high) = (number / place % 10, number / place / 10 % 10);
            if (low != high)
            {
                yield return number + ((low - high) * 9 * place);
            }
        }
    }
}
