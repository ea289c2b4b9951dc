using System.Globalization;

namespace Iapt.Measures.Audit;

/// <summary>Percentages whose row prints finished courses between two numbers, with what the audit says of them.</summary>
/// <param name="Label">The numbers, in words.</param>
/// <param name="Power">How likely an error would be seen in the largest row of this size.</param>
/// <param name="Verdicts">How many have each verdict, by <see cref="Verdict"/>.</param>
internal sealed record SizeBand(string Label, DetectionPower Power, ImmutableArray<int> Verdicts)
{
    private static readonly long[] Bounds = [25, 50, 100, 200, 500, 1000, 100_000, long.MaxValue];

    /// <summary>The bands of an audit, those of England by themselves: there counts are exact and percentages have a decimal.</summary>
    public static IReadOnlyList<SizeBand> Of(AuditResult result)
    {
        var bands = new Dictionary<(bool IsExact, int Band), (int[] Verdicts, long Largest)>();
        foreach (var figure in result.Figures.Where(figure => figure.Kind == StatisticKind.Percentage && figure.Printed.IsNumber))
        {
            if (figure.Row.Find("M076") is not { Printed.IsNumber: true } finished)
            {
                continue;
            }

            var key = (figure.Place.Level == OrganisationLevel.England, Array.FindIndex(Bounds, bound => finished.Printed.Value < bound));
            var (verdicts, largest) = bands.TryGetValue(key, out var band) ? band : (new int[Enum.GetValues<Verdict>().Length], 0);
            verdicts[(int)figure.Verdict]++;
            bands[key] = (verdicts, Math.Max(largest, (long)finished.Printed.Value));
        }

        return [.. bands.OrderByDescending(band => band.Key.IsExact).ThenBy(band => band.Key.Band).Select(band => Of(band.Key.IsExact, band.Key.Band, band.Value.Verdicts, band.Value.Largest))];
    }

    private static SizeBand Of(bool isExact, int band, int[] verdicts, long largest)
    {
        var from = band == 0 ? 0 : Bounds[band - 1];
        var label = Bounds[band] == long.MaxValue ? $"{Html.Number(from)} and more" : string.Create(CultureInfo.InvariantCulture, $"{Html.Number(from)} to {Html.Number(Bounds[band] - 1)}");
        return new SizeBand($"{(isExact ? "England" : "Below England")}, {label}", DetectionPower.Of(largest, isExact), [.. verdicts]);
    }
}
