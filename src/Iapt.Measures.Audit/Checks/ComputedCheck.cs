using System.Globalization;
using Iapt.Measures.Results;

namespace Iapt.Measures.Audit;

/// <summary>Results of <c>compute</c>: each rate against the numerator and denominator on its line.</summary>
internal static class ComputedCheck
{
    /// <summary>Checks a row.</summary>
    /// <param name="row">The row.</param>
    public static IEnumerable<Finding> Run(FigureRow row)
    {
        if (row.Place.Series != FigureSeries.Computed)
        {
            yield break;
        }

        foreach (var figure in row.Figures)
        {
            if (figure is not { Numerator: { } numerator, Denominator: > 0 and var denominator, Printed.IsNumber: true, Kind: StatisticKind.Percentage })
            {
                continue;
            }

            var exact = Quotient.Percentage(numerator, denominator).ToExactText();
            if (IsPrintedAs(exact, figure.Printed))
            {
                figure.Verdict = Verdict.Exact;
                continue;
            }

            figure.Verdict = Verdict.Contradicts;
            yield return new Finding(CheckNames.Percentage, true, figure)
            {
                Expected = exact,
                Reason = System.FormattableString.Invariant($"{numerator} of {denominator} on the same line"),
            };
        }
    }

    // Parquet, and whoever reads a file and writes it again, keep the 64-bit number that is nearest to the exact one: its digits may differ in the seventeenth.
    private static bool IsPrintedAs(string exact, Printed printed) =>
        string.Equals(exact, printed.ToString(), StringComparison.Ordinal) || Nearest(exact).Equals(Nearest(printed.ToString()));

    private static double Nearest(string digits) => double.Parse(digits, CultureInfo.InvariantCulture);
}
