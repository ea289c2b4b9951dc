using System.Globalization;

namespace Iapt.Measures.Audit;

/// <summary>
/// How likely the percentages of a row show an error. Below England the shares were counted by perturbing every printed figure (<c>published-figures.md</c> 3); with
/// exact counts a wrong count is seen as often as it moves the percentage over the end of its print.
/// </summary>
/// <param name="OnePoint">The share, in per cent, of percentages one point off that are seen.</param>
/// <param name="FiveOfCount">The share, in per cent, of numerators five off that are seen.</param>
public readonly record struct DetectionPower(decimal OnePoint, decimal FiveOfCount)
{
    private static readonly (long Below, decimal OnePoint, decimal FiveOfCount)[] BelowEngland =
    [
        (25, 63.5m, 91.5m), (50, 15.5m, 83.9m), (100, 5.9m, 78.6m), (200, 10.0m, 73.1m), (500, 23.3m, 55.8m), (1000, 53.4m, 28.8m), (long.MaxValue, 85.2m, 9.0m),
    ];

    /// <summary>The power in a row of finished courses.</summary>
    /// <param name="finished">The denominator as it is printed.</param>
    /// <param name="isExact">Whether counts are printed exactly, and percentages with one decimal.</param>
    public static DetectionPower Of(long finished, bool isExact)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(finished);
        if (isExact)
        {
            // Five of d are 500 / d points; a print is a tenth of a point wide.
            return new DetectionPower(100, finished == 0 ? 100 : Math.Min(100, Math.Round(500_000m / finished, 1, MidpointRounding.AwayFromZero)));
        }

        var row = Array.Find(BelowEngland, row => finished < row.Below);
        return new DetectionPower(row.OnePoint, row.FiveOfCount);
    }

    /// <summary>Both in words.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"in a cell of this size an error of 1 point is seen in {OnePoint}% of cases, one of 5 in the count in {FiveOfCount}%");
}
