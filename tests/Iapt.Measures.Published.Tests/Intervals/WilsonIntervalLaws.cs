using FsCheck;
using FsCheck.Fluent;
using Iapt.Measures.Statistics;
using Law = FsCheck.NUnit.PropertyAttribute;

namespace Iapt.Measures.Published.Tests;

public sealed class WilsonIntervalLaws
{
    // Two-sided deviates of the normal distribution, from tables.
    private static readonly (decimal Level, double Deviate)[] Tabulated =
        [(0.5m, 0.674489750196082), (0.8m, 1.2815515655446), (0.9m, 1.64485362695147), (0.95m, 1.95996398454005), (0.99m, 2.5758293035489), (0.998m, 3.09023230616781), (0.999m, 3.29052673149193)];

    // What a score interval is: each bound is the proportion from which the rate lies just one deviate away. No formula for the bounds is used.
    [Law(MaxTest = 2000)]
    public Property Each_bound_is_one_deviate_from_the_rate() => Prop.ForAll(Rates, Gen.Elements(Tabulated).ToArbitrary(), (rate, tabulated) =>
    {
        var interval = WilsonInterval.Of(rate.Part, rate.Whole, ConfidenceLevel.Of(tabulated.Level))!;
        var observed = (double)rate.Part / rate.Whole;
        return OneDeviateAway((double)interval.Lower) && OneDeviateAway((double)interval.Upper);

        bool OneDeviateAway(double bound)
        {
            var distance = tabulated.Deviate * Math.Sqrt(bound * (1 - bound) / rate.Whole);
            return Math.Abs(Math.Abs(observed - bound) - distance) <= 1e-12;
        }
    });

    [Law(MaxTest = 1000)]
    public Property The_rate_lies_within_and_the_bounds_within_0_and_1() => Prop.ForAll(Rates, Levels, (rate, level) =>
    {
        var interval = WilsonInterval.Of(rate.Part, rate.Whole, level)!;
        var observed = (decimal)((double)rate.Part / rate.Whole);
        return interval.Lower >= 0 && interval.Upper <= 1 && interval.Contains(observed)
            && interval.Lower == 0 == (rate.Part == 0) && interval.Upper == 1 == (rate.Part == rate.Whole);
    });

    [Law(MaxTest = 1000)]
    public Property A_higher_level_is_wider() => Prop.ForAll(Rates, Levels, Levels, (rate, one, other) =>
    {
        var (lower, higher) = one.CompareTo(other) < 0 ? (one, other) : (other, one);
        var (narrow, wide) = (WilsonInterval.Of(rate.Part, rate.Whole, lower)!, WilsonInterval.Of(rate.Part, rate.Whole, higher)!);
        return lower == higher ? narrow == wide : wide.Lower <= narrow.Lower && narrow.Upper <= wide.Upper && wide.Upper - wide.Lower > narrow.Upper - narrow.Lower;
    });

    [Law(MaxTest = 1000)]
    public Property The_others_have_the_mirrored_interval() => Prop.ForAll(Rates, Levels, (rate, level) =>
    {
        var interval = WilsonInterval.Of(rate.Part, rate.Whole, level)!;
        var others = WilsonInterval.Of(rate.Whole - rate.Part, rate.Whole, level)!;
        return Near(others.Lower, 1 - interval.Upper) && Near(others.Upper, 1 - interval.Lower);
    });

    [Law(MaxTest = 1000)]
    public Property The_same_rate_of_more_referrals_is_narrower() => Prop.ForAll(Rates, Levels, Gen.Choose(2, 50).ToArbitrary(), (rate, level, times) =>
    {
        var few = WilsonInterval.Of(rate.Part, rate.Whole, level)!;
        var many = WilsonInterval.Of(rate.Part * times, rate.Whole * times, level)!;
        return many.Upper - many.Lower < few.Upper - few.Lower;
    });

    [Law(MaxTest = 500)]
    public Property A_level_reads_back_as_itself() => Prop.ForAll(Levels, level =>
        ConfidenceLevel.Parse(level.ToString(), null) == level && ConfidenceLevel.Of(level.Value + 0.0000m) is var padded && padded == level
        && padded.ToString() == level.ToString() && padded.GetHashCode() == level.GetHashCode());

    // From one referral to a national year, with the ends of each rate.
    private static Arbitrary<Rate> Rates { get; } = Arb.From(
        from whole in Gen.OneOf(Gen.Choose(1, 12), Gen.Choose(1, 400), Gen.Choose(1, 2_000_000))
        from part in Gen.OneOf(Gen.Choose(0, whole), Gen.Elements(0, whole, Math.Min(1, whole), whole - 1))
        select new Rate(part, whole),
        rate => from smaller in new[] { new Rate(rate.Part / 2, Math.Max(1, rate.Whole / 2)), new Rate(Math.Max(0, rate.Part - 1), rate.Whole) }
                where smaller != rate
                select smaller);

    private static Arbitrary<ConfidenceLevel> Levels { get; } = Arb.From(
        Gen.OneOf(Gen.Choose(1, 999).Select(thousandths => ConfidenceLevel.Of(thousandths / 1000m)), Gen.Elements(0.8m, 0.9m, 0.95m, 0.99m, 0.998m, 0.9999m).Select(ConfidenceLevel.Of)));

    private static bool Near(decimal one, decimal other) => Math.Abs(one - other) <= 0.000_000_000_000_02m;

    private sealed record Rate(long Part, long Whole);
}
