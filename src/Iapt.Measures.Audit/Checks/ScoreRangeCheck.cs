using System.Globalization;

namespace Iapt.Measures.Audit;

/// <summary>Means within the range of their score, and standard deviations that such a mean allows: the variance of numbers from 0 to h with mean m is at most m (h - m).</summary>
internal static class ScoreRangeCheck
{
    /// <summary>Checks a row.</summary>
    /// <param name="row">The row.</param>
    public static IEnumerable<Finding> Run(FigureRow row)
    {
        if (row.Place.Series != FigureSeries.Proms)
        {
            yield break;
        }

        foreach (var mean in row.Figures.Where(figure => figure is { Kind: StatisticKind.Mean, Printed.IsNumber: true }))
        {
            if (ScoreRanges.HighestOf(mean.Key) is not { } highest)
            {
                continue;
            }

            var range = DecimalRange.Of(mean.Printed);
            if (range.High < 0 || range.Low > highest)
            {
                mean.Verdict = Verdict.Contradicts;
                yield return new Finding(CheckNames.ScoreRange, true, mean)
                {
                    Expected = string.Create(CultureInfo.InvariantCulture, $"0 to {highest}"),
                    Reason = "a mean lies within the range of its score",
                };
            }
            else if (row.Find(mean.Key.Replace("_mean", "_sd", StringComparison.Ordinal)) is { Printed.IsNumber: true } deviation && IsTooWide(range, DecimalRange.Of(deviation.Printed), highest))
            {
                deviation.Verdict = Verdict.Contradicts;
                yield return new Finding(CheckNames.ScoreRange, true, deviation)
                {
                    Expected = string.Create(CultureInfo.InvariantCulture, $"0 to {highest / 2}"),
                    From = [mean],
                    Reason = string.Create(CultureInfo.InvariantCulture, $"scores from 0 to {highest} with a mean of {mean.Printed} do not vary so much"),
                };
            }
        }
    }

    private static bool IsTooWide(DecimalRange mean, DecimalRange deviation, decimal highest)
    {
        if (deviation.High < 0)
        {
            return true;
        }

        // The mean that leaves most room is the one nearest to the middle of the range.
        var nearest = Math.Clamp(highest / 2, mean.Low, mean.High);
        var least = Math.Max(0, deviation.Low);
        return Math.Abs(least) > highest || least * least > nearest * (highest - nearest);
    }
}
