using FsCheck;
using FsCheck.Fluent;
using Iapt.Measures.Statistics;
using Law = FsCheck.NUnit.PropertyAttribute;

namespace Iapt.Measures.Published.Tests;

// The exact interval, and the interval of a difference. That the exact interval contains the score interval is no law: near 0 and 1 it need not.
public sealed class IntervalLaws
{
    private static Arbitrary<Rate> Rates { get; } = Arb.From(
        from whole in Gen.OneOf(Gen.Choose(1, 12), Gen.Choose(1, 400))
        from part in Gen.OneOf(Gen.Choose(0, whole), Gen.Elements(0, whole, Math.Min(1, whole), whole - 1))
        select new Rate(part, whole));

    private static Arbitrary<ConfidenceLevel> Levels { get; } = Gen.Elements(0.5m, 0.8m, 0.9m, 0.95m, 0.99m, 0.998m).Select(ConfidenceLevel.Of).ToArbitrary();

    // What makes it exact: at each bound, what was seen or worse has just the probability of the tail. The terms of the binomial are added up, not a beta function.
    [Law(MaxTest = 400)]
    public Property Each_bound_has_the_probability_of_the_tail() => Prop.ForAll(Rates, Levels, (rate, level) =>
    {
        var (interval, tail) = (ExactInterval.Of(rate.Part, rate.Whole, level)!, (double)(1 - level.Value) / 2);
        var above = rate.Part == 0 || Near(AtLeast(rate.Part, rate.Whole, (double)interval.Lower), tail);
        var below = rate.Part == rate.Whole || Near(AtLeast(rate.Whole - rate.Part, rate.Whole, 1 - (double)interval.Upper), tail);
        return above && below;
    });

    [Law(MaxTest = 400)]
    public Property The_exact_interval_contains_the_rate_within_0_and_1() => Prop.ForAll(Rates, Levels, (rate, level) =>
    {
        var interval = ExactInterval.Of(rate.Part, rate.Whole, level)!;
        return interval.Contains((decimal)rate.Part / rate.Whole) && interval.Lower == 0 == (rate.Part == 0) && interval.Upper == 1 == (rate.Part == rate.Whole);
    });

    [Law(MaxTest = 400)]
    public Property The_others_have_the_mirrored_exact_interval() => Prop.ForAll(Rates, Levels, (rate, level) =>
    {
        var (interval, others) = (ExactInterval.Of(rate.Part, rate.Whole, level)!, ExactInterval.Of(rate.Whole - rate.Part, rate.Whole, level)!);
        return Same(others.Lower, 1 - interval.Upper) && Same(others.Upper, 1 - interval.Lower);
    });

    [Law(MaxTest = 400)]
    public Property The_same_rate_of_more_referrals_is_narrower() => Prop.ForAll(Rates, Levels, Gen.Choose(2, 20).ToArbitrary(), (rate, level, times) =>
    {
        var (few, many) = (ExactInterval.Of(rate.Part, rate.Whole, level)!, ExactInterval.Of(rate.Part * times, rate.Whole * times, level)!);
        return many.Upper - many.Lower < few.Upper - few.Lower;
    });

    [Law(MaxTest = 400)]
    public Property A_higher_level_is_wider() => Prop.ForAll(Rates, Levels, Levels, (rate, one, other) =>
    {
        var (lower, higher) = one.CompareTo(other) <= 0 ? (one, other) : (other, one);
        var (narrow, wide) = (ExactInterval.Of(rate.Part, rate.Whole, lower)!, ExactInterval.Of(rate.Part, rate.Whole, higher)!);
        return wide.Lower <= narrow.Lower && narrow.Upper <= wide.Upper;
    });

    [Law(MaxTest = 1000)]
    public Property The_interval_of_a_difference_contains_it() => Prop.ForAll(Rates, Rates, Levels, (one, other, level) =>
    {
        var (interval, difference) = (Difference(one, other, level), ((decimal)one.Part / one.Whole) - ((decimal)other.Part / other.Whole));
        return interval.Lower <= difference + 1e-14m && difference <= interval.Upper + 1e-14m;
    });

    // Taking the rates in the other order, or the others of both, turns the interval about 0.
    [Law(MaxTest = 1000)]
    public Property The_interval_of_a_difference_turns_about_0() => Prop.ForAll(Rates, Rates, Levels, (one, other, level) =>
    {
        var (interval, swapped, others) = (Difference(one, other, level), Difference(other, one, level), Difference(one.Others, other.Others, level));
        return Same(swapped.Lower, -interval.Upper) && Same(swapped.Upper, -interval.Lower) && Same(others.Lower, -interval.Upper) && Same(others.Upper, -interval.Lower);
    });

    [Law(MaxTest = 1000)]
    public Property A_difference_of_more_referrals_is_narrower() => Prop.ForAll(Rates, Rates, Levels, (one, other, level) =>
    {
        var (few, many) = (Difference(one, other, level), Difference(new Rate(one.Part * 7, one.Whole * 7), new Rate(other.Part * 7, other.Whole * 7), level));
        return many.Upper - many.Lower < few.Upper - few.Lower;
    });

    private static DifferenceInterval Difference(Rate one, Rate other, ConfidenceLevel level) => NewcombeInterval.Of(one.Part, one.Whole, other.Part, other.Whole, level)!;

    // The probability of so many or more out of the whole, by the terms of the binomial, each from the one before it.
    private static double AtLeast(long part, long whole, double rate)
    {
        var (logarithm, sum) = (whole * Math.Log(1 - rate), 0.0);
        for (var count = 0L; count <= whole; count++)
        {
            sum += count >= part ? Math.Exp(logarithm) : 0;
            logarithm += Math.Log((double)(whole - count) / (count + 1)) + Math.Log(rate / (1 - rate));
        }

        return sum;
    }

    private static bool Near(double probability, double tail) => Math.Abs(probability - tail) <= 1e-9;

    private static bool Same(decimal one, decimal other) => Math.Abs(one - other) <= 0.000_000_000_000_1m;

    private sealed record Rate(long Part, long Whole)
    {
        public Rate Others => new(Whole - Part, Whole);
    }
}
