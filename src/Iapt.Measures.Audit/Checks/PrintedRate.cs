using System.Globalization;
using Iapt.Measures.Comparisons;
using Iapt.Measures.Results;

namespace Iapt.Measures.Audit;

/// <summary>The percentages that counts within ranges can give, as they would be printed.</summary>
internal static class PrintedRate
{
    /// <summary>One percentage, or the lowest and the highest.</summary>
    /// <param name="numerator">What the numerator can be.</param>
    /// <param name="denominator">What the denominator can be.</param>
    /// <param name="decimals">The decimals that are printed.</param>
    public static string Of(CountRange numerator, CountRange denominator, int decimals)
    {
        if (numerator.IsEmpty || denominator.IsEmpty || denominator.High <= 0)
        {
            return "";
        }

        var low = Quotient.Percentage(Math.Max(0, numerator.Low), denominator.High).Round(decimals);
        var least = Math.Max(1, denominator.Low);
        var high = Quotient.Percentage(Math.Min(numerator.High, denominator.High), Math.Max(least, Math.Min(numerator.High, denominator.High))).Round(decimals);
        return low == high ? Text(low) : $"{Text(low)} to {Text(high)}";
    }

    /// <summary>A print as a rounded number: with the decimals that its publication prints, which a trailing zero may have lost.</summary>
    /// <param name="printed">What is printed.</param>
    /// <param name="decimals">The decimals.</param>
    public static PrintedFigure Figure(Printed printed, int decimals) =>
        new(decimal.Parse(printed.Value.ToString(string.Create(CultureInfo.InvariantCulture, $"F{decimals}"), CultureInfo.InvariantCulture), CultureInfo.InvariantCulture));

    private static string Text(decimal rate) => rate.ToString("0.##################", CultureInfo.InvariantCulture);
}
