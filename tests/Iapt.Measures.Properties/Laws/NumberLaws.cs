using System.Globalization;
using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using Iapt.Measures.Algebra;
using Iapt.Measures.DataSet;
using Iapt.Measures.Properties.Generation;
using Iapt.Measures.Results;
using Law = FsCheck.NUnit.PropertyAttribute;

namespace Iapt.Measures.Properties.Laws;

/// <summary>A quotient and decimals to round it to; half of them are exact ties.</summary>
public sealed record Rounding(long Numerator, long Denominator, int Decimals)
{
    public Quotient Quotient => Quotient.Of(Numerator, Denominator);
}

public static class NumberArbitraries
{
    public static Arbitrary<Rounding> Roundings() => Arb.From(Gen.OneOf(Any, Tie), one => one.Numerator == 0 ? [] : [one with { Numerator = one.Numerator / 2 }]);

    private static Gen<Rounding> Any =>
        from numerator in Gen.Choose(-1_000_000, 1_000_000)
        from denominator in Gen.Choose(1, 100_000)
        from decimals in Gen.Choose(0, 4)
        select new Rounding(numerator, denominator, decimals);

    private static Gen<Rounding> Tie =>
        from half in Gen.Choose(-10_000, 10_000)
        from decimals in Gen.Choose(0, 4)
        select new Rounding((2 * half) + 1, 2 * (long)BigInteger.Pow(10, decimals), decimals);
}

/// <summary>Rounding and reading of numbers.</summary>
internal sealed class NumberLaws
{
    private static readonly ScoreField[] Scores = [.. ScorePairFields.All.SelectMany(pair => new[] { pair.First, pair.Last })];

    [Law(Arbitrary = [typeof(NumberArbitraries)], MaxTest = 2000)]
    public Property A_rounded_number_is_at_most_half_a_step_off_and_half_a_step_is_away_from_zero(Rounding rounding)
    {
        var rounded = rounding.Quotient.Round(rounding.Decimals);
        var power = BigInteger.Pow(10, rounding.Decimals);
        var twice = 2 * ((new BigInteger(rounded * (decimal)power) * rounding.Denominator) - (rounding.Numerator * power));
        var awayFromZero = BigInteger.Abs(twice) < rounding.Denominator || (BigInteger.Abs(twice) == rounding.Denominator && twice.Sign == Math.Sign(rounding.Numerator));
        return awayFromZero.Label($"rounded to {rounded.ToString(CultureInfo.InvariantCulture)}");
    }

    [Law(Arbitrary = [typeof(NumberArbitraries)], MaxTest = 2000)]
    public Property Rounding_knows_no_sign(Rounding rounding) =>
        (rounding.Quotient.Round(rounding.Decimals) == -Quotient.Of(-rounding.Numerator, rounding.Denominator).Round(rounding.Decimals)).ToProperty();

    [Law(Arbitrary = [typeof(NumberArbitraries)], MaxTest = 2000)]
    public Property The_printed_value_differs_in_the_eighteenth_digit_at_most(Rounding rounding)
    {
        var text = rounding.Quotient.ToExactText();
        var printed = decimal.Parse(text, CultureInfo.InvariantCulture);
        var exact = (decimal)rounding.Numerator / rounding.Denominator;
        var digits = text.TrimStart('-').Replace(".", "", StringComparison.Ordinal).TrimStart('0').Length;
        return (decimal.Abs(printed - exact) <= decimal.Abs(exact) * 1e-16m && digits <= Quotient.PrintedDigits).Label(text);
    }

    [Law(Arbitrary = [typeof(NumberArbitraries)], MaxTest = 1000)]
    public Property Equal_quotients_are_one_value(Rounding rounding, PositiveInt factor) =>
        (Quotient.Of((BigInteger)rounding.Numerator * factor.Get, (BigInteger)rounding.Denominator * factor.Get) == rounding.Quotient).ToProperty();

    [Law(MaxTest = 2000)]
    public Property A_score_is_used_when_the_instrument_can_have_it_and_never_otherwise(int number)
    {
        var text = (number % 600).ToString(CultureInfo.InvariantCulture);
        return Ran.None(
            from field in Scores
            let reading = field.Read(text)
            let units = number % 600 * (long)Math.Pow(10, field.Decimals)
            where reading.Value.IsPresent != (units >= field.Instrument!.Minimum && units <= field.Instrument.Maximum)
                || (reading.Value.IsPresent && reading.Value.Number != units)
                || (!reading.Value.IsPresent && reading.Issue is not IssueCode.ScoreOutOfRange)
            select $"{field.Name} reads {text} as {reading}");
    }

    [Law(Arbitrary = [typeof(Arbitraries)])]
    public Property What_is_written_is_read_again(AnyRows rows) => Ran.None(
        from row in rows.Rows
        from cell in row.Cells
        let text = cell.Key.Write(cell.Value)
        where cell.Key.Read(text).Value != cell.Value || cell.Key.Read($"  {text} ").Value != cell.Value
        select $"{cell.Key.Name} {text}");

    [Law(MaxTest = 2000)]
    public Property No_text_is_an_exception(string text) => Ran.None(
        from field in Row.Columns
        let reading = field.Read(text)
        where reading.Value.IsPresent && field is not CodeField && reading.Issue is not null && reading.Issue != IssueCode.ScoreBelowScale
        select $"{field.Name} used a text that it complained of");
}
