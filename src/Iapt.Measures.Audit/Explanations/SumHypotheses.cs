using System.Globalization;

namespace Iapt.Measures.Audit;

/// <summary>Known causes of sums that are wrong, each tested: a part counted twice, a slip of a digit in one part, two digits exchanged.</summary>
internal static class SumHypotheses
{
    private const int Most = 3;

    /// <summary>Those that hold.</summary>
    /// <param name="test">The sum.</param>
    public static IEnumerable<Explanation> Of(SumTest test) => Twice(test).Concat(Slips(test)).Take(Most);

    private static IEnumerable<Explanation> Twice(SumTest test) =>
        from part in test.Parts
        where test.IsOver && part.Printed is { IsNumber: true, Value: > 0 } && Fits(test, part, CountRange.Of(0))
        select new Explanation("duplicated row", true, string.Create(CultureInfo.InvariantCulture, $"without the {part.Printed} of line {part.Line} the sum agrees"));

    private static IEnumerable<Explanation> Slips(SumTest test) =>
        from figure in test.Parts.Append(test.Whole)
        where figure.Printed is { IsNumber: true } && figure.Row.Policy.IsExact
        from slip in DigitSlips.Of((long)figure.Printed.Value)
        where figure == test.Whole ? slip.Count >= test.Sum.Low && slip.Count <= test.Sum.High : Fits(test, figure, CountRange.Of(slip.Count))
        select new Explanation(slip.Cause, true, string.Create(CultureInfo.InvariantCulture, $"{slip.Count} instead of {figure.Printed} in line {figure.Line} makes the sum agree"));

    private static bool Fits(SumTest test, PublishedFigure part, CountRange instead)
    {
        var own = part.Row.Policy.Allowed(part.Printed)!.Value;
        var sum = new CountRange(test.Sum.Low - own.Low + instead.Low, test.Sum.High - own.High + instead.High);
        return sum.Low <= test.WholeRange.High && sum.High >= test.WholeRange.Low;
    }
}
